/** The numbers from 0 to 19. */
export const ones =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/)
/** The tens from 20 to 90, each at its tenth. */
export const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/**
 * A whole number in words, from 0 to 100.
 *
 * @throws RangeError for other numbers.
 *
 * @example
 * ```ts
 * numberInWords(21) // => 'twenty-one'
 * ```
 */
export function numberInWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 100)
    throw new RangeError(`${n} is not a whole number from 0 to 100`)
  if (n === 100) return 'one hundred'
  const [ten = '', one = ''] = [tens[Math.floor(n / 10)], ones[n < 20 ? n : n % 10]]
  return n < 20 ? one : n % 10 ? `${ten}-${one}` : ten
}

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/**
 * A place in a row in words, from 0 to 100.
 *
 * @throws RangeError for other numbers.
 *
 * @example
 * ```ts
 * ordinalInWords(70) // => 'seventieth'
 * ordinalInWords(42) // => 'forty-second'
 * ```
 */
export function ordinalInWords(n: number): string {
  const name = numberInWords(n)
  const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
  return name.slice(0, name.length - last.length) + (ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`)
}

/**
 * A number with commas between its thousands; years of four digits are not meant for it.
 *
 * @example
 * ```ts
 * groupDigits(12345.5) // => '12,345.5'
 * ```
 */
export function groupDigits(n: number): string {
  return n.toLocaleString('en-US', { maximumFractionDigits: 20 })
}
