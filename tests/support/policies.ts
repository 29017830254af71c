import type { Modifier } from '../../src/scoring/modifiers/modifier.ts'
import { modifierMakers, plainRules, ruleMakers } from '../../src/scoring/policies.ts'
import type { Rule } from '../../src/scoring/rule.ts'

/** A rule of every name. */
export const allRules: readonly Rule[] = [
  ...Object.values<Rule>(plainRules),
  ruleMakers.rexams({ rule: 'false', negative: true }),
  ruleMakers['map-response']({ entries: { e1: 2, e2: 1 }, default: 1, lower: 0, upper: 3 }),
  ruleMakers['response-table']({ entries: { 'a b': 2 }, default: 1 }),
  ruleMakers['adjacent-pairs']({ last: true }),
  ruleMakers['common-subsequence']({}),
  ruleMakers.closeness({ shape: 'exponential', half: 30, unit: 'years' }),
  ruleMakers['partial-ranges']({ list: [7] }),
  ruleMakers.wildcards({}),
  ruleMakers.spelling({}),
]

/** A modifier of every name. */
export const allModifiers: readonly Modifier[] = [
  modifierMakers['fixed-penalty']({ penalty: 0.25 }),
  modifierMakers['formula-scoring'](),
  modifierMakers['certainty-based-marking']({}),
  modifierMakers.adaptive({ penalty: 0.1 }),
  modifierMakers.interactive({ penalty: 1 / 3 }),
  modifierMakers.countback({ penalty: 0.2 }),
  modifierMakers['decreasing-points']({ points: [10, 7, 5] }),
  modifierMakers['mastery-points']({ value: 4, most: 16 }),
  modifierMakers['hint-penalty']({ penalty: 0.2 }),
  modifierMakers['time-decay']({ limit: 20, grace: 0.5 }),
  modifierMakers['streak-bonus']({}),
  modifierMakers.floor({ least: 0 }),
  modifierMakers.ceiling({ most: 1 }),
  modifierMakers.threshold({ from: 0.5 }),
  modifierMakers.rounded({ of: 100 }),
]
