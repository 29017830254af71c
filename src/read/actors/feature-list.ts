import { mix } from './hash.ts'

/** Features of one token: hashes of what stands where. */
export interface FeatureList {
  readonly ids: Int32Array
  size: number
  /** How many of the first are of the word itself: training leaves them out at times, so that context counts. */
  lexical: number
}

/** How many bits a feature has. */
export const FEATURE_BITS = 22
const MASK = (1 << FEATURE_BITS) - 1
const MAX_FEATURES = 128

/** A list to be filled by `eachToken`. */
export const featureList = (): FeatureList => ({ ids: new Int32Array(MAX_FEATURES), size: 0, lexical: 0 })

/** One number for each kind of feature; suffixes and the like take one for each length. */
export const kinds = {
  word: 1,
  surface: 2,
  suffix: 3,
  prefix: 6,
  pairBefore: 9,
  pairAfter: 10,
  shape: 11,
  shapeBefore: 12,
  shapeAfter: 13,
  shapes: 14,
  before: 15,
  after: 16,
  secondBefore: 17,
  secondAfter: 18,
  beforeShape: 19,
  afterShape: 20,
  twoBefore: 21,
  twoAfter: 22,
  around: 23,
  roles: 24,
  rolesBefore: 25,
  suffixBefore: 26,
  suffixAfter: 27,
  runLength: 28,
  runBefore: 29,
  runAfter: 30,
  runLast: 31,
  runFirst: 32,
  longLast: 33,
  longAfter: 34,
  longFirst: 35,
  longBefore: 36,
  common: 37,
  commonAfter: 38,
  thirdBefore: 39,
  thirdAfter: 40,
  runRoles: 41,
  longRoles: 42,
  part: 43,
  fine: 52,
  coarse: 53,
  fineShape: 55,
  coarseShape: 56,
  unknownShape: 58,
  fineBefore: 59,
  coarseBefore: 60,
  fineAfter: 62,
  coarseAfter: 63,
  coarsePairBefore: 65,
  coarsePairAfter: 66,
  fineSecondAfter: 67,
  fineSecondBefore: 68,
  fineRunLast: 69,
  fineRunFirst: 70,
  fineRunBefore: 71,
  fineRunAfter: 72,
} as const

/** Adds a feature of a kind. */
export function add(list: FeatureList, kind: number, value: number): void {
  list.ids[list.size] = mix(Math.imul(kind, 0x9e3779b1), value) & MASK
  list.size += 1
}
