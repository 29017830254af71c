import { choiceAnalysis } from './choice/analysis.ts'
import { clozeAnalysis } from './cloze/analysis.ts'
import type { Fraction } from './common.ts'
import type { KindName, Question } from './index.ts'
import type { KindAnalysis, OptionSet } from './kind.ts'
import { matchAnalysis } from './match/analysis.ts'
import { multipleAnalysis } from './multiple/analysis.ts'
import { orderAnalysis } from './order/analysis.ts'

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
  order: orderAnalysis,
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
