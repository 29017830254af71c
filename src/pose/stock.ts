import type { ActorId } from '../kinds/common.ts'
import type { OrganisationSort } from '../language/en/organisation-sorts.ts'
import type { Pool } from './pool.ts'

/** What is known of somebody well known, besides the name. */
export interface Traits {
  /** The first and the last year in the public eye; always where it is missing. */
  readonly years?: readonly [first: number, last: number]
  /** The country that it belongs to, as far as it is known. */
  readonly country?: ActorId
  /** The part of the world where it lies, or whose people may be taken for one another. */
  readonly region?: string
  /** Its id in the stock, the same for all its names of a story. */
  readonly known?: ActorId
  /** What sort of organisation it is. */
  readonly sort?: OrganisationSort
  /** What it trades in. */
  readonly trade?: string
  /** It is a power whose doings are told all over the world. */
  readonly power?: true
  /** It is a city: no wrong option for a river, nor one beside it. */
  readonly city?: true
}

/** Well-known actors, who stand in where neither the story nor a pool has enough of a kind. */
export interface Stock extends Pool {
  /** What is known of each, and of those of the story who are well known too. */
  readonly traits: ReadonlyMap<ActorId, Traits>
}
