import { compareDays, edtf, firstDay, lastDay } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { EventFact, RoleFact } from '../../facts/fact.ts'
import { happened } from '../../language/en/stems/event.ts'
import { actorAnswer } from '../answer.ts'
import { eventWords, sureDate } from '../event/words.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'

/** An event that says why somebody asks for a time, and the clause that tells it: "the Panama Canal was opened". */
export interface Occasion {
  readonly event: EventFact
  readonly clause: string
}

/** A longer clause, in words, hides what is asked; and so does one that is longer together with office and body. */
const LONGEST = { clause: 14, all: 20 }

/**
 * What happened when an office is asked for: the first event within that time that an editor is sure of, and that names
 * neither the holder nor the organisation.
 */
export function occasionOf(scene: Scene, role: RoleFact, holder: Actor): Occasion | undefined {
  const body = actorOf(scene, role.body)
  const unnamed = body?.type === 'organisation' ? body.name : undefined
  return ofKind(scene.facts, 'event')
    .filter((event) => event.certainty === 1 && event.verb !== undefined && isWithin(event, role))
    .map((event) => ({ event, clause: happened(eventWords(scene, event)) }))
    .find(
      ({ clause }) =>
        lengthOf(clause) <= LONGEST.clause &&
        lengthOf(`${clause} ${role.office} ${body?.name}`) <= LONGEST.all &&
        !isInStem(clause, actorAnswer(holder)) &&
        !(unnamed !== undefined && clause.includes(unnamed)),
    )
}

/** Whether an event known to the day or month lies within the month or year of an office. */
function isWithin(event: EventFact, { asOf }: RoleFact): boolean {
  const [when, held] = [sureDate(event), edtf(asOf)]
  if (!when || when.precision === 'interval' || held.precision === 'interval') return false
  return compareDays(firstDay(held), firstDay(when)) <= 0 && compareDays(lastDay(when), lastDay(held)) <= 0
}

const lengthOf = (words: string) => words.split(' ').length
