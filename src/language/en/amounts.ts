import { tokens } from '../../base/text.ts'
import { numberWords } from './number-words.ts'
import { readTypedNumber } from './read-number.ts'
import { stem } from './stem.ts'

/** A number, or a range of numbers, with its unit. */
export interface Amount {
  /** The least of the range. */
  readonly from: number
  /** The greatest of the range; of a single number the number. */
  readonly to: number
  /** Digits behind the decimal point. */
  readonly decimals: number
  /** Sign of currency and words behind the number, folded and stemmed; empty without either. */
  readonly unit: string
}

const NUMBER = /^([-+]?)([$€£¥]?)(\d[\d.,]*)/
const RANGE = /^(?: ?[-–—] ?| to )[$€£¥]?(\d[\d.,]*)/
const ABOUT =
  /^(?:about|around|nearly|almost|roughly|approximately|some|over|under|more than|less than|at least|up to) /i

/**
 * The number that a short text is, or `undefined` where it is more than a number with its unit.
 *
 * @example
 * ```ts
 * readAmount('about 1.5 million ships') // => { from: 1500000, to: 1500000, decimals: 1, unit: 'ship' }
 * readAmount('$10 to $20') // => { from: 10, to: 20, decimals: 0, unit: '$' }
 * readAmount('70th anniversary') // => { from: 70, to: 70, decimals: 0, unit: 'th anniversary' }
 * readAmount('2018 Winter Olympics') // => undefined
 * ```
 */
export function readAmount(text: string): Amount | undefined {
  const plain = text.normalize('NFKC').trim().replaceAll('−', '-').replace(ABOUT, '')
  const [head = '', sign = '', currency = '', digits = ''] = NUMBER.exec(plain) ?? []
  if (!head) return spelled(plain)
  const [range = '', second] = RANGE.exec(plain.slice(head.length)) ?? []
  const { scale, rest } = takeScale(digits, plain.slice(head.length + range.length))
  const from = numberOf(`${sign}${digits}`, scale)
  const to = second === undefined ? from : numberOf(second, scale)
  const unit = unitOf(rest)
  if (from === undefined || to === undefined || unit === undefined) return undefined
  return { from, to, unit: `${currency}${unit}`, decimals: /\.(\d+)/.exec(digits)?.[1]?.length ?? 0 }
}

/** A number without full stops or commas that end a clause. */
function numberOf(digits: string, scale: string): number | undefined {
  const reading = readTypedNumber(`${digits.replace(/[.,]$/, '')} ${scale}`)
  return reading.ok ? reading.value : undefined
}

function takeScale(digits: string, rest: string): { readonly scale: string; readonly rest: string } {
  const [whole = '', word = ''] = /^ ?(\p{L}+)/u.exec(rest) ?? []
  return word && numberOf(digits, word) !== undefined
    ? { scale: word, rest: rest.slice(whole.length) }
    : { scale: '', rest }
}

/** Words that name a unit: two at most, and no name. */
function unitOf(rest: string): string | undefined {
  if (/[%°]/.test(rest)) return rest.trim().toLowerCase()
  if (/\p{Lu}\p{L}{2}/u.test(rest)) return undefined
  const words = tokens(rest)
  return words.length > 2
    ? undefined
    : words.map((word) => (/^(?:st|nd|rd|th)$/.test(word) ? 'th' : stem(word))).join(' ')
}

/** A number that is written out: "three days". */
function spelled(text: string): Amount | undefined {
  const words = tokens(text)
  for (const length of [2, 1]) {
    const value = numberWords.get(words.slice(0, length).join(' '))
    const unit = value === undefined ? undefined : unitOf(words.slice(length).join(' '))
    if (value !== undefined && unit !== undefined) return { from: value, to: value, decimals: 0, unit }
  }
  return undefined
}
