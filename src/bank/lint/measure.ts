import { fold } from '../../base/text.ts'
import { dayNumber } from '../../calendar/days.ts'
import { type Edtf, type Precision, readEdtf, spanOf } from '../../calendar/edtf.ts'
import type { Option } from '../../kinds/common.ts'
import { readAmount } from '../../language/en/amounts.ts'
import { weekdayNames } from '../../language/en/dates.ts'
import { readTypedDate } from '../../language/en/read-date.ts'

/** From one value to another, both included. */
export interface Span {
  /** Least value: a number, a day counted from 1970-01-01, a weekday from 1 for Monday. */
  readonly from: number
  /** Greatest value. */
  readonly to: number
}

/** An option as something that can be compared and put in order. */
export interface Measure extends Span {
  /** What is measured. */
  readonly sort: 'number' | 'date' | 'weekday'
  /** How finely it is given: a precision of dates, or the count of decimals. */
  readonly grain: Precision | 'interval' | number
  /** What is behind or before the number, folded. */
  readonly unit: string
}

interface Reading {
  /** By the value that it has, or by a text that can be nothing else. */
  readonly sure?: Measure | undefined
  /** By its text as a date. */
  readonly date?: Measure | undefined
  /** By its text as a number. */
  readonly amount?: Measure | undefined
}

/**
 * Options as numbers, dates or weekdays; `undefined` for those that are none.
 *
 * A value decides; where there is none the text is read. A bare number of four digits is a year if all the others
 * are dates or such numbers, and a number if not.
 */
export function measureAll(options: readonly Option[]): readonly (Measure | undefined)[] {
  const readings = options.map(readOption)
  const yearsHere = readings.every(
    ({ sure, date, amount }) => sure || !amount || (date && (date.grain !== 'year' || isYear(amount.from))),
  )
  return readings.map(({ sure, date, amount }) => sure ?? (yearsHere ? (date ?? amount) : (amount ?? date)))
}

function readOption({ type, text, value }: Option): Reading {
  const number = typeof value === 'number' ? value : undefined
  if (type === 'number') return { sure: amountOf(text, number) }
  if (type === 'weekday') return { sure: weekdayOf(text, number) }
  if (type === 'date')
    return { sure: typeof value === 'string' ? written(value) : undefined, date: dateOf(text) }
  if (type !== undefined) return {}
  return { sure: weekdayOf(text), date: dateOf(text), amount: amountOf(text, number) }
}

function isYear(n: number): boolean {
  return n >= 1000 && n < 2200
}

function weekdayOf(text: string, value?: number): Measure | undefined {
  const name = fold(text)
  const day = value ?? weekdayNames.findIndex((one) => fold(one) === name) + 1
  return day > 0 ? { sort: 'weekday', from: day, to: day, grain: 'day', unit: '' } : undefined
}

function written(value: string): Measure | undefined {
  const reading = readEdtf(value)
  return reading.ok ? dateMeasure(reading.value) : undefined
}

/** A text as a date. */
export function dateOf(text: string): Measure | undefined {
  const reading = readTypedDate(text)
  return reading.ok ? dateMeasure(reading.value) : undefined
}

function dateMeasure(value: Edtf): Measure {
  const { first, last } = spanOf(value)
  return {
    sort: 'date',
    from: first ? dayNumber(first) : Number.NEGATIVE_INFINITY,
    to: last ? dayNumber(last) : Number.POSITIVE_INFINITY,
    grain: value.precision,
    unit: '',
  }
}

/** The days of a year. */
export function spanOfYear(year: number): Span {
  return { from: dayNumber({ year, month: 1, day: 1 }), to: dayNumber({ year, month: 12, day: 31 }) }
}

function amountOf(text: string, value: number | undefined): Measure | undefined {
  const amount = readAmount(text)
  if (!amount)
    return value === undefined ? undefined : { sort: 'number', from: value, to: value, grain: 0, unit: '' }
  const { from, to, unit, decimals } = amount
  return { sort: 'number', from: value ?? from, to: value ?? to, grain: decimals, unit }
}
