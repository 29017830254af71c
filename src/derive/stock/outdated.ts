import type { Fact, RoleFact } from '../../facts/fact.ts'
import type { FactId } from '../../kinds/common.ts'
import { officeSort } from '../../language/en/office-sorts.ts'
import { spanOfRole } from '../../pose/distractors/traits.ts'
import { ofKind } from '../../pose/scene.ts'
import type { Stock } from '../../pose/stock.ts'
import { type Sifted, sift } from '../rejected.ts'

/**
 * Drops offices that well-known people are known not to have held at the time: news tells of the past without saying so.
 *
 * @param given Facts that somebody wrote: they know better.
 */
export function dropOutdated(
  facts: readonly Fact[],
  stock: Stock,
  given: readonly { readonly id: FactId }[],
): Sifted {
  const sure = new Set(given.map(({ id }) => id))
  const known = ofKind(stock.facts, 'role')
  return sift(facts, (fact) =>
    fact.kind === 'role' && !sure.has(fact.id) && isOutdated(fact, known)
      ? {
          stage: 'contradiction',
          flaw: 'contradiction/known',
          message: `Fact ${fact.id}: another held that office then, or the same one at another time. Give the fact yourself if it is so.`,
        }
      : fact,
  )
}

function isOutdated(role: RoleFact, known: readonly RoleFact[]): boolean {
  const same = known.filter((other) => isSameOffice(other, role))
  const own = same.filter(({ actor }) => actor === role.actor)
  if (own.length > 0) return !own.some((one) => covers(one, role, 0))
  return !role.shared && same.some((other) => !other.shared && covers(other, role, 1))
}

/** Whether two facts are of one office that only one can hold, whatever its title. */
export function isSameOffice(a: RoleFact, b: RoleFact): boolean {
  if (a.body !== b.body) return false
  const [one, other] = [officeSort(a.office)?.post, officeSort(b.office)?.post]
  return one !== undefined && one === other && unique.has(one)
}

const unique: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'head of government',
  'head of state',
  'foreign',
  'defence',
])

/** Whether an office was held all the time of another, its first and last years being left out by a margin. */
export function covers(a: RoleFact, b: RoleFact, margin: number): boolean {
  const [held, asked] = [spanOfRole(a), spanOfRole(b)]
  const from = held.first?.year ?? Number.NEGATIVE_INFINITY
  const to = held.last?.year ?? Number.POSITIVE_INFINITY
  return from + margin <= (asked.first?.year ?? from) && (asked.last?.year ?? to) <= to - margin
}
