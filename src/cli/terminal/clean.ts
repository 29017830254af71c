/** Control characters of C0 and C1, and marks that turn the direction of text. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]/gu

/**
 * A text from outside without what could steer a terminal or turn the direction of what follows.
 *
 * Line breaks and tabs become spaces.
 *
 * @example
 * ```ts
 * clean('Kim\tJong\u202e Un\u001b[31m') // => 'Kim Jong Un[31m'
 * ```
 */
export function clean(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(STEERING, '')
}

/** Plain data with every text in it made {@link clean}. */
export function cleanAll<T>(value: T): T {
  // The shape stays, only texts change, and no type of ours names a text that steers.
  return tidy(value) as T
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [clean(key), tidy(child)]))
}

/** Data as JSON that is safe to print: what steers a terminal is escaped, so that a reader gets it back. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
