import type { Actor } from '../../facts/actor.ts'
import type { Fact } from '../../facts/fact.ts'
import type { ActorId, FactId } from '../../kinds/common.ts'
import type { Bank } from '../bank.ts'
import { indexNames, type NameIndex } from './names.ts'
import { indexSlots } from './rivals.ts'

/** A bank as detectors read it. */
export interface World {
  /** The bank. */
  readonly bank: Bank
  /** Its actors, by id. */
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** Its facts, by id. */
  readonly facts: ReadonlyMap<FactId, Fact>
  /** Its names. */
  readonly names: NameIndex
  /** What fills each place that a fact of any bank at hand leaves to be asked for, as `rivals.ts` writes it. */
  readonly fillers: ReadonlyMap<string, ReadonlySet<string>>
  /** The text of its article, where it is at hand and the one that the offsets were counted in. */
  readonly text?: string
}

/** A bank made ready for detectors, on its own or with what fills places according to others too. */
export function worldOf(
  bank: Bank,
  text: string | undefined,
  fillers: World['fillers'] = indexSlots(bank.facts),
): World {
  return {
    bank,
    actors: new Map(bank.actors.map((actor) => [actor.id, actor])),
    facts: new Map(bank.facts.map((fact) => [fact.id, fact])),
    names: indexNames(bank.actors),
    fillers,
    ...(text !== undefined && { text }),
  }
}
