import { aOrAn } from './a-or-an.ts'

/** A number that counts or measures something, in a clause. */
export interface CountIn {
  /** Where it begins. */
  readonly start: number
  /** Where it ends, with its scale and sign of per cent. */
  readonly end: number
  /** The number as it is written: 4 for "$4 million". */
  readonly value: number
  /** Digits behind its decimal point. */
  readonly decimals: number
  /** It is only about right. */
  readonly isRough: boolean
  /** No number is greater that stands so: 100 per cent, 999 million. */
  readonly most: number
  /** The same in words for another number. */
  readonly write: (value: number) => string
}

/** Behind these a number is a bound, which another number need not contradict. */
const BOUNDS =
  /\b(?:at least|at most|more than|less than|fewer than|up to|as many as|over|under|above|below|nearly|almost)$/i

const ROUGH = /\b(?:about|around|roughly|approximately|some)$/

const COUNT = /(?<=^|\s)([$€£¥]?)(\d[\d,]*(?:\.\d+)?)(%| (?:million|billion|trillion)\b)?(?=$| \p{Ll})/u

const AMOUNT = /(?<=^|\s)([$€£¥])(\d[\d,]*(?:\.\d+)?)( (?:million|billion|trillion)\b)(?=$| \p{Ll})/gu

/**
 * The only number of a clause, or of several the only great sum of money, where it counts or measures something and is no bound, year or
 * name.
 *
 * @example
 * ```ts
 * countIn('for $4 million in cash')?.write(6) // => '$6 million'
 * countIn('that at least 12 schools had burned') // => undefined
 * countIn('in 1998 of all years') // => undefined
 * countIn('rose 21% to $3 million')?.value // => 3
 * ```
 */
export function countIn(clause: string): CountIn | undefined {
  const [number, more] = clause.match(/\d[\d,.]*/g) ?? []
  const found = number === undefined ? null : more === undefined ? COUNT.exec(clause) : onlyAmountIn(clause)
  if (!found) return undefined
  const [whole, sign = '', digits = '', scale = ''] = found
  const value = Number(digits.replaceAll(',', ''))
  const isYear = sign === '' && scale === '' && /^[12]\d{3}$/.test(digits)
  const [before, behind] = [clause.slice(0, found.index).trimEnd(), clause.slice(found.index + whole.length)]
  // Behind a name it may belong to the name.
  const isNamed = /^\p{Lu}/u.test(before.slice(before.lastIndexOf(' ') + 1))
  if (isYear || isNamed || value < 2 || BOUNDS.test(before)) return undefined
  const decimals = digits.split('.')[1]?.length ?? 0
  const write = (n: number) =>
    `${sign}${n.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: 20 })}${scale}`
  return {
    start: found.index,
    end: found.index + whole.length,
    value,
    decimals,
    isRough: ROUGH.test(before),
    most: scale === '%' || /^ per ?cent\b/.test(behind) ? 100 : scale ? 999 : Number.POSITIVE_INFINITY,
    write,
  }
}

function onlyAmountIn(clause: string): RegExpExecArray | null {
  const [found, more] = clause.matchAll(AMOUNT)
  return found && !more ? found : null
}

/**
 * The clause with other words in the place of its number, and the article that they want.
 *
 * @example
 * ```ts
 * const clause = 'for $4 million in cash'
 * const count = countIn(clause)
 * count && replaceCount(clause, count, 'a song') // => 'for a song in cash'
 * const loss = countIn('posted an $8 million loss')
 * loss && replaceCount('posted an $8 million loss', loss, '$4 million') // => 'posted a $4 million loss'
 * ```
 */
export function replaceCount(clause: string, { start, end }: CountIn, words: string): string {
  const before = clause.slice(0, start)
  const article = /^\D?\d/.test(words) ? /(?<=^|\s)an? $/.exec(before)?.[0] : undefined
  const head = article ? `${before.slice(0, -article.length)}${aOrAn(words)} ` : before
  return `${head}${words}${clause.slice(end)}`
}

/**
 * A number so far from a count that it is false even where the count is rough: twice or half of it, as round as it is.
 *
 * @param more Whether it should rather be twice.
 *
 * @example
 * ```ts
 * const count = countIn('that 12 schools had burned')
 * count && farFrom(count, true) // => 24
 * ```
 */
export function farFrom({ value, decimals, most }: CountIn, more: boolean): number | undefined {
  const [twice, half] = [value * 2, value / 2].map((n) => Number(n.toPrecision(12))) as [number, number]
  const isRound = (`${half}`.split('.')[1]?.length ?? 0) <= decimals && half > 1
  if (twice <= most && (more || !isRound)) return twice
  return isRound ? half : undefined
}
