import { choiceAnalysis } from './choice/analysis.ts'
import { clozeAnalysis } from './cloze/analysis.ts'
import type { Fraction, Option, OptionId } from './common.ts'
import type { KindName, Question } from './index.ts'
import { matchAnalysis } from './match/analysis.ts'
import { multipleAnalysis } from './multiple/analysis.ts'

/** A set of options with the right ones among them, for whoever judges options. */
export interface OptionSet {
  /** As stored. */
  readonly options: readonly Option[]
  /** Ids of the right ones. */
  readonly keys: readonly OptionId[]
  /** The gap that it fills, where it is that of a gap. */
  readonly gap?: OptionId
}

/** What only those ask of a kind who judge questions; apart from {@link Kind}, so that players don't carry it. */
export interface KindAnalysis<Question> {
  /** What blind guessing earns on average. */
  readonly chance: (question: Question) => Fraction
  /** The sets of options that it offers; none where the answer is typed. */
  readonly optionSets: (question: Question) => readonly OptionSet[]
}

/** An answer that is typed is not hit upon by chance. */
const typed: KindAnalysis<object> = { chance: () => 0, optionSets: () => [] }
const coin: KindAnalysis<object> = { chance: () => 1 / 2, optionSets: () => [] }

const analyses: { readonly [N in KindName]: KindAnalysis<Question<N>> } = {
  choice: choiceAnalysis,
  multiple: multipleAnalysis,
  'true-false': coin,
  text: typed,
  number: typed,
  date: typed,
  // A random order sets half of the pairs the right way.
  order: coin,
  match: matchAnalysis,
  cloze: clozeAnalysis,
}

/** What blind guessing earns on average. */
export function chance<N extends KindName>(question: Question<N>): Fraction {
  return analyses[question.kind].chance(question)
}

/** The sets of options that a question offers. */
export function optionSetsOf<N extends KindName>(question: Question<N>): readonly OptionSet[] {
  return analyses[question.kind].optionSets(question)
}
