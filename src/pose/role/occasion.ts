import { compareDays, edtf, firstDay, lastDay } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { EventFact, RoleFact } from '../../facts/fact.ts'
import { namesAnniversary } from '../../language/en/jubilees.ts'
import { happened } from '../../language/en/stems/event.ts'
import { actorAnswer } from '../answer.ts'
import { eventWords, sureDate } from '../event/words.ts'
import { ofKind, type Scene } from '../scene.ts'
import { echoes, isInStem } from '../sound.ts'

/** An event that says why somebody asks for a time, and the clause that tells it: "the Panama Canal was opened". */
export interface Occasion {
  readonly event: EventFact
  readonly clause: string
}

/** What a clause may not tell, and beside what it stands. */
export interface Untold {
  /** People whom it may not name. */
  readonly people: readonly (Actor | undefined)[]
  /** A name that it may not hold. */
  readonly name?: string | undefined
  /** Texts of which it may hold no word of sense, nor one of the same root. */
  readonly roots?: readonly (string | undefined)[]
  /** What else the stem says at length. */
  readonly beside: string
}

/** A longer clause, in words, hides what is asked; and so does one that is longer together with the rest. */
const LONGEST = { clause: 14, all: 20 }

/**
 * What happened when an office is asked for: the first event within that time that an editor is sure of, and that gives
 * nothing away.
 */
export function occasionOf(
  scene: Scene,
  role: RoleFact,
  { people, name, roots = [], beside }: Untold,
): Occasion | undefined {
  return ofKind(scene.facts, 'event')
    .filter((event) => event.certainty === 1 && event.verb !== undefined && isWithin(event, role))
    .map((event) => ({ event, clause: happened(eventWords(scene, event)) }))
    .find(
      ({ clause }) =>
        !namesAnniversary(clause) &&
        lengthOf(clause) <= LONGEST.clause &&
        lengthOf(`${clause} ${beside}`) <= LONGEST.all &&
        !people.some((person) => person && isInStem(clause, actorAnswer(person))) &&
        !(name && clause.includes(name)) &&
        !roots.some((text) => text && echoes(clause, text).length > 0),
    )
}

/** What a draft says of the facts that its stem tells beside its own. */
export function toldIn(occasion: Occasion | undefined): { readonly told?: readonly EventFact[] } {
  return occasion ? { told: [occasion.event] } : {}
}

/** Whether an event known to the day or month lies within the month or year of an office. */
function isWithin(event: EventFact, { asOf }: RoleFact): boolean {
  const [when, held] = [sureDate(event), edtf(asOf)]
  if (!when || when.precision === 'interval' || held.precision === 'interval') return false
  return compareDays(firstDay(held), firstDay(when)) <= 0 && compareDays(lastDay(when), lastDay(held)) <= 0
}

const lengthOf = (words: string) => words.split(' ').length
