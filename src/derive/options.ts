import type { Actor } from '../facts/actor.ts'
import type { Fact } from '../facts/fact.ts'
import type { Topic } from '../kinds/common.ts'
import type { KindName } from '../kinds/index.ts'
import type { Pool, Sibling } from '../pose/scene.ts'
import type { Decision } from './decisions.ts'
import type { FactModel, ModelLimits } from './model/model.ts'
import type { FactReader } from './reader.ts'

/** What a bank is derived by. */
export interface DeriveOptions {
  /** What reads facts out of the text, in place of {@link readFacts}; `false` where all facts are given. */
  readonly reader?: FactReader | false
  /** Facts that somebody wrote or edited; they stand before what is read, and take the place of a read one of the same id. */
  readonly facts?: readonly Fact[]
  /** Actors whom given facts name, or who are better known than a reader knows them; each takes the place of a read one. */
  readonly actors?: readonly Actor[]
  /**
   * A language model that proposes facts with quotes: one of the AI SDK, or any function that answers with JSON. The article is
   * sent to it. What it says is held against the article, and a call that fails is named in `rejected`.
   */
  readonly factsFrom?: FactModel
  /** How long a model may take, and how much it may cost. */
  readonly modelLimits?: ModelLimits
  /** Actors and facts from elsewhere, for wrong options. */
  readonly pool?: Pool
  /**
   * Other stories, as banks: their actors stand in as wrong options where article and pool have too few, and their facts keep
   * options from being right after all.
   */
  readonly siblings?: readonly Sibling[]
  /**
   * `false` where no well-known person, organisation, city or country may stand in as a wrong option besides those of the article
   * and the pool.
   */
  readonly stock?: false
  /** Id of the bank; from the date and the address, or the headline, where it is missing. Candidates see it: it must tell nothing. */
  readonly id?: string
  /** What an editor has said of questions: those that were dropped stay away, those that were edited keep the edit. */
  readonly decisions?: readonly Decision[]
  /** Version of the bank; `1.0.0` where it is missing. */
  readonly version?: string
  /** Title of the bank; the headline where it is missing. */
  readonly title?: string
  /** SPDX expression for the bank. */
  readonly licence?: string
  /** The article may be redistributed: evidence holds its words. */
  readonly redistributable?: true
  /** What all draws come from; the id of the bank where it is missing. */
  readonly seed?: string
  /** Only questions of these kinds. */
  readonly kinds?: readonly KindName[]
  /** Only questions on these topics. */
  readonly topics?: readonly Topic[]
  /** Questions on one fact, at most; 3 where it is missing. */
  readonly perFact?: number
  /** Questions in all, at most: the best ones. */
  readonly limit?: number
}
