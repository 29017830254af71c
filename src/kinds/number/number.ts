import { readTypedNumber } from '../../language/en/read-number.ts'
import type { Kind } from '../kind.ts'
import { refusal, refuseText, wrongShape } from '../refusals.ts'
import type { NumberFields } from './schema.ts'

/** A number, or a number as people type it. */
export type NumberResponse = number | string

/**
 * Type a number; a response is a number, or a text that `readTypedNumber` reads by its stated rule.
 *
 * Right is what lies within the tolerance, both ends included; without one, only the value itself.
 */
export const number: Kind<NumberFields, NumberResponse, { readonly unit?: string }> = {
  view: ({ unit }) => (unit === undefined ? {} : { unit }),
  refuse: ({ unit }, response) => {
    if (typeof response === 'number')
      return Number.isFinite(response) ? undefined : wrongShape('a finite number', response)
    const unreadable = refuseText(response)
    if (unreadable || typeof response !== 'string') return unreadable
    const reading = readTypedNumber(response, unit)
    if (reading.ok) return undefined
    return reading.why === 'ambiguous'
      ? refusal(
          'response/ambiguous-number',
          'the number can be read in two ways',
          'Write the decimal point as a point and thousands without a mark: 1.5 or 1500.',
        )
      : refusal(
          'response/not-a-number',
          'this is not a number',
          `Write digits: 1500${unit ? ` ${unit}` : ''}.`,
        )
  },
  key: ({ value }) => value,
  grade: (question, response) => ({ earned: Number(isRight(question, response)), of: 1 }),
  chance: () => 0,
  inWords: ({ unit }, response) => [
    `${typeof response === 'number' ? response.toLocaleString('en-US', { maximumFractionDigits: 20 }) : response.trim()}${unit && typeof response === 'number' ? ` ${unit}` : ''}`,
  ],
  feedback: () => [],
  // A number of one or two digits stands everywhere and gives nothing away.
  secrets: ({ value }) => (Math.abs(value) < 100 ? [] : [`${value}`]),
  shown: () => [],
  optionSets: () => [],
}

function isRight({ value, unit, tolerance }: NumberFields, response: NumberResponse): boolean {
  const reading =
    typeof response === 'number' ? { ok: true as const, value: response } : readTypedNumber(response, unit)
  if (!reading.ok) return false
  const given = reading.value
  if (tolerance === undefined) return given === value
  if ('from' in tolerance) return tolerance.from <= given && given <= tolerance.to
  const slack = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value)
  // 0.1 + 0.2 is no reason to lose a point: a few units in the last place are forgiven.
  return Math.abs(given - value) <= slack + 4 * Number.EPSILON * Math.max(Math.abs(given), Math.abs(value))
}
