import type { Bank } from '../bank/bank.ts'
import { asIndex, type BankIndex } from '../bank/bank-index.ts'
import { anniversary } from '../calendar/anniversary.ts'
import type { Day } from '../calendar/days.ts'
import type { IsoDate } from '../facts/article.ts'
import { type EventFact, POSED_CERTAINTY } from '../facts/fact.ts'
import type { ActorId, BankId, FactId } from '../kinds/common.ts'
import { dayOf, requireDay } from './day-of.ts'

/** The day on which an event is so many years past. */
export interface Anniversary {
  /** The event. */
  readonly fact: FactId
  /** The bank that it is a fact of. */
  readonly bank: BankId
  /** What happened, as a noun phrase: `the Korean War armistice`. */
  readonly label: string
  /** The day on which it happened. */
  readonly date: IsoDate
  /** How many years ago, at least 1. */
  readonly years: number
  /** Whose word the event rests on, where the article only reports it. */
  readonly attribution?: ActorId
  /** It happened on a 29 February, and this year has none: it is kept on the 28th. */
  readonly observed?: true
}

/**
 * What happened on this day of the year, in earlier years: the longest ago first.
 *
 * Events that the article is sure of and knows to the day; what is known only to the month or year has no day. An
 * event of 29 February comes on 28 February of years without one. Pure calendar, without a clock or a time zone.
 *
 * @param date Any day, also one to come.
 * @throws RangeError where the calendar has no such day, or it is not written as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * anniversariesOn(koreanArmistice, '2028-07-27').map(({ years }) => years)[0] // => 75
 * ```
 */
export function anniversariesOn(bank: Bank | BankIndex, date: IsoDate): Anniversary[] {
  const today = requireDay(date)
  return datedEvents(asIndex(bank).banks)
    .flatMap((event) => anniversaryOf(event, today))
    .sort((a, b) => b.years - a.years || (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** An event that is sure, and known to the day. */
export interface DatedEvent {
  /** The bank that it is a fact of. */
  readonly bank: BankId
  /** The event. */
  readonly fact: EventFact
  /** When it happened. */
  readonly then: Day
}

/** The events that have anniversaries. */
export function datedEvents(banks: readonly Bank[]): DatedEvent[] {
  return banks.flatMap(({ id: bank, facts }) =>
    facts.flatMap((fact) => {
      const then = fact.kind === 'event' && fact.certainty >= POSED_CERTAINTY && dayOf(fact.date)
      return then ? [{ bank, fact, then }] : []
    }),
  )
}

/** The anniversary of an event that is kept on a day; none or one. */
export function anniversaryOf({ bank, fact, then }: DatedEvent, today: Day): Anniversary[] {
  const years = today.year - then.year
  if (years < 1) return []
  const exact = anniversary(then, years)
  const { month, day } = exact ?? { month: 2, day: 28 }
  if (month !== today.month || day !== today.day) return []
  const { id, label, date, attribution } = fact
  return [
    {
      fact: id,
      bank,
      label,
      date,
      years,
      ...(attribution !== undefined && { attribution }),
      ...(!exact && { observed: true }),
    },
  ]
}

function placeOf({ date, bank, fact }: Anniversary): string {
  return `${date} ${bank}/${fact}`
}
