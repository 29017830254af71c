import type { Count } from './blueprint.ts'

/** What of a blueprint can fall short. */
export type QuotaName = 'length' | 'stories' | 'kinds' | 'topics' | 'difficulty' | 'maxPerFact' | 'enemies'

/** Something that a blueprint wants and no draw can give: no quiz exists, whatever the seed. */
export interface Shortage {
  /**
   * Which part of the blueprint falls short; `maxPerFact` and `enemies` where there are questions enough, but too
   * few that may stand together.
   */
  readonly quota: QuotaName
  /**
   * The topic, kind, band or bank of the quota; under `maxPerFact` and `enemies` the quota that they defeat:
   * `topics.actor`, `length`. Missing where the length itself falls short.
   */
  readonly name?: string
  /** How many are wanted. */
  readonly wanted: Count
  /** The most that can be had, if the shortages before this one are mended as they say and the length is kept. */
  readonly available: number
  /** All this, and how to mend it, for people. */
  readonly message: string
}
