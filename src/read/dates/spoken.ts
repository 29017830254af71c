import { beginOf, type Grain, type Period, periodAt } from './period.ts'

/** What the text has spoken of so far: the latest period of each kind, from which "the next day" is counted. */
export interface Spoken {
  /** The day of publication, as a day number. */
  readonly published: number
  /** Whether the text tells of long ago, so that a date without a year belongs to the year last told of. */
  readonly narrative: boolean
  /** The latest period of any grain. */
  readonly last?: Period
  /** The latest day. */
  readonly day?: Period
  /** The latest quarter or half that is not compared with a later one. */
  readonly business?: Period
  /** The latest quarter, half or year that is not compared with a later one. */
  readonly report?: Period
}

/** What is known once a period was spoken of. */
export function speak(spoken: Spoken, period: Period): Spoken {
  const { grain } = period
  return {
    ...spoken,
    last: period,
    ...(grain === 'day' && { day: period }),
    ...((grain === 'quarter' || grain === 'half') && { business: period }),
    ...((grain === 'quarter' || grain === 'half' || grain === 'year') && { report: period }),
  }
}

const LENGTHS: Readonly<Record<Grain, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  season: 91,
  quarter: 91,
  half: 182,
  year: 365,
  decade: 3652,
  century: 36524,
}

/** The period of a grain that was spoken of last, else that of the day of publication. */
export function spokenOf(spoken: Spoken, grain: Grain): Period {
  const { last, day, published } = spoken
  if (last && LENGTHS[last.grain] <= LENGTHS[grain]) return periodAt(beginOf(last), grain)
  if (grain === 'quarter' && spoken.business) return spoken.business
  return day && LENGTHS[grain] < 30 ? periodAt(beginOf(day), grain) : periodAt(published, grain)
}
