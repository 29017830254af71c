import type { Span } from '../../../text/types.ts'

/** Whom an office is held for, and the words that say it. */
export interface Body extends Span {
  /** Id of the actor. */
  readonly actor: string
  /** What it is. */
  readonly type: 'organisation' | 'country' | 'place'
}
