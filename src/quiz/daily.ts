import type { Bank } from '../bank/bank.ts'
import { asIndex, type BankIndex } from '../bank/bank-index.ts'
import { stream } from '../base/random.ts'
import { dayAt } from '../calendar/day-at.ts'
import { dayNumber } from '../calendar/days.ts'
import { writeEdtf } from '../calendar/edtf.ts'
import type { IsoDate } from '../facts/article.ts'
import { type Admit, admitBy } from './admit.ts'
import { anniversaryOf, datedEvents } from './anniversaries.ts'
import { assemble } from './assemble.ts'
import type { Blueprint } from './blueprint.ts'
import { checkBlueprint } from './check-blueprint.ts'
import { requireDay } from './day-of.ts'
import { drawSet } from './draw.ts'
import type { Generated } from './generate.ts'
import { inOrder } from './order.ts'
import { search } from './search.ts'
import { factsOf, type Item, isValidOn, taskOf } from './task.ts'
import { turnsOf } from './turns.ts'

/** Shortest time, in days, after which everything starts anew. */
const SEASON = 365
/** Questions looked at for one day. */
const STEPS = 10_000

/**
 * The quiz of a day: the same for everybody on that date, and for no other reason than the date.
 *
 * Questions on events whose anniversary it is come first, then those that have had the fewest turns. Turns are
 * counted in seasons: as many days as give every question the same number of turns, and at least 365. Within a
 * season, under a blueprint without quotas,
 *
 * - a question comes again only when every other that could have stood in its place has had as many turns: what
 *   waits longer is an enemy of another question of that day. Then it takes the first day without one;
 * - only an anniversary comes out of turn; that counts as a turn, so its question waits all the longer afterwards;
 * - when all have had their turn, those that came last come late in the next round.
 *
 * A question whose `validUntil` lies before a day is passed over on that day and from then on; the quizzes of days
 * before stay as they were.
 *
 * The season is replayed up to the date, so the work grows with the bank; whoever asks for one day after the other of the
 * same bank has each day replayed once. A bank or a blueprint that changes changes the quizzes of days past, so store the
 * ones that are to stay.
 *
 * @param date The reader's own calendar date, or one that you choose for all: no time zone comes in.
 * @param blueprint Five questions where it is missing. Without an `order`, anniversaries stand first.
 * @throws {@link NewsquizError} `blueprint/shape` with all that is wrong with the blueprint.
 * @throws RangeError where the calendar has no such day, or it is not written as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * const today = dailyQuiz(koreanArmistice, '2028-07-27')
 * today.ok && today.quiz.questions.length // => 5
 * ```
 */
export function dailyQuiz(
  bank: Bank | BankIndex,
  date: IsoDate,
  blueprint: Blueprint = { length: 5 },
): Generated {
  const today = dayNumber(requireDay(date))
  const index = asIndex(bank)
  checkBlueprint(
    blueprint,
    index.banks.map(({ id }) => id),
  )
  const drawn = drawSet(
    index.entries,
    { ...blueprint, on: blueprint.on ?? date },
    stream('daily', date, 'draw'),
  )
  if (!drawn.ok) return drawn

  const entries = seasonAt(today, bank, index, blueprint).takenOn(today) ?? drawn.entries
  const quiz = blueprint.order ? inOrder(entries, blueprint.order, stream('daily', date, 'order')) : entries
  return { ok: true, quiz: assemble(index, quiz, { blueprint, seed: date, daily: date }) }
}

/** A season that has been replayed up to one of its days. */
interface Season {
  /** Whether it goes by this blueprint, and can be replayed up to this day. */
  readonly reaches: (day: number, blueprint: Blueprint) => boolean
  /** What is taken on a day; `undefined` where that is too hard to find. */
  readonly takenOn: (day: number) => readonly Item[] | undefined
}

// The last season of each bank: a calendar asks for its days one after the other.
const seasons = new WeakMap<Bank | BankIndex, Season>()

/** The season of a day, as far as it has been replayed. */
function seasonAt(today: number, bank: Bank | BankIndex, index: BankIndex, blueprint: Blueprint): Season {
  const last = seasons.get(bank)
  const season = last?.reaches(today, blueprint) ? last : openSeason(today, index, blueprint)
  seasons.set(bank, season)
  return season
}

function openSeason(today: number, { banks, entries }: BankIndex, blueprint: Blueprint): Season {
  const { items, bounds } = taskOf(entries, blueprint)
  const admit = admitBy(bounds)
  const events = datedEvents(banks)
  const length = Math.min(items.length, bounds[0]?.max ?? 0)
  const days = daysOfSeason(items.length, length)
  const season = Math.floor(today / days)
  const turns = turnsOf(items, season, Math.floor(items.length / length / 2))

  const takeOn = (day: number): readonly Item[] | undefined => {
    const kept = new Set(
      events.flatMap((event) => anniversaryOf(event, dayAt(day))).map(({ bank, fact }) => `${bank}/${fact}`),
    )
    const ahead = new Set(
      kept.size > 0 ? items.filter((item) => factsOf(item).some((fact) => kept.has(fact))) : [],
    )
    const on = blueprint.on ?? writeEdtf({ precision: 'day', ...dayAt(day) })
    const stands: Admit = (item, taken) => isValidOn(item.question, on) && admit(item, taken)
    return search(lazily(turns.queue(day, ahead)), items, bounds, stands, { left: STEPS })
  }

  const [first, made] = [season * days, JSON.stringify(blueprint)]
  let at = first
  let taken = takeOn(at)
  return {
    reaches: (day, wanted) => day >= at && day < first + days && JSON.stringify(wanted) === made,
    takenOn: (day) => {
      while (at < day) {
        turns.take(at, taken ?? [])
        at += 1
        taken = takeOn(at)
      }
      return taken
    },
  }
}

/** The fewest days, from a year on, in which all questions can have equally many turns. */
function daysOfSeason(questions: number, length: number): number {
  let even = 1
  while ((even * length) % questions) even += 1
  return even * Math.ceil(SEASON / even)
}

/** The items of a source by place, each taken from it when it is first asked for. */
function lazily<T>(source: Iterable<T>): (place: number) => T | undefined {
  const iterator = source[Symbol.iterator]()
  const known: T[] = []
  return (place) => {
    while (known.length <= place) {
      const next = iterator.next()
      if (next.done) return undefined
      known.push(next.value)
    }
    return known[place]
  }
}
