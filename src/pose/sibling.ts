import type { Bank } from '../bank/bank.ts'
import type { Actor } from '../facts/actor.ts'
import type { Fact } from '../facts/fact.ts'
import type { ActorId } from '../kinds/common.ts'
import { type Times, timesOf } from './times.ts'

/** Another story: its actors stand in where story and pool have too few, its facts keep options from being right. */
export type Sibling = Pick<Bank, 'id' | 'actors' | 'facts'>

/** When each is heard of: whoever is of this story or its pool when these say so, others when their stories do. */
export function timesAmong(
  own: readonly Fact[],
  elsewhere: readonly Fact[],
  neighbours: ReadonlyMap<ActorId, Actor>,
): Times {
  const others = [...timesOf(elsewhere)].filter(([id]) => neighbours.has(id))
  return new Map([...timesOf(own), ...others])
}

/** The facts of another story, by ids that no fact of this one has. */
export function factsOfSibling({ id: bank, facts }: Sibling): Fact[] {
  const renamed = (id: string) => `${bank}/${id}`
  return facts.map((fact) => ({
    ...fact,
    id: renamed(fact.id),
    ...(fact.kind === 'name' && fact.event !== undefined && { event: renamed(fact.event) }),
  }))
}
