import type { Edtf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Fact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import type { Scene } from '../scene.ts'

/** Who may stand beside the key, and who may not. */
export interface Wanted {
  /** The stem: nobody whom it names. */
  readonly stem: string
  /** What the question rests on: nobody whom the proving words name. */
  readonly facts: readonly Fact[]
  /**
   * When it was: nobody who is known of other times only. Of an `unknown` time is whoever is of our time, or of the key's
   * where nobody has heard of the key for long; where it is missing, everybody is.
   */
  readonly when?: Edtf | 'unknown' | undefined
  /** Those for whom it would be true as well. */
  readonly barred?: readonly ActorId[]
  /** Whether it could be true for one of them. */
  readonly could?: (actor: Actor) => boolean
  /** Whether somebody is as good as one of the same office. */
  readonly prefers?: (actor: Actor) => boolean
}

/** Tells how far somebody well known is from the key, 0 being nearest; nothing where it can't stand beside it. */
export type StockTier = (
  scene: Scene,
  key: Actor,
  wanted: Pick<Wanted, 'when' | 'facts'>,
) => (rival: Actor) => number | undefined

/** From this tier on people are of another country than the key. */
export const ABROAD = 3
