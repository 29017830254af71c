import { numberWords } from '../../../../language/en/number-words.ts'
import { numberInWords } from '../../../../language/en/numbers.ts'
import { readTypedNumber } from '../../../../language/en/read-number.ts'
import type { Token } from '../../../text/tokens.ts'

/** A number among words. */
export interface Numeral {
  readonly value: number
  /** What the number itself says of its unit: `million`, `million dollars`, `per cent`; empty where it says nothing. */
  readonly unit: string
  /** The words say "about". */
  readonly approximate: boolean
  /** The index of the token behind it. */
  readonly end: number
}

const ABOUT = new Set(['about', 'around', 'roughly', 'approximately'])
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '¥': 'yen', '£': 'pounds' }
const SCALE = /^(?:million|billion|trillion)$/
const DIGITS = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/
/** Behind a number they make it another one: "4 1/2", "6 hundred", "3 dozen", "10-20". */
const joints = new Set(
  'hundred thousand dozen score hundreds thousands and to or / - – — : × x * # odd plus'.split(' '),
)

/**
 * The number that begins at a token, with "about" before it and its sign or scale.
 *
 * Bounds ("at least", "nearly"), ranges, fractions and what is less than two are no figures.
 */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const approximate = ABOUT.has(tokens[at]?.key ?? '')
  const signed = at + Number(approximate)
  const currency = currencies[tokens[signed]?.text ?? '']
  const first = signed + Number(currency !== undefined)
  const value = valueAt(tokens[first])
  if (value === undefined || isGlued(tokens, signed)) return undefined
  const next = tokens[first + 1]
  const scale = SCALE.test(next?.key ?? '') ? next?.key : undefined
  const percent = scale === undefined && currency === undefined ? percentAt(tokens, first + 1) : 0
  const end = first + 1 + Number(scale !== undefined) + percent
  // "Fell 6% to $20 million" is no range.
  const isLevel = percent > 0 && tokens[end]?.key === 'to' && tokens[end + 1]?.text === '$'
  if ((joints.has(tokens[end]?.key ?? '') && !isLevel) || /^\d/.test(tokens[end]?.text ?? ''))
    return undefined
  const unit = percent > 0 ? 'per cent' : [scale, currency].filter(Boolean).join(' ')
  // One is told as "a" as often, and is no plural.
  return value > 1 || percent > 0 ? { value, unit, approximate, end } : undefined
}

function valueAt(token: Token | undefined): number | undefined {
  if (!token) return undefined
  if (DIGITS.test(token.text)) {
    const reading = readTypedNumber(token.text)
    return reading.ok ? reading.value : undefined
  }
  const value = numberWords.get(token.key.replace('-', ' '))
  return value !== undefined && numberInWords(value) === token.key ? value : undefined
}

/** Whether a number hangs on the sign before it: "US$5", "-3". */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]]
  return before !== undefined && before.end === first?.start
}

/** How many tokens say "per cent" there. */
function percentAt(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? ''
  if (key === '%' || key === 'percent') return 1
  return key === 'per' && tokens[at + 1]?.key === 'cent' ? 2 : 0
}
