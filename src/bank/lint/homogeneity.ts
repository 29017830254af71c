import { isAllOfTheAbove, isNoneOfTheAbove, isPercent } from '../../language/en/cues.ts'
import { offersOptions } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import { foldName } from './names.ts'
import type { Choice } from './offer.ts'

/** Options are of several sorts: a person beside a country, a number without the unit of the others. */
export const typeMismatch: QuestionDetector = {
  id: 'F19',
  name: 'type-mismatch',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ choices }) => {
      const odd = minority(choices, sortOf) ?? without(choices) ?? minority(choices, unitOf)
      return complainIf(
        odd !== undefined,
        `The option ${quoted(odd?.text ?? '')} is not of the sort of the others. Replace it by one of their type, with their unit.`,
      )
    }),
}

/** Options of one sort are given with different exactness. */
export const precisionMismatch: QuestionDetector = {
  id: 'F20',
  name: 'precision-mismatch',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ choices }) => {
      const odd = minority(choices, ({ measure }) => measure && `${measure.sort} ${measure.grain}`)
      const sameSort = new Set(choices.map(({ measure }) => measure?.sort)).size === 1
      return [
        ...complainIf(
          sameSort && odd !== undefined,
          `The option ${quoted(odd?.text ?? '')} is not as exact as the others. Give all to the same precision.`,
        ),
        ...shortNames(choices),
      ]
    }),
}

/** A class that not all options share: one of those that are the fewest in theirs. */
function minority(
  choices: readonly Choice[],
  classOf: (choice: Choice) => string | undefined,
): Choice | undefined {
  const classes = new Map<string, Choice[]>()
  for (const choice of choices) {
    const name = classOf(choice)
    if (name !== undefined) classes.set(name, [...(classes.get(name) ?? []), choice])
  }
  const [rarest] = [...classes.values()].sort((a, b) => a.length - b.length)
  return classes.size > 1 ? rarest?.[0] : undefined
}

function sortOf({ option, actor, measure }: Choice): string | undefined {
  return option.type ?? actor?.type ?? measure?.sort
}

/** One that has no number where the others have. */
function without(choices: readonly Choice[]): Choice | undefined {
  const counted = choices.filter(({ measure }) => measure !== undefined)
  const bare = choices.filter(
    ({ text, words, measure, option }) =>
      !measure && option.type === undefined && !/\d/.test(text) && !standsForOthers(words.join(' ')),
  )
  return counted.length > 1 && counted.length + bare.length === choices.length ? bare[0] : undefined
}

function standsForOthers(folded: string): boolean {
  return isAllOfTheAbove(folded) || isNoneOfTheAbove(folded)
}

function unitOf({ measure }: Choice): string | undefined {
  if (measure?.sort !== 'number') return undefined
  return isPercent(measure.unit) ? '%' : measure.unit
}

/** A surname beside full names; where the bank does not know the person, one word beside several. */
function shortNames(choices: readonly Choice[]): readonly Complaint[] {
  const full = choices.filter(
    ({ text, actor, words }) => words.length > 1 && (!actor || foldName(text) === foldName(actor.name)),
  )
  return choices.flatMap(({ text, actor, words, option }) => {
    const isShort = actor && actor.type === 'person' && foldName(actor.name).split(' ').length > words.length
    const mayBeShort = !actor && option.type === 'person' && words.length === 1
    return complainIf(
      full.some((other) => (other.option.type ?? other.actor?.type) === 'person') &&
        Boolean(isShort || mayBeShort),
      `The option ${quoted(text)} is a part of a name beside full names. Write it in full.`,
      isShort ? undefined : 'A',
    )
  })
}
