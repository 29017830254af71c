import {
  isAllOfTheAbove,
  isCombination,
  isNoneOfTheAbove,
  isVerdict,
  joinedParts,
  onlyOne,
} from '../../language/en/cues.ts'
import { offersOptions } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Choice, Offer } from './offer.ts'

/** An option stands for all the others. */
export const allOfTheAbove: QuestionDetector = {
  id: 'F06',
  name: 'all-of-the-above',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    choicesLike(offers, isAllOfTheAbove).map(({ text }) => ({
      message: `The option ${quoted(text)} stands for others. Replace it by an answer of its own, or ask with several right options.`,
    })),
}

/** An option turns the others down. */
export const noneOfTheAbove: QuestionDetector = {
  id: 'F07',
  name: 'none-of-the-above',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    choicesLike(offers, isNoneOfTheAbove).map(({ text }) => ({
      message: `The option ${quoted(text)} turns the others down. Replace it by an answer of its own.`,
    })),
}

/** Options are combinations of others. */
export const combinedOptions: QuestionDetector = {
  id: 'F08',
  name: 'k-type',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap((offer) => [
      ...complainIf(
        // "6.2" has two numbers as labels have.
        choicesLike([offer], isCombination).filter(({ text }) => !/\d[.,]\d/.test(text)).length > 1,
        'The options are combinations of labels. Offer the single answers, and let several be right.',
      ),
      ...truthTable(offer),
    ]),
}

/** The options of a choice are verdicts. */
export const verdictOptions: QuestionDetector = {
  id: 'F27',
  name: 'verdict-options',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ choices }) =>
      complainIf(
        choices.filter(({ text }) => isVerdict(text)).length > 1,
        'The options are verdicts. Make it a true-false question.',
      ),
    ),
}

function choicesLike(offers: readonly Offer[], holds: (folded: string) => boolean): readonly Choice[] {
  return offers.flatMap(({ choices }) => choices.filter(({ words }) => holds(words.join(' '))))
}

const TABLE = 4

/** Four options that say of two things which of them holds: only one, only the other, both, neither. */
function truthTable({ choices }: Offer): readonly Complaint[] {
  const folded = choices.map(({ words }) => words.join(' '))
  const only = folded.filter((text) => onlyOne(text) !== undefined)
  const halves = folded.map(joinedParts)
  const [first, second] = [0, 1].map((side) => new Set(halves.map((pair) => pair[side])))
  const product =
    halves.every((pair) => pair.length === 2) &&
    first?.size === 2 &&
    second?.size === 2 &&
    new Set(folded).size === TABLE
  return complainIf(
    choices.length === TABLE && (only.length === 2 || product),
    'The options are all the ways in which two things can hold. Ask for one of the two.',
  )
}
