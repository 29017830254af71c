import type { NameFact } from '../../facts/fact.ts'
import type { Sought } from '../difficulty.ts'
import type { Draft } from '../draft.ts'
import { explainPlainly } from '../explain.ts'

/** What questions on a name have in common. @param truth A sentence that says what the name is. */
export function nameDraft(name: NameFact, asks: string, sought: Sought, truth: string): Draft {
  const topic = sought === 'event' ? 'event' : 'actor'
  return { about: name.id, facts: [name], asks, topic, sought, explanation: explainPlainly(truth, name) }
}
