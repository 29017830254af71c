import { canonicalJson } from '../base/canonical.ts'
import { type Fact, POSED_CERTAINTY } from '../facts/fact.ts'
import { type Sifted, sift } from './rejected.ts'

/** Leaves one of several facts that say the same or share an id: the first one. */
export function dropDuplicates(facts: readonly Fact[]): Sifted {
  const ids = new Set<string>()
  const said = new Map<string, string>()
  return sift(facts, (fact) => {
    if (ids.has(fact.id))
      return duplicate('duplicate/id', `An earlier fact has the id ${fact.id}, and stands.`)
    const first = said.get(saying(fact))
    if (first !== undefined)
      return duplicate('duplicate/fact', `Fact ${fact.id} says what fact ${first} says.`)
    ids.add(fact.id)
    said.set(saying(fact), fact.id)
    return fact
  })
}

function duplicate(flaw: string, message: string) {
  return { stage: 'duplicate', flaw, message } as const
}

/** What a fact says and whether it is sure of it, without where it stands. */
function saying({ id: _id, evidence: _evidence, context: _context, certainty, ...said }: Fact): string {
  return canonicalJson({ ...said, sure: certainty >= POSED_CERTAINTY })
}
