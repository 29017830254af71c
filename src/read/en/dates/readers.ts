import type { Reading } from '../../dates/meaning.ts'
import { amount, spanOfUnits } from './amounts.ts'
import { quarter } from './business.ts'
import { clock, daypartOf } from './clock.ts'
import { aboutOf, edgeOf } from './edges.ts'
import { monthAlone, monthDay } from './month-dates.ts'
import { numericDay } from './numeric.ts'
import type { Words } from './phrases.ts'
import type { DateReader } from './reader.ts'
import { relativeUnit } from './relative.ts'
import { feast, season } from './seasons.ts'
import { often, vague } from './vague.ts'
import { namedDay } from './weekdays.ts'
import { century, decade, year } from './years.ts'

/** Of readers that find the same number of words, the earlier one is right. */
const readers: readonly DateReader[] = [
  numericDay,
  clock,
  daypartOf,
  monthDay,
  quarter,
  monthAlone,
  namedDay,
  feast,
  season,
  decade,
  century,
  spanOfUnits,
  amount,
  relativeUnit,
  year,
  often,
  vague,
]

/** The longest date that begins at a word, by all readers of English. */
export const readDateAt: DateReader = (words, at) => longest(outer, words, at)

const inner: DateReader = (words, at) => longest(readers, words, at)

/** Readers of what stands around a date: of two as long, these say more. */
const outer: readonly DateReader[] = [edgeOf(inner), aboutOf(inner), ...readers]

function longest(all: readonly DateReader[], words: Words, at: number): readonly Reading[] | undefined {
  let best: readonly Reading[] | undefined
  for (const read of all) {
    const found = read(words, at)
    if (found && (!best || lastOf(found) > lastOf(best))) best = found
  }
  return best
}

const lastOf = (readings: readonly Reading[]) => readings.at(-1)?.to ?? 0
