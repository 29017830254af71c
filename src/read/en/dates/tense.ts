import {
  aheadWords,
  dueWords,
  futureWords,
  notPast,
  pastWords,
  planWords,
  presentWords,
  scheduleWords,
} from '../../../language/en/tense-words.ts'
import { monthWords, weekdayWords } from '../../../language/en/time-words.ts'
import type { Tense } from '../../dates/meaning.ts'
import type { Words } from './phrases.ts'
import { possessiveAt, textAt } from './phrases.ts'

/** How many words to either side are looked at. */
const REACH = 25

/**
 * The tense of the verb nearest before an expression in its sentence, else of the nearest after it.
 *
 * Plans count as future: "planned to leave on Thursday".
 */
export function tenseAt(words: Words, from: number, to: number): Tense | undefined {
  if (looksAhead(words, from)) return isOver(words, to) ? 'past' : 'future'
  if (possessiveAt(words, to)) return undefined
  for (let at = from - 1; at >= 0 && at > from - REACH && !endsSentence(words, at); at--) {
    const tense = tenseOf(words, at)
    if (tense) return tense
    if (words[at]?.opens) break
  }
  for (
    let at = to;
    at < words.length && at < to + REACH && !endsSentence(words, at) && !words[at]?.opens;
    at++
  ) {
    const tense = tenseOf(words, at)
    if (tense) return tense
  }
  return undefined
}

/** "Until Friday", "by March", "as early as Tuesday". */
function looksAhead(words: Words, from: number): boolean {
  const before = textAt(words, from - 1)
  if (before === 'as') return ['early', 'soon', 'late'].includes(textAt(words, from - 2))
  return before === 'by' || aheadWords.has(before)
}

/** "Until Thursday, they had not called": what follows looks back. */
function isOver(words: Words, to: number): boolean {
  for (let at = to; at < to + 6 && !endsSentence(words, at); at++)
    if (['had', 'was', 'were'].includes(textAt(words, at))) return true
  return false
}

/** A mark that ends a sentence: not the full stop of an abbreviation, which a small letter follows. */
function endsSentence(words: Words, at: number): boolean {
  const text = textAt(words, at)
  if (text === '!' || text === '?' || text === ';') return true
  if (text !== '.') return false
  const before = words[at - 1]
  const next = words[at + 1]
  return !(before?.glued || (before?.text.length ?? 0) < 4) && next?.capital !== false
}

function tenseOf(words: Words, at: number): Tense | undefined {
  const word = words[at]
  if (word?.kind !== 'word') return undefined
  const { text } = word
  if (planWords.has(text) && isPlan(words, at)) return 'future'
  if (futureWords.has(text) && !(word.capital && !word.opens)) return 'future'
  if (presentWords.has(text)) return isTo(words, at) ? 'future' : 'present'
  if (pastWords.has(text) && !isPassive(words, at)) return isTo(words, at) ? 'future' : 'past'
  const ed = text.length > 3 && text.endsWith('ed') && !notPast.has(text)
  return ed && !isPassive(words, at) ? 'past' : undefined
}

/** "Must be returned", "is closed": the auxiliary before says when. */
function isPassive(words: Words, at: number): boolean {
  const before = textAt(words, at - 1).endsWith('ly') ? at - 2 : at - 1
  return ['be', 'being', 'is', 'are', 'to'].includes(textAt(words, before))
}

/** "is to meet", "was to leave". */
const isTo = (words: Words, at: number) =>
  textAt(words, at + 1) === 'to' && ['is', 'are', 'was', 'were'].includes(textAt(words, at))

/** "planned to", "scheduled for", "due in": the word behind says that it is a plan. */
function isPlan(words: Words, at: number): boolean {
  const next = textAt(words, at + 1)
  if (isPerfect(words, at)) return false
  if (scheduleWords.has(textAt(words, at))) return true
  if (next === 'to' || next === 'for') return true
  return (
    dueWords.has(textAt(words, at)) &&
    (PLAN_NEXT.includes(next) || weekdayWords.has(next) || monthWords.has(next))
  )
}

/** "Had been due to expire", "had previously been scheduled". */
const isPerfect = (words: Words, at: number) =>
  [1, 2, 3].some((back) => textAt(words, at - back) === 'had') || textAt(words, at - 1) === 'originally'

const PLAN_NEXT = [
  'in',
  'on',
  'by',
  'next',
  'early',
  'late',
  'later',
  'this',
  'at',
  'until',
  'tomorrow',
  'today',
  'sometime',
  'soon',
]
