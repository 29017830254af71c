import {
  everyWords,
  monthWords,
  oftenWords,
  unitWords,
  vagueReferences,
  weekdayWords,
} from '../../../language/en/time-words.ts'
import type { Reading } from '../../dates/meaning.ts'
import { lengthOf } from './amounts.ts'
import { isAt, numberAt, phrases, textAt, unitAt, type Words } from './phrases.ts'

const references = /* @__PURE__ */ phrases(vagueReferences)

/** References without a date: "now", "recently", "the future". */
export function vague(words: Words, from: number): Reading[] | undefined {
  const found = references.at(words, from)
  return found && [{ from, to: found.to, means: { kind: 'vague', value: found.value } }]
}

/** How often: "daily", "every Monday", "each year", "every two weeks". */
export function often(words: Words, from: number): Reading[] | undefined {
  const text = textAt(words, from)
  const single = oftenWords.get(text)
  if (single && !words[from + 1]?.capital)
    return [{ from, to: from + 1, means: { kind: 'often', value: single } }]
  if (!everyWords.has(text)) return undefined
  const weekday = weekdayWords.get(textAt(words, from + 1))
  if (weekday && text !== 'per')
    return [{ from, to: from + 2, means: { kind: 'often', value: `XXXX-WXX-${weekday}` } }]
  const month = words[from + 1]?.capital ? monthWords.get(textAt(words, from + 1)) : undefined
  if (month && text !== 'per')
    return [{ from, to: from + 2, means: { kind: 'often', value: `XXXX-${`${month}`.padStart(2, '0')}` } }]
  const count = numberAt(words, from + 1)
  const unit = unitAt(words, count?.to ?? from + 1)
  if (!unit || (!count && !unitWords.has(textAt(words, from + 1))) || isAt(words, from + 1, 'a'))
    return undefined
  return [{ from, to: unit.to, means: { kind: 'often', value: lengthOf(count?.value ?? 1, unit.value) } }]
}
