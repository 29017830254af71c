import { ones, tens } from '../../../language/en/numbers.ts'
import {
  daypartWords,
  dayWords,
  decadeWords,
  feasts,
  monthWords,
  oftenWords,
  pluralUnitWords,
  seasonWords,
  unitWords,
  vagueReferences,
  weekdayWords,
} from '../../../language/en/time-words.ts'
import type { Word } from '../../dates/scan.ts'

/** One of these stands in every expression that a reader of English finds. */
const heads: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...monthWords.keys(),
  ...weekdayWords.keys(),
  ...unitWords.keys(),
  ...pluralUnitWords.keys(),
  ...seasonWords.keys(),
  ...daypartWords.keys(),
  ...dayWords.keys(),
  ...oftenWords.keys(),
  ...[...feasts.keys()].map((name) => name.slice(0, name.search(/[^a-z]|$/))),
  ...vagueReferences.map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  ...ones,
  ...tens,
  ...decadeWords.keys(),
  ...'noon midnight midday thousand hundred year-end'.split(' '),
])

/** Whether an expression needs a word like this one to be one. */
export function isHead(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'word' && heads.has(word.text))
}

/** So many words before its head an expression begins at most. */
export const MAX_LEAD = 7
