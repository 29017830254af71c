import { fold } from '../../base/text.ts'
import { ones } from './numbers.ts'

/** A number, or why the text is none; `ambiguous` is 1,5 or 1.234.567, which people read in two ways. */
export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'form' | 'ambiguous' }

/** Whoever types a greater number types digits. */
const WORDS = ones.slice(0, 13)
const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const NUMBER = /^([-+]?)([\d.,]{1,24}|[a-z]{3,6})\s*([a-z]*)$/

/**
 * Reads a number as people type it in English, with or without its unit.
 *
 * The point is decimal and the comma parts thousands: `1500`, `1,500`, `1 500`, `-3.5`, `1.5 thousand`, `2m`, `three`
 * (to twelve) are taken. `1,5` and `1.234.567` are not guessed at. A unit behind the number must be the one given,
 * in the singular or plural, `%` for per cent, or the sign of a currency before the number.
 *
 * @example
 * ```ts
 * readTypedNumber('1,500') // => { ok: true, value: 1500 }
 * readTypedNumber('1.5 thousand') // => { ok: true, value: 1500 }
 * readTypedNumber('3 years', 'years') // => { ok: true, value: 3 }
 * readTypedNumber('$4.5 million', 'million dollars') // => { ok: true, value: 4.5 }
 * readTypedNumber('1,5') // => { ok: false, why: 'ambiguous' }
 * readTypedNumber('3 miles', 'years') // => { ok: false, why: 'form' }
 * ```
 */
export function readTypedNumber(text: string, unit = ''): NumberReading {
  const plain = dropUnit(text.normalize('NFKC').trim().toLowerCase().replace('−', '-'), unit)
    // Spaces that part thousands, thin and narrow ones included.
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
  const [, sign, digits = '', scale = ''] = NUMBER.exec(plain) ?? []
  const factor = Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined
  if (factor === undefined || digits === '') return { ok: false, why: 'form' }
  const word = WORDS.indexOf(digits)
  const value = word >= 0 ? word : readDigits(digits)
  if (value === undefined) return { ok: false, why: /\d/.test(digits) ? 'ambiguous' : 'form' }
  // Multiplying 1.1 by a million leaves dust behind the 15th digit.
  // Of "1.5 million" million dollars are 1.5.
  const scaled = scale === '' ? value : (value * factor) / (SCALES[scaleOf(unit)] ?? 1)
  return { ok: true, value: Number((scaled * (sign === '-' ? -1 : 1)).toPrecision(15)) }
}

function readDigits(digits: string): number | undefined {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
  return grouped || /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits) ? Number(digits.replaceAll(',', '')) : undefined
}

/** The scale that a unit begins with: "million" of million dollars. */
function scaleOf(unit: string): string {
  return /^(?:hundred|thousand|million|billion|trillion)(?= )/.exec(fold(unit))?.[0] ?? ''
}

const currencies: Readonly<Record<string, string>> = { dollars: '$', euros: '€', pounds: '£', yen: '¥' }

function dropUnit(written: string, unit: string): string {
  const typed = / a share$/.test(unit) ? written.replace(/ (?:a|per) share$/, '') : written
  const name = fold(unit).replace(/ a share$/, '')
  const scale = scaleOf(unit)
  const bare = scale === '' ? name : name.slice(scale.length + 1)
  const sign = currencies[bare]
  const text = sign !== undefined && typed.startsWith(sign) ? typed.slice(1).trim() : typed
  const names = bare === name ? [name] : [name, bare]
  const forms = name ? names.flatMap((one) => [one, one.replace(/s$/, ''), `${one}s`]) : []
  if (/^per ?cent$/.test(name) || unit === '%') forms.push('%', 'percent', 'per cent')
  const found = forms.find((form) => text.endsWith(form) && text.length > form.length)
  return found ? text.slice(0, -found.length).trim() : text
}
