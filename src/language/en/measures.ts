import { isPercent } from './cues.ts'

const MONEY = /^(?:(thousand|million|billion|trillion) )?(dollars|euros|yen)( a share)?$/
const signs: Readonly<Record<string, string>> = { dollars: '$', euros: '€', yen: '¥' }

/** Whether amounts in a unit are written with a sign: `$4.5 million`, `3.4%`. */
export function hasSign(unit: string): boolean {
  return MONEY.test(unit) || isPercent(unit)
}

/**
 * A number with its unit as people write it.
 *
 * @param number With commas between its thousands.
 *
 * @example
 * ```ts
 * amountInWords('4.5', 'million dollars') // => '$4.5 million'
 * amountInWords('3.4', 'per cent') // => '3.4%'
 * amountInWords('1.5', 'dollars a share') // => '$1.50 a share'
 * amountInWords('1,200', 'workers') // => '1,200 workers'
 * ```
 */
export function amountInWords(number: string, unit: string): string {
  if (isPercent(unit)) return `${number}%`
  const [, scale, currency = '', each = ''] = MONEY.exec(unit) ?? []
  const sign = signs[currency]
  if (sign === undefined) return `${number} ${unit}`
  // Cents have two digits: $80.50.
  return scale === undefined ? `${sign}${number.replace(/\.\d$/, '$&0')}${each}` : `${sign}${number} ${scale}`
}

const AMOUNT = /^([\d.,]{1,30}) (.{1,40})$/

/**
 * A number with its unit, written with the sign of the unit where there is one; other texts as they are.
 *
 * @example
 * ```ts
 * withSign('80.5 dollars') // => '$80.50'
 * withSign('12 days') // => '12 days'
 * ```
 */
export function withSign(amount: string): string {
  const [, number = '', unit = ''] = AMOUNT.exec(amount) ?? []
  return number === '' ? amount : amountInWords(number, unit)
}

/**
 * What asks for a number of a unit that stands beside the answer, or in it.
 *
 * @example
 * ```ts
 * askingFor('million dollars') // => 'how much'
 * askingFor('per cent') // => 'what percentage'
 * askingFor('workers') // => 'how many workers'
 * ```
 */
export function askingFor(unit: string): string {
  if (isPercent(unit)) return 'what percentage'
  const [money, , , each = ''] = MONEY.exec(unit) ?? []
  return money === undefined ? `how many ${unit}` : `how much${each}`
}
