import { attributionLost } from './attribution.ts'
import { blankPlacement } from './blanks.ts'
import { clang } from './clang.ts'
import { allOfTheAbove, combinedOptions, noneOfTheAbove, verdictOptions } from './combinations.ts'
import type { Detector } from './detector.ts'
import { duplicateOptions, overlappingOptions } from './duplicates.ts'
import { malformed } from './form.ts'
import { articleCue, genderCue, numberCue, unparallelOptions } from './grammar.ts'
import { ungrounded } from './grounding.ts'
import { precisionMismatch, typeMismatch } from './homogeneity.ts'
import { keyInStem } from './key-in-stem.ts'
import { longestKey } from './length.ts'
import { keyPosition } from './positions.ts'
import { convergence, lengthCue, middleValue, overlapCue } from './probes.ts'
import { danglingReference, nonUniqueAnswer, staleTime } from './references.ts'
import { multipleCorrect } from './right-twice.ts'
import { doubleBarrelled } from './statement.ts'
import { sourceDeictic, unfocusedStem, unmarkedNegative, windowDressing } from './stem-form.ts'
import { absoluteTerm, sensitiveOptions, vagueTerm } from './terms.ts'
import { implausibleValue, unorderedOptions } from './values.ts'

/** Every detector, in the order of the flaws; F28 and F29 show only in a quiz (src/quiz/lint-quiz.ts). */
export const detectors: readonly Detector[] = [
  longestKey,
  lengthCue,
  keyPosition,
  duplicateOptions,
  overlappingOptions,
  allOfTheAbove,
  noneOfTheAbove,
  combinedOptions,
  unmarkedNegative,
  articleCue,
  numberCue,
  genderCue,
  unparallelOptions,
  clang,
  overlapCue,
  keyInStem,
  absoluteTerm,
  vagueTerm,
  convergence,
  typeMismatch,
  precisionMismatch,
  implausibleValue,
  middleValue,
  unorderedOptions,
  blankPlacement,
  unfocusedStem,
  windowDressing,
  doubleBarrelled,
  verdictOptions,
  multipleCorrect,
  nonUniqueAnswer,
  danglingReference,
  staleTime,
  ungrounded,
  attributionLost,
  sourceDeictic,
  malformed,
  sensitiveOptions,
]
