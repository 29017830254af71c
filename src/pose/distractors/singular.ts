import { edtf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { DeedFact, Fact } from '../../facts/fact.ts'
import { singleDeeds } from '../../language/en/single-deeds.ts'
import { isTellTale } from '../deed/identity.ts'

/**
 * Whether what a question rests on is true of one alone, so that somebody whom the article never names is surely wrong.
 *
 * Deeds are done by many: of those only what is said to have been done on one day, what is done once or said and names somebody or gives a
 * number, or where it was done, is taken for such. An acronym fits none but its owner, so that others beside it would be idle.
 */
export function isSingular(facts: readonly Fact[], key: Actor): boolean {
  return (
    facts.length > 0 &&
    facts.every(
      (fact) =>
        fact.kind !== 'deed' ||
        key.type === 'place' ||
        (fact.date !== undefined && (edtf(fact.date).precision === 'day' || isOneOfAKind(fact))),
    )
  )
}

function isOneOfAKind(deed: DeedFact): boolean {
  return (deed.statement === true || singleDeeds.has(deed.verb)) && isTellTale(deed)
}
