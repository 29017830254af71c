import { dateModifiers, feasts, seasonWords, stepWords } from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { isAt, phrases, skip, textAt, type Words, yearAt } from './phrases.ts'
import { spokenYearAt } from './years.ts'

/** Seasons: "last fall", "the summer of 1998", "this past spring", "the early summer". */
export function season(words: Words, from: number): Reading[] | undefined {
  const the = skip(words, from, 'the')
  const mod = dateModifiers.get(textAt(words, the))
  const name = mod ? skip(words, the + 1, '-') : the
  const past = isAt(words, name, 'this') && isAt(words, name + 1, 'past', 'coming') ? name + 1 : name
  const step = past > name ? (isAt(words, past, 'past') ? -1 : 1) : stepWords.get(textAt(words, name))
  const at = step === undefined ? name : past + 1
  const part = seasonWords.get(textAt(words, at))
  if (part === undefined) return undefined
  const behind = skip(words, skip(words, at + 1, ','), 'of')
  const year = yearAt(words, behind) ?? spokenYearAt(words, behind)
  if (!year && step === undefined && !mod && !(the > from && isSeason(words, at))) return undefined
  const means: Meaning = year
    ? { kind: 'period', period: { grain: 'season', year: year.value, part } }
    : { kind: 'partial', grain: 'season', part, ...(step !== undefined && { step }) }
  return [{ from, to: year?.to ?? at + 1, means, ...(mod && { mod }) }]
}

/** "The fall" is a season where nothing falls. */
const isSeason = (words: Words, at: number) =>
  !isAt(words, at, 'fall', 'spring') ||
  (!isAt(words, at + 1, 'of', 'in', 'from') &&
    isAt(words, at - 2, 'in', 'by', 'until', 'since', 'during', 'of'))

const feastNames = /* @__PURE__ */ phrases(feasts)
// Without a capital these are no feasts, and some stand in names.
const NOT_BEFORE = ['island', 'carol', 'tree', 'carols', 'bombing', 'trees']

/** Feasts: "Christmas", "last Thanksgiving", "Easter 1916", "New Year's Eve". */
export function feast(words: Words, from: number): Reading[] | undefined {
  const step = stepWords.get(textAt(words, from))
  const at = step === undefined ? from : from + 1
  const found = words[at]?.capital ? feastNames.at(words, at) : undefined
  if (!found || NOT_BEFORE.includes(textAt(words, found.to))) return undefined
  const year = yearAt(words, skip(words, skip(words, found.to, ','), 'of'))
  return [
    {
      from,
      to: year?.to ?? found.to,
      means: {
        kind: 'feast',
        rule: found.value,
        ...(step !== undefined && { step }),
        ...(year && { year: year.value }),
      },
    },
  ]
}
