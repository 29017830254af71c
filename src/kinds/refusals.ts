import type { Issue, IssueCode } from '../base/errors.ts'
import type { OptionId } from './common.ts'

/** Longest response that is read, in UTF-16 code units. */
export const MAX_RESPONSE = 500

/** An issue with a response, without a place of its own. */
export function refusal(code: IssueCode, message: string, mend: string): Issue {
  return { code, path: [], message, mend }
}

/** The response has not the shape of its kind. */
export function wrongShape(expected: string, response: unknown): Issue {
  const found = Array.isArray(response) ? 'an array' : response === null ? 'null' : typeof response
  return refusal('response/shape', `expected ${expected}, got ${found}`, `Send ${expected}.`)
}

/** The response names something that the question does not offer. */
export function unknownId(what: 'option' | 'gap', name: unknown, ids: readonly OptionId[]): Issue {
  const shown = typeof name === 'string' ? JSON.stringify(name.slice(0, 60)) : typeof name
  return refusal(`response/unknown-${what}`, `there is no ${what} ${shown}`, `Name one of ${ids.join(', ')}.`)
}

/** Why `response` is no list of distinct ids out of `ids`. */
export function refuseIds(response: unknown, ids: readonly OptionId[]): Issue | undefined {
  if (!Array.isArray(response)) return wrongShape('an array of option ids', response)
  if (response.length > ids.length || new Set(response).size < response.length)
    return refusal('response/duplicate-option', 'an option is named twice', 'Name each option at most once.')
  const stranger = response.findIndex((id) => !ids.includes(id))
  return stranger < 0 ? undefined : unknownId('option', response[stranger], ids)
}

/** Why `response` is no text that can be read. */
export function refuseText(response: unknown): Issue | undefined {
  if (typeof response !== 'string') return wrongShape('a string', response)
  return response.length > MAX_RESPONSE
    ? refusal(
        'response/too-long',
        `the text has ${response.length} characters`,
        `Keep it to ${MAX_RESPONSE}.`,
      )
    : undefined
}

/** Whether `value` is an object as JSON writes it, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
