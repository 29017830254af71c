import { dateModifiers, stepWords } from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { isDay } from '../../dates/period.ts'
import {
  type At,
  isAt,
  monthAt,
  ordinalAt,
  skip,
  textAt,
  type Words,
  weekdayAt,
  yearAt,
  yearStepAt,
} from './phrases.ts'
import { spokenYearAt } from './years.ts'

/** A day, its month and, where the text says it, its year. */
export function monthDay(words: Words, at: number): Reading[] | undefined {
  const weekday = weekdayAt(words, at)
  const from = weekday ? skip(words, weekday.to, ',') : at
  const step = isAt(words, at, 'last') ? -1 : isAt(words, at, 'next') ? 1 : undefined
  if (step !== undefined) return monthFirst(words, at, at + 1)?.flatMap((reading) => withStep(reading, step))
  return monthFirst(words, at, from) ?? dayFirst(words, at, weekday ? skip(words, from, 'the') : from)
}

const withStep = (reading: Reading, step: number): Reading[] =>
  reading.means.kind === 'partial' ? [{ ...reading, means: { ...reading.means, step } }] : []

/** "July 27", "July 27, 1953", "July, 27, 1953", "July 25-27, 1953", "July the 27th". */
function monthFirst(words: Words, start: number, at: number): Reading[] | undefined {
  const month = monthAt(words, at)
  if (!month) return undefined
  const first = dayAt(words, skip(words, skip(words, month.to, ','), 'the'))
  if (!first || (isAt(words, month.to, ',') && !yearBehind(words, first.to))) return undefined
  const dash = isAt(words, first.to, '-', '–', '—', 'to', 'and', 'through')
    ? dayAt(words, first.to + 1)
    : undefined
  const last =
    dash && dash.value > first.value && !monthAt(words, dash.to) && !isCount(words, dash.to)
      ? dash
      : undefined
  const year = yearBehind(words, (last ?? first).to)
  const end = year?.to ?? (last ?? first).to
  const day = (d: number) => dayMeaning(month.value, d, year?.value)
  if (!last) return [{ from: start, to: end, means: day(first.value) }]
  return [
    { from: start, to: first.to, means: day(first.value) },
    { from: first.to + 1, to: end, means: day(last.value) },
  ]
}

/** "27 July", "the 27th of July 1953", "25-27 July". */
function dayFirst(words: Words, start: number, at: number): Reading[] | undefined {
  const first = dayAt(words, skip(words, at, 'the'))
  if (!first) return undefined
  const dash = isAt(words, first.to, '-', '–', '—', 'to', 'and', 'or')
    ? dayAt(words, first.to + 1)
    : undefined
  const last = dash && dash.value > first.value ? dash : first
  const month = monthAt(words, skip(words, last.to, 'of'))
  if (!month) return undefined
  const year = yearBehind(words, month.to)
  const to = year?.to ?? month.to
  if (last === first) return [{ from: start, to, means: dayMeaning(month.value, first.value, year?.value) }]
  return [
    { from: start, to: first.to, means: dayMeaning(month.value, first.value, year?.value) },
    { from: first.to + 1, to, means: dayMeaning(month.value, last.value, year?.value) },
  ]
}

function dayMeaning(month: number, day: number, year?: number): Meaning {
  if (year === undefined) return { kind: 'partial', grain: 'day', part: month, day }
  return isDay(year, month, day)
    ? { kind: 'period', period: { grain: 'day', year, part: month, day } }
    : { kind: 'vague', value: '' }
}

const DAY = /^\d{1,2}$/

/** A day of a month: `27`, `27th`, "twenty-seventh". */
export function dayAt(words: Words, at: number): At<number> | undefined {
  const place = ordinalAt(words, at)
  const plain =
    words[at]?.kind === 'number' && DAY.test(textAt(words, at))
      ? { value: Number(textAt(words, at)), to: at + 1 }
      : undefined
  const day = place ?? plain
  if (!day || day.value < 1 || day.value > 31) return undefined
  const next = words[day.to]
  const isTime = isAt(words, day.to, ':') && words[day.to + 1]?.glued
  return next?.glued && (next.kind === 'word' || isTime || isAt(words, day.to, '%', '/', '°'))
    ? undefined
    : day
}

/** A year after a comma, "of", or nothing. */
function yearBehind(words: Words, at: number): At<number> | undefined {
  const start = skip(words, skip(words, at, ','), 'of')
  return yearAt(words, start) ?? spokenYearAt(words, start)
}

/** "Last year", "of this year" behind a month. */
function relativeYear(words: Words, at: number): At<Meaning> | undefined {
  const start = skip(words, at, 'of')
  const step = yearStepAt(words, start)
  if (step)
    return { value: { kind: 'unit', grain: 'year', step: step.value, from: 'published' }, to: step.to }
  return isAt(words, start, 'that') && isAt(words, start + 1, 'year')
    ? { value: { kind: 'unit', grain: 'year', step: 0, from: 'spoken' }, to: start + 2 }
    : undefined
}

/** Whether a number is a count of something: "July 27 and 30 people". */
const isCount = (words: Words, at: number) =>
  words[at]?.kind === 'word' && !isAt(words, at, 'in', 'at', 'of', 'when', 'after', 'for', 'with', 'by')

/** A month, and where the text says it, its year: "July", "early July 1953", "last July", "July of last year". */
export function monthAlone(words: Words, at: number): Reading[] | undefined {
  const the = skip(words, at, 'the')
  const mod = dateModifiers.get(textAt(words, the))
  const name = mod ? skip(words, the + 1, '-') : at
  const step = stepWords.get(textAt(words, name))
  const month = monthAt(words, step === undefined ? name : name + 1)
  if (!month || !(step !== undefined || isName(words, month.to - 1, name, at))) return undefined
  const from = mod ? at : name
  if (step !== undefined)
    return [
      {
        from,
        to: month.to,
        means: { kind: 'partial', grain: 'month', part: month.value, step },
        ...(mod && { mod }),
      },
    ]
  const year = yearBehind(words, month.to)
  const relative = year ? undefined : relativeYear(words, month.to)
  const means: Meaning = year
    ? { kind: 'period', period: { grain: 'month', year: year.value, part: month.value } }
    : { kind: 'partial', grain: 'month', part: month.value, ...(relative && { year: relative.value }) }
  return [{ from, to: year?.to ?? relative?.to ?? month.to, means, ...(mod && { mod }) }]
}

const BEFORE_MONTH =
  'in by since until till from of to through during last this next early late mid and before after between for on or around about end - , ('.split(
    ' ',
  )

/** "May" and "March" are months where a preposition or a year says so. */
function isName(words: Words, last: number, name: number, at: number): boolean {
  if (!isAt(words, last, 'may', 'march')) return true
  const the =
    isAt(words, at - 1, 'the') &&
    !isAt(words, last + 1, 'for', 'of', 'on', 'to', 'against', 'from', 'in', 'was', 'is')
  return (
    name > at || the || BEFORE_MONTH.includes(textAt(words, at - 1)) || words[last + 1]?.kind === 'number'
  )
}
