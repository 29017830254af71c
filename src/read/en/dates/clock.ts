import { daypartWords } from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { monthDay } from './month-dates.ts'
import { type At, isAt, phraseAt, skip, textAt, type Words } from './phrases.ts'
import { namedDay } from './weekdays.ts'

const SPOKEN_DAY: Meaning = { kind: 'unit', grain: 'day', step: 0, from: 'spoken' }

/** Times of day, with the day where it stands beside: "10:35 a.m.", "noon Friday", "9 p.m. EST, Nov. 6". */
export function clock(words: Words, from: number): Reading[] | undefined {
  const time = namedTime(words, from) ?? writtenTime(words, from)
  if (!time) return undefined
  const day = dayBeside(words, zoneAt(words, time.to))
  return [{ from, to: day?.to ?? zoneAt(words, time.to), means: day?.means ?? SPOKEN_DAY, clock: time.value }]
}

function namedTime(words: Words, at: number): At<string> | undefined {
  const text = textAt(words, at)
  if (text === 'midnight') return { value: '24:00', to: at + 1 }
  if ((text === 'noon' && !isAt(words, at - 1, 'high')) || text === 'midday')
    return { value: '12:00', to: at + 1 }
  return undefined
}

const HOUR = /^\d{1,2}$/
const MINUTE = /^[0-5]\d$/
const two = (n: number) => `${n}`.padStart(2, '0')

function writtenTime(words: Words, at: number): At<string> | undefined {
  const text = textAt(words, at)
  if (words[at]?.kind !== 'number' || !HOUR.test(text) || Number(text) > 24) return undefined
  const hasMinute =
    isAt(words, at + 1, ':', '.') &&
    MINUTE.test(textAt(words, at + 2)) &&
    words[at + 1]?.glued &&
    words[at + 2]?.glued
  const minute = hasMinute ? textAt(words, at + 2) : ''
  const end = hasMinute ? at + 3 : at + 1
  const half = meridiemAt(words, end)
  const hour = Number(text)
  if (half && hour <= 12) return { value: time((hour % 12) + (half.value ? 12 : 0), minute), to: half.to }
  const ofDay =
    isAt(words, end, 'in') && isAt(words, end + 1, 'the')
      ? daypartWords.get(textAt(words, end + 2))
      : undefined
  if (ofDay && hour <= 12)
    return { value: time((hour % 12) + (ofDay === 'MO' ? 0 : 12), minute), to: end + 3 }
  const clocked = phraseAt(words, end, ['o', "'", 'clock'])
  if (clocked) return { value: time(hour, minute), to: clocked }
  return hasMinute && !words[end]?.glued && OPENERS.includes(textAt(words, at - 1))
    ? { value: time(hour, minute), to: end }
    : undefined
}

const OPENERS = [
  'at',
  'by',
  'until',
  'from',
  'since',
  'around',
  'about',
  'after',
  'before',
  'between',
  'shortly',
]
const time = (hour: number, minute: string) => (minute ? `${two(hour)}:${minute}` : `${two(hour)}:00`)

/** "a.m." or "pm"; true is after noon. */
function meridiemAt(words: Words, at: number): At<boolean> | undefined {
  const text = textAt(words, at)
  if (text === 'am' || text === 'pm') return { value: text === 'pm', to: at + 1 }
  const dotted =
    (text === 'a' || text === 'p') &&
    isAt(words, at + 1, '.') &&
    words[at + 1]?.glued &&
    isAt(words, at + 2, 'm')
  if (!dotted) return undefined
  return { value: text === 'p', to: isAt(words, at + 3, '.') && words[at + 3]?.glued ? at + 4 : at + 3 }
}

const ZONES = [
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'gmt',
  'utc',
  'et',
  'pt',
  'cet',
  'cest',
  'bst',
  'msk',
]

/** "EST", "local time", "(1400 GMT)". */
function zoneAt(words: Words, at: number): number {
  if (ZONES.includes(textAt(words, at)) && words[at]?.capital) return at + 1
  if (isAt(words, at, 'local') && isAt(words, at + 1, 'time')) return at + 2
  return at
}

/** A day right behind a time: "Friday", "on July 27", ", Nov. 6". */
function dayBeside(words: Words, at: number): Reading | undefined {
  const start = skip(words, skip(words, at, ','), 'on')
  const day = monthDay(words, start) ?? namedDay(words, start)
  return day?.[0]?.daypart ? undefined : day?.[0]
}

/** A part of a day of its own or before its day: "the morning of April 19", "the night of 3 May". */
export function daypartOf(words: Words, from: number): Reading[] | undefined {
  const the = skip(words, from, 'the')
  const part = daypartWords.get(textAt(words, the))
  if (!part || the === from || !isAt(words, the + 1, 'of')) return undefined
  const day = monthDay(words, the + 2) ?? namedDay(words, the + 2)
  return day?.[0] && [{ ...day[0], from, daypart: `T${part}` }]
}
