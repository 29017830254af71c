import { dayNumber } from '../../calendar/days.ts'
import type { IsoDate } from '../../facts/article.ts'
import { requireDay } from '../../quiz/day-of.ts'
import { english } from '../en/dates/english.ts'
import type { DateLanguage } from './language.ts'
import type { Reading } from './meaning.ts'
import { edtfOf, timexOf } from './period.ts'
import { type Resolved, resolve } from './resolve.ts'
import { scan, type Word } from './scan.ts'
import { type Spoken, speak } from './spoken.ts'

/** What a time expression is. */
export type DateMentionType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** Words of a text that speak of a time. */
export interface DateMention {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** The words. */
  readonly text: string
  /** `DATE` for a day and anything longer, `TIME` for a time or part of a day, `DURATION` for a length, `SET` for how often. */
  readonly type: DateMentionType
  /** As TIMEX3 writes it: `2023-07-27`, `2023-W30`, `198`, `P3D`, `PAST_REF`. */
  readonly value: string
  /** TIMEX3's `mod`: `START`, `MID`, `END`, `APPROX`, `MORE_THAN` and the like. */
  readonly mod?: string
  /**
   * As EDTF, where it is a day, month, year, decade or century: what a question can ask for. Of a time it is the day.
   * Ends in `~` where the text says "about", in `?` where it says "perhaps".
   */
  readonly edtf?: string
}

/**
 * The dates, times, lengths and references to time in an English text, in its order.
 *
 * What is not written out is resolved: "Friday" and "last month" against the day of publication, "the next day" and "that
 * year" against what the text spoke of last, both by the tense of their clause. Expressions such as "now" or "recently" are found too, with
 * the value `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`, so that nothing is asked of them.
 *
 * Source of values: TimeML 1.2.1, TIMEX3; ISO 8601-2 (EDTF) for `edtf`.
 *
 * @param published Day of publication.
 * @throws RangeError where `published` is no day of the calendar.
 *
 * @example
 * ```ts
 * const dates = readDates('On Tuesday he came back, and the next day he spoke of the truce of July 1953.', '2023-07-27')
 * dates.map(({ value }) => value) // => ['2023-07-25', '2023-07-26', '1953-07']
 * ```
 */
export function readDates(text: string, published: IsoDate): DateMention[] {
  const words = scan(text)
  const readings = read(words, english)
  let spoken: Spoken = { published: dayNumber(requireDay(published)), narrative: false }
  spoken = { ...spoken, narrative: isNarrative(readings, requireDay(published).year) }
  return readings.flatMap((reading, i) => {
    const resolved = resolve(
      withYear(reading, readings[i + 1]),
      spoken,
      english.tenseAt(words, reading.from, reading.to),
    )
    if (!resolved) return []
    if ('period' in resolved && !isComparison(reading)) spoken = speak(spoken, resolved.period)
    return mentionOf(text, words, reading, resolved)
  })
}

/** "A year earlier": what follows still speaks of what it was compared with. */
const isComparison = ({ means }: Reading) =>
  means.kind === 'year-before' ||
  (means.kind === 'business' && means.year !== undefined) ||
  (means.kind === 'shift' && means.grain === 'year' && means.amount === 1)

/** A walk from left to right, the longest expression at each word. */
function read(words: readonly Word[], language: DateLanguage): Reading[] {
  const all: Reading[] = []
  for (let at = 0, head = -1; at < words.length; ) {
    if (head < at) head = nextHead(words, at, language)
    if (head < 0) break
    // What is further away from a word of time than an expression is long need not be read.
    if (head - at > language.lead) at = head - language.lead
    const found = language.readAt(words, at)
    if (found) all.push(...found)
    at = found?.at(-1)?.to ?? at + 1
  }
  return all
}

function nextHead(words: readonly Word[], from: number, { isHead }: DateLanguage): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (word && isHead(word)) return at
  }
  return -1
}

/** Whether most dates with a year lie more than two years before publication, as in a history. */
function isNarrative(readings: readonly Reading[], published: number): boolean {
  const years = readings.flatMap(({ means }) => (means.kind === 'period' ? [means.period.year] : []))
  const old = years.filter((year) => year < published - 2).length
  const deictic = readings.filter(
    ({ means }) => means.kind === 'weekday' || (means.kind === 'unit' && means.from === 'published'),
  ).length
  return old >= 4 && old > years.length * 0.7 && deictic < old * 0.3
}

/** "From March 3 to June 5, 1994": the first has the year of the second. */
function withYear(reading: Reading, next: Reading | undefined): Reading['means'] {
  const { means } = reading
  if (means.kind !== 'partial' || means.step !== undefined || means.year || next?.means.kind !== 'period')
    return means
  const { period } = next.means
  const close = next.from - reading.to <= 1 && (period.grain === 'day' || period.grain === 'month')
  return close ? { ...means, year: { kind: 'period', period: { grain: 'year', year: period.year } } } : means
}

function mentionOf(
  text: string,
  words: readonly Word[],
  reading: Reading,
  resolved: Resolved,
): DateMention[] {
  const start = words[reading.from]?.start
  const end = words[reading.to - 1]?.end
  if (start === undefined || end === undefined) return []
  const value = written(reading, resolved, english.isDoubted(words, reading.from))
  return [{ start, end, text: text.slice(start, end), ...value, ...(reading.mod && { mod: reading.mod }) }]
}

function written(
  { clock, daypart, mod }: Reading,
  resolved: Resolved,
  doubted: boolean,
): Pick<DateMention, 'type' | 'value' | 'edtf'> {
  if (!('period' in resolved)) return resolved
  const { period } = resolved
  const edtf = edtfOf(period, {
    ...(mod === 'APPROX' && { approximate: true }),
    ...(doubted && { uncertain: true }),
  })
  const time = clock ? `T${clock}` : daypart
  const value = `${timexOf(period)}${time ?? ''}`
  return { type: time ? 'TIME' : 'DATE', value, ...(edtf !== undefined && { edtf }) }
}
