import { type Day, dayNumber, daysInMonth, weekday } from '../../calendar/days.ts'
import { readEdtf, spanOf } from '../../calendar/edtf.ts'
import type { Fact } from '../../facts/fact.ts'
import { plainWords } from '../../language/en/content.ts'
import { monthNames } from '../../language/en/dates.ts'
import { numbersIn } from '../../language/en/numbers-in.ts'
import { stem } from '../../language/en/stem.ts'
import type { Item } from './item.ts'

/** What the evidence of a question says, and what may be computed from it. */
export interface Grounds {
  /** The folded words of the cited spans. */
  readonly words: readonly string[]
  /** The same, stemmed. */
  readonly stems: ReadonlySet<string>
  /** Numbers of the spans, and the parts of dates that are known. */
  readonly numbers: ReadonlySet<number>
  /** Those of the numbers that can be years. */
  readonly years: readonly number[]
  /** The days of cited facts. */
  readonly days: readonly Day[]
  /** The day of publication. */
  readonly published: readonly Day[]
}

/** What the cited spans say, with the dates of the cited facts and of publication. */
export function groundsOf({ facts, world }: Item, quotes: string): Grounds {
  const words = plainWords(quotes)
  const published = daysOf(world.bank.article.published)
  const days = facts.flatMap(datesOf).flatMap(daysOf)
  const numbers = new Set([
    ...numbersIn(quotes),
    ...monthsIn(words),
    ...[...published, ...days].flatMap(({ year, month, day }) => [year, month, day]),
  ])
  return {
    words,
    stems: new Set(words.map(stem)),
    numbers,
    years: [...numbers].filter(isYear),
    days,
    published,
  }
}

function datesOf(fact: Fact): readonly string[] {
  return [
    ...('date' in fact && fact.date !== undefined ? [fact.date] : []),
    ...('asOf' in fact ? [fact.asOf] : []),
  ]
}

/** The first and the last day of a date, which are one where it is exact. */
function daysOf(date: string): readonly Day[] {
  const reading = readEdtf(date)
  if (!reading.ok) return []
  const { first, last } = spanOf(reading.value)
  return [first, last].filter((day) => day !== undefined)
}

function monthsIn(words: readonly string[]): readonly number[] {
  return words.map(monthNumber).filter((month) => month > 0)
}

/** From 1 for a month's name or its abbreviation, 0 for another word. */
export function monthNumber(word: string): number {
  return word.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase().startsWith(word)) + 1
}

function isYear(n: number): boolean {
  return Number.isInteger(n) && n >= 1000 && n < 3000
}

/**
 * Whether a number is written in the evidence, or computed from what is: years between two dates, the year of an
 * anniversary, days between two days.
 *
 * @param given Numbers of the stem and of the key, which say what is to be computed: the 75th, in 2028.
 */
export function isNumberGrounded(
  n: number,
  { numbers, years, ...known }: Grounds,
  given: ReadonlySet<number>,
): boolean {
  if (numbers.has(n)) return true
  const others = [...given].filter((other) => other !== n)
  const days = [...known.days, ...known.published]
  const ends = [...years, ...others.filter(isYear)]
  return (
    years.some((from) => ends.some((to) => Math.abs(to - from) === n)) ||
    (isYear(n) && years.some((from) => others.some((steps) => Math.abs(n - from) === steps))) ||
    days.some((from) => days.some((to) => dayNumber(to) - dayNumber(from) === n))
  )
}

/** Whether a weekday, 1 for Monday, is that of a known day, or of an anniversary of one that is given by its number or year. */
export function isWeekdayGrounded(
  n: number,
  { days, published }: Grounds,
  given: ReadonlySet<number>,
): boolean {
  const numbers = [...given]
  const anniversaries = days.flatMap((day) =>
    [...numbers.filter(isYear), ...numbers.map((nth) => day.year + nth)]
      .filter((year) => day.day <= daysInMonth(year, day.month))
      .map((year) => ({ ...day, year })),
  )
  // Where an anniversary is asked about, the weekday of the day itself is a wrong answer.
  return (anniversaries.length > 0 ? anniversaries : [...days, ...published]).some(
    (day) => weekday(day) === n,
  )
}
