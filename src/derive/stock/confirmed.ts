import { fold } from '../../base/text.ts'
import { type Fact, POSED_CERTAINTY, type RoleFact } from '../../facts/fact.ts'
import { ofKind } from '../../pose/scene.ts'
import type { Stock } from '../../pose/stock.ts'
import { covers, isSameOffice } from './outdated.ts'

/** What the article leaves unsaid, and everybody knows. */
const KNOWN = 0.95

/** Offices that a reader guessed the state of, made sure where well-known people are known to have held them at the time. */
export function confirmKnown(facts: readonly Fact[], stock: Stock): readonly Fact[] {
  const known = ofKind(stock.facts, 'role')
  return facts.map((fact) =>
    fact.kind === 'role' &&
    fact.certainty < POSED_CERTAINTY &&
    known.some((one) => one.actor === fact.actor && isSame(one, fact) && covers(one, fact, 0))
      ? { ...fact, certainty: KNOWN }
      : fact,
  )
}

const isSame = (a: RoleFact, b: RoleFact) =>
  isSameOffice(a, b) || (a.body === b.body && fold(a.office) === fold(b.office))
