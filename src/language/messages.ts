/** Why a part of an answer earns what it earns, one code for each thing that a report can say. */
export const reasons = [
  'right',
  'wrong',
  'picked-right',
  'picked-wrong',
  'missed',
  'left-alone',
  'errors',
  'accepted',
  'slip',
  'alternative',
  'not-accepted',
  'within-tolerance',
  'outside-tolerance',
  'distance',
  'year-right',
  'year-wrong',
  'month-right',
  'month-wrong',
  'day-right',
  'day-wrong',
  'start-right',
  'start-wrong',
  'end-right',
  'end-wrong',
  'pair-in-order',
  'pair-out-of-order',
  'place-right',
  'place-wrong',
  'follows',
  'does-not-follow',
  'in-sequence',
  'out-of-sequence',
  'displaced',
  'distractor-placed',
  'matched-right',
  'matched-wrong',
  'left-blank',
  'mapped',
  'floor',
  'ceiling',
  'all-or-nothing',
] as const

/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number]

/** Names of the modifiers that come with the library, for whose lines there are sentences. */
export const modifierNames = [
  'fixed-penalty',
  'formula-scoring',
  'certainty-based-marking',
  'adaptive',
  'interactive',
  'countback',
  'decreasing-points',
  'mastery-points',
  'hint-penalty',
  'time-decay',
  'streak-bonus',
  'floor',
  'ceiling',
  'threshold',
  'rounded',
] as const

/** One of {@link modifierNames}. */
export type ModifierName = (typeof modifierNames)[number]
