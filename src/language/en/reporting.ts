import { hedgeWords, reportWords } from './words.ts'

/**
 * Whether a word hands on what somebody said, or holds back: "accused", "reportedly", "may" but not "May".
 *
 * @param word As written.
 */
export function isOfReport(word: string): boolean {
  return hedgeWords.has(word) || reportWords.has(word)
}

/** The same for stems, which ask with the base form: "accuse". */
export function asksForReport(word: string): boolean {
  return (
    isOfReport(word) ||
    ['d', 'ed'].some((ending) => reportWords.has(`${word}${ending}`)) ||
    saying.includes(word)
  )
}

const saying = ['say', 'tell', 'deny']
