import type { Refusal, ResponseCode } from '../base/errors.ts'
import type { OptionId } from './common.ts'

/** Longest response that is read, in UTF-16 code units. */
const MAX_RESPONSE = 500

/** A refusal of all of a response. What is expected stands in the order of its letters, since the bank's may be the key. */
export function refusal(code: ResponseCode, value: unknown, expected: readonly string[] = []): Refusal {
  return {
    code,
    path: [],
    value: typeof value === 'string' ? value.slice(0, 60) : typeof value,
    expected: expected.toSorted(),
  }
}

/** The response is not of the shape of its kind. */
export function wrongShape(response: unknown, expected: string): Refusal {
  return refusal(
    'response/shape',
    Array.isArray(response) ? 'array' : response === null ? 'null' : typeof response,
    [expected],
  )
}

/** Why `response` is no list of distinct ids out of `ids`. */
export function refuseIds(response: unknown, ids: readonly OptionId[]): Refusal | undefined {
  if (!Array.isArray(response)) return wrongShape(response, 'array')
  const stranger = response.findIndex((id) => !ids.includes(id))
  if (stranger >= 0) return refusal('response/unknown-option', response[stranger], ids)
  return new Set(response).size < response.length ? refusal('response/duplicate-option', response) : undefined
}

/** Why `response` is no text that can be read. */
export function refuseText(response: unknown): Refusal | undefined {
  if (typeof response !== 'string') return wrongShape(response, 'string')
  return response.length > MAX_RESPONSE ? refusal('response/too-long', '', [`${MAX_RESPONSE}`]) : undefined
}

/** Whether `value` is an object as JSON writes it, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
