import { weekdayNames } from './dates.ts'
import { deicticDays, deicticModifiers, deicticTimes, timeUnits } from './words.ts'

const weekdays = weekdayNames.map((name) => name.toLowerCase())
const PHRASES = /\b(?:so far|to date|at present|at the moment|these days|as of today)\b/
const indefinite = ['a', 'an', 'each', 'every', 'any', 'which']

/**
 * The words of a stem that mean a time by the day on which one reads: "today", "last July", "on Friday".
 *
 * @param words As written, without quotations; months and weekdays are told by their capitals.
 * @param isDated The time is named as well, so that "current" means that of the date.
 *
 * @example
 * ```ts
 * deicticWordsOf(['Who', 'resigned', 'last', 'week']) // => ['last week']
 * deicticWordsOf(['What', 'was', 'the', 'last', 'year', 'of', 'the', 'war']) // => []
 * deicticWordsOf(['Who', 'won', 'on', 'Super', 'Tuesday']) // => []
 * ```
 */
export function deicticWordsOf(words: readonly string[], isDated = false): readonly string[] {
  const lower = words.map((word, i) => (i === 0 ? word.toLowerCase() : word).replace(/['’]s?$/, ''))
  const phrase = PHRASES.exec(lower.join(' '))?.[0]
  return [
    ...(phrase === undefined ? [] : [phrase]),
    ...lower.flatMap((word, i) =>
      deicticDays.has(word) || (!isDated && deicticTimes.has(word)) ? [word] : modified(lower, i),
    ),
  ]
}

function modified(words: readonly string[], at: number): readonly string[] {
  const [word = '', next = ''] = words.slice(at, at + 2)
  if (!deicticModifiers.has(word) || !isUnit(next) || words[at + 2] === 'of') return []
  // "The next day" is the one after what was told.
  return word === 'next' && words[at - 1] === 'the' ? [] : [`${word} ${next}`]
}

/** "May" and "Monday" are times only with their capitals; "may" is a verb. */
function isUnit(word: string): boolean {
  const lower = word.toLowerCase()
  const isProper =
    weekdays.includes(lower) || /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(lower)
  return timeUnits.has(lower) && (!isProper || word !== lower)
}

/** The weekdays of a stem that mean the nearest one: not "a Monday", nor part of a name as in "Bloody Sunday". */
export function bareWeekdays(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => {
    const [before = '', after = ''] = [words[i - 1], words[i + 1]]
    return (
      /^\p{Lu}/u.test(word) &&
      weekdays.includes(word.toLowerCase().replace(/['’]s$/, '')) &&
      !indefinite.includes(before.toLowerCase()) &&
      !(i > 1 && /^\p{Lu}/u.test(before)) &&
      !/^\p{Lu}/u.test(after)
    )
  })
}
