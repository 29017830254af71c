import { dayAt } from '../../calendar/day-at.ts'
import { type Day, weekday } from '../../calendar/days.ts'
import { feastDay } from '../../calendar/feasts.ts'
import type { Meaning, Tense } from './meaning.ts'
import { beginOf, isDay, type Period, periodAt, shift } from './period.ts'
import { type Spoken, spokenOf } from './spoken.ts'

/** What a meaning comes to: a period, or a value of TIMEX3 that is none. */
export type Resolved =
  | { readonly period: Period }
  | { readonly type: 'DATE' | 'DURATION' | 'SET'; readonly value: string }

type Of<K extends Meaning['kind']> = Extract<Meaning, { readonly kind: K }>
type Resolver<K extends Meaning['kind']> = (
  means: Of<K>,
  spoken: Spoken,
  tense: Tense | undefined,
) => Resolved | undefined

const resolvers: { readonly [K in Meaning['kind']]: Resolver<K> } = {
  period: ({ period }) => ({ period }),
  partial: (means, spoken, tense) => asPeriod(partial(means, spoken, tense)),
  weekday: (means, spoken, tense) => asPeriod(weekdayNear(means, spoken, tense)),
  unit: ({ grain, step, from }, spoken, tense) =>
    grain === 'weekend' && step === 0
      ? asPeriod(weekendNear(spoken, tense))
      : asPeriod(
          shift(from === 'spoken' ? spokenOf(spoken, grain) : periodAt(spoken.published, grain), step),
        ),
  shift: (means, spoken) => shifted(means, spoken),
  'year-before': (_, spoken) => asPeriod(yearBefore(spoken)),
  business: (means, spoken) => asPeriod(businessOf(spoken, means)),
  feast: ({ rule, year, step }, spoken, tense) =>
    asPeriod(nearest((y) => dayPeriod(feastDay(rule, y)), spoken, tense, step, year)),
  day: ({ day }, spoken) => {
    const { year, part = 1 } = spokenOf(spoken, 'month')
    return isDay(year, part, day) ? { period: { grain: 'day', year, part, day } } : undefined
  },
  length: ({ value }) => ({ type: 'DURATION', value }),
  often: ({ value }) => ({ type: 'SET', value }),
  vague: ({ value }) => (value ? { type: 'DATE', value } : undefined),
}

/** Which date words mean, by the day of publication, what was spoken of before, and the tense of their clause. */
export function resolve<K extends Meaning['kind']>(
  means: { [P in K]: Of<P> }[K],
  spoken: Spoken,
  tense: Tense | undefined,
): Resolved | undefined {
  const resolver: Resolver<K> = resolvers[means.kind]
  return resolver(means, spoken, tense)
}

const dayPeriod = ({ year, month, day }: Day): Period => ({ grain: 'day', year, part: month, day })
const asPeriod = (period: Period | undefined): Resolved | undefined => period && { period }

function partial(means: Of<'partial'>, spoken: Spoken, tense: Tense | undefined): Period | undefined {
  const { grain, part, day, step } = means
  const owner = means.year && resolve(means.year, spoken, tense)
  const year = owner && 'period' in owner ? owner.period.year : undefined
  const inYear = (y: number): Period | undefined =>
    grain !== 'day'
      ? { grain, year: y, part }
      : day && isDay(y, part, day)
        ? { grain, year: y, part, day }
        : undefined
  return nearest(inYear, spoken, tense, step, year)
}

/** The one of its kind that is meant: by its year if said, by its step, by the story, or by the tense. */
function nearest(
  inYear: (year: number) => Period | undefined,
  spoken: Spoken,
  tense: Tense | undefined,
  step?: number,
  year?: number,
): Period | undefined {
  if (year !== undefined) return inYear(year)
  const { published, narrative, last } = spoken
  if (narrative && last && step === undefined) return told(inYear, last)
  const now = dayAt(published).year
  const years = [now - 1, now, now + 1, now - 2].flatMap((y) => inYear(y) ?? [])
  if (step === 0) return inYear(now)
  const ended = years.filter((period) => endOf(period) < published)
  const begun = years.filter((period) => beginOf(period) <= published)
  const ahead = years.filter((period) => beginOf(period) > published)
  const notOver = years.filter((period) => endOf(period) >= published)
  if (step === -1) return latest(ended)
  if (step === 1) return earliest(ahead)
  return byTense(latest(begun), earliest(notOver), published, tense)
}

/** Of the last one and the next one the one in the direction of the tense, unless the other is far nearer. */
function byTense(
  before: Period | undefined,
  after: Period | undefined,
  published: number,
  tense: Tense | undefined,
): Period | undefined {
  if (!before || !after) return before ?? after
  const behind = Math.max(0, published - endOf(before))
  const ahead = Math.max(0, beginOf(after) - published)
  if (tense === 'future') return behind * 4 < ahead && behind < 75 ? before : after
  if (tense === 'past') return ahead * 8 < behind && ahead < 45 ? after : before
  return ahead < WITHIN && ahead < behind ? after : before
}

/** Without a tense, what is to come is meant within so many days. */
const WITHIN = 110

/** In a tale, dates go on: the year last told of, or the next where the month lies far behind. */
function told(inYear: (year: number) => Period | undefined, last: Period): Period | undefined {
  const here = inYear(last.year)
  if (!here || last.grain === 'year' || last.grain === 'decade' || last.grain === 'century') return here
  return beginOf(last) - beginOf(here) > 200 ? (inYear(last.year + 1) ?? here) : here
}

const endOf = (period: Period) => beginOf(shift(period, 1)) - 1
const latest = (periods: readonly Period[]) =>
  periods.reduce<Period | undefined>((a, b) => (a && beginOf(a) >= beginOf(b) ? a : b), undefined)
const earliest = (periods: readonly Period[]) =>
  periods.reduce<Period | undefined>((a, b) => (a && beginOf(a) <= beginOf(b) ? a : b), undefined)

/** The weekday nearest to the day of publication: before it, or after it where the clause looks ahead; that very day included. */
function weekdayNear(
  { weekday: wanted, step, from }: Of<'weekday'>,
  spoken: Spoken,
  tense: Tense | undefined,
): Period {
  const base = from === 'spoken' || spoken.narrative ? beginOf(spokenOf(spoken, 'day')) : spoken.published
  const behind = (weekday(dayAt(base)) - wanted + 7) % 7
  const ahead = (7 - behind) % 7
  const day = (n: number) => periodAt(n, 'day')
  if (step === -1) return day(base - (behind || 7))
  if (step === 1) return day(base + (ahead || 7))
  if (step === 0) return day(tense === 'past' ? base - behind : base + ahead)
  return day(tense === 'future' ? base + ahead : base - behind)
}

/** The quarter or half of the report that the text speaks of; the same of another year, where one is said. */
function businessOf({ report, business, published }: Spoken, means: Of<'business'>): Period | undefined {
  if (means.year !== undefined) return { ...(report ?? { grain: 'year' }), year: means.year }
  return business ?? (means.latest ? shift(periodAt(published, 'quarter'), -1) : undefined)
}

/** The weekend that is on or just over, or where the clause looks ahead the next. */
function weekendNear({ published }: Spoken, tense: Tense | undefined): Period {
  const own = periodAt(published, 'weekend')
  return tense === 'future' || beginOf(own) <= published ? own : shift(own, -1)
}

function shifted({ amount, grain, direction, from }: Of<'shift'>, spoken: Spoken): Resolved {
  if (amount === undefined) return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  if (grain === 'year' && amount === 1 && direction < 0 && isBusiness(spoken.report))
    return { period: yearBefore(spoken) }
  const steps = Math.round(amount) * direction
  const base =
    from === 'spoken' ? spokenOf(spoken, grain === 'week' ? 'day' : grain) : periodAt(spoken.published, grain)
  if (grain === 'week' && base.grain === 'day') return { period: shift(base, steps * 7) }
  return { period: shift(base, steps) }
}

const isBusiness = (period: Period | undefined) => period?.grain === 'quarter' || period?.grain === 'half'

function yearBefore({ report, published }: Spoken): Period {
  const base = report ?? periodAt(published, 'year')
  return { ...base, year: base.year - 1 }
}
