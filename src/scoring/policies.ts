import type { ModifierName } from '../language/messages.ts'
import { award } from './award.ts'
import {
  adaptive,
  countback,
  decreasingPoints,
  hintPenalty,
  interactive,
  masteryPoints,
} from './modifiers/attempts.ts'
import { ceiling, floor, rounded, threshold } from './modifiers/bounds.ts'
import { certaintyBasedMarking, fixedPenalty, formulaScoring, streakBonus } from './modifiers/guessing.ts'
import type { Modifier } from './modifiers/modifier.ts'
import { timeDecay } from './modifiers/time.ts'
import { allOrNothing, natural, type Rule } from './rule.ts'
import { closeness } from './rules/closeness.ts'
import { commonSubsequence } from './rules/common-subsequence.ts'
import { mapResponse, responseTable } from './rules/map-response.ts'
import { matchCorrect, rightPairs } from './rules/match-correct.ts'
import { optionFractions } from './rules/option-fractions.ts'
import {
  absolutePosition,
  adjacentPairs,
  concordantPairs,
  displacement,
  longestIncreasingSubsequence,
  longestRun,
  neighbours,
} from './rules/order.ts'
import { partialRanges } from './rules/partial-ranges.ts'
import { rexams } from './rules/rexams.ts'
import { coverage, everyDecisionCounts, halves, netCorrect, rightMinusWrong } from './rules/selection.ts'
import { spelling, wildcards } from './rules/written.ts'

type Made<T> = T extends (...given: infer P) => unknown ? P[0] : never

/** The rules that take nothing. */
export const plainRules = {
  natural,
  'all-or-nothing': allOrNothing,
  'match-correct': matchCorrect,
  'net-correct': netCorrect,
  'every-decision-counts': everyDecisionCounts,
  'right-minus-wrong': rightMinusWrong,
  coverage,
  halves,
  'option-fractions': optionFractions,
  'right-pairs': rightPairs,
  'absolute-position': absolutePosition,
  neighbours,
  'concordant-pairs': concordantPairs,
  'longest-increasing-subsequence': longestIncreasingSubsequence,
  'longest-run': longestRun,
  displacement,
} as const satisfies Readonly<Record<string, Rule>>

/** From parameters, as a record has them, to the rule. */
export const ruleMakers = {
  rexams,
  'map-response': mapResponse,
  'response-table': responseTable,
  'adjacent-pairs': adjacentPairs,
  'common-subsequence': commonSubsequence,
  closeness,
  'partial-ranges': partialRanges,
  wildcards,
  spelling,
} as const

/** From parameters, as a record has them, to the modifier. */
export const modifierMakers = {
  'fixed-penalty': ({ penalty }: { readonly penalty: number }) => fixedPenalty(penalty),
  'formula-scoring': formulaScoring,
  'certainty-based-marking': certaintyBasedMarking,
  adaptive: ({ penalty }: { readonly penalty: number }) => adaptive(penalty),
  interactive: ({ penalty }: { readonly penalty: number }) => interactive(penalty),
  countback,
  'decreasing-points': ({ points }: { readonly points: readonly number[] }) => decreasingPoints(points),
  'mastery-points': masteryPoints,
  'hint-penalty': ({ penalty }: { readonly penalty: number }) => hintPenalty(penalty),
  'time-decay': timeDecay,
  'streak-bonus': streakBonus,
  floor: ({ least }: { readonly least: number }) => floor(least),
  ceiling: ({ most }: { readonly most: number }) => ceiling(most),
  threshold: ({ from }: { readonly from: number }) => threshold(from),
  rounded,
} as const satisfies { readonly [N in ModifierName]: (parameters: never) => Modifier }

/** From parameters, as a record has them, to the award. */
export const awardMakers = { award } as const

/** The parameters of each rule, modifier and award that takes any, by name. */
export type Parameters = {
  readonly [N in keyof typeof ruleMakers]: NonNullable<Made<(typeof ruleMakers)[N]>>
} & {
  readonly [N in Exclude<ModifierName, 'formula-scoring'>]: NonNullable<Made<(typeof modifierMakers)[N]>>
} & { readonly [N in keyof typeof awardMakers]: NonNullable<Made<(typeof awardMakers)[N]>> }
