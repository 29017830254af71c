import type { Kind } from '../kind.ts'
import { refusal } from '../refusals.ts'
import type { NumberFields } from './schema.ts'

/** A number, or its decimal digits. */
export type NumberResponse = number | string

/** What a candidate sees of a number question. */
export interface NumberView {
  /** Stands behind the field. */
  readonly unit?: string
}

/**
 * Type a number; a response is a finite number, or a text of decimal digits such as `-3.5`. What people type besides,
 * such as `1,500`, is read by `readTyped`.
 *
 * Right is what lies within the tolerance, both ends included; without one, only the value itself.
 */
export const number: Kind<NumberFields, NumberResponse, NumberView> = {
  view: ({ unit }) => (unit === undefined ? {} : { unit }),
  refuse: (_, response) =>
    (typeof response === 'number' && Number.isFinite(response)) ||
    (typeof response === 'string' && /^-?\d{1,300}(?:\.\d{1,300})?$/.test(response))
      ? undefined
      : refusal('response/not-a-number', response),
  key: ({ value }) => value,
  grade: (question, response) => ({ earned: Number(isWithin(question, Number(response))), of: 1 }),
  secrets: ({ value }) => [`${value}`],
  shown: () => [],
}

/** Whether a number is right, its tolerance considered. */
export function isWithin({ value, tolerance }: NumberFields, given: number): boolean {
  if (tolerance && 'from' in tolerance) return tolerance.from <= given && given <= tolerance.to
  const slack = !tolerance
    ? 0
    : 'absolute' in tolerance
      ? tolerance.absolute
      : tolerance.relative * Math.abs(value)
  // 0.1 + 0.2 is no reason to lose a point: a few units in the last place are forgiven.
  return Math.abs(given - value) <= slack + 4 * Number.EPSILON * Math.abs(value)
}
