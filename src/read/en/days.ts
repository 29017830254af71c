import { weekdayNames } from '../../language/en/dates.ts'
import { monthWords } from '../../language/en/time-words.ts'
import type { Token } from '../text/tokens.ts'

const weekdays: ReadonlySet<string> = /* @__PURE__ */ new Set(
  weekdayNames.flatMap((name) => [name, name.slice(0, 3)]).map(lower),
)

function lower(word: string): string {
  return word.toLowerCase()
}

/**
 * The index behind a day that is written out at `at`: "August 11", "Aug. 11, 2023", "Friday, 11 August".
 *
 * `undefined` where none is.
 */
export function readEnglishDay(tokens: readonly Token[], at: number): number | undefined {
  const from = weekdays.has(tokens[at]?.key ?? '') ? past(tokens, at + 1, ',') : at
  const month = monthAt(tokens, from)
  const end = month !== undefined && isDay(tokens[month]) ? month + 1 : dayThenMonth(tokens, from)
  if (end === undefined) return undefined
  const year = past(tokens, end, ',')
  return /^[12]\d{3}$/.test(tokens[year]?.text ?? '') ? year + 1 : end
}

/** Whether a token is the number of a day in a month: "27", "27th". */
export function isDay(token: Token | undefined): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token?.key ?? '')
}

function dayThenMonth(tokens: readonly Token[], at: number): number | undefined {
  return isDay(tokens[at]) ? monthAt(tokens, at + 1) : undefined
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token || !monthWords.has(token.key) || !/^\p{Lu}/u.test(token.text)) return undefined
  return past(tokens, at + 1, '.')
}

function past(tokens: readonly Token[], at: number, mark: string): number {
  return tokens[at]?.text === mark ? at + 1 : at
}
