import { asksForAge, isPercent } from '../../language/en/cues.ts'
import { offersOptions } from './applies.ts'
import { complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { dateOf } from './measure.ts'
import type { Choice, Offer } from './offer.ts'
import { isShownInOrder } from './order-shown.ts'

const TIMES = 4
const OLDEST = 120

/** A number or date that nobody would take for right. */
export const implausibleValue: QuestionDetector = {
  id: 'F21',
  name: 'implausible-value',
  severity: 'S',
  over: 'question',
  kinds: offersOptions,
  find: (item) =>
    item.offers.flatMap((offer) =>
      offer.distractors
        .filter((wrong) => isImplausible(wrong, offer, item))
        .map(({ text }) => ({
          message: `The option ${quoted(text)} is too far off to be taken for right. Move it nearer to the key.`,
        })),
    ),
}

function isImplausible(
  { measure }: Choice,
  { keys: [key] }: Offer,
  { words, question, world }: Item,
): boolean {
  if (!measure || !key?.measure || key.measure.sort !== measure.sort) return false
  const { sort, from, to, unit } = measure
  const right = key.measure
  if (sort === 'number')
    return (
      (right.from > 0 && (to < right.from / TIMES || from > right.to * TIMES)) ||
      (isPercent(unit) && to > 100) ||
      (asksForAge(words.join(' ')) && to > OLDEST)
    )
  // Anniversaries to come are computed; all else that an article dates after itself is not known yet.
  const published = dateOf(world.bank.article.published)
  return (
    sort === 'date' &&
    question.topic !== 'anniversary' &&
    published !== undefined &&
    right.from <= published.to &&
    from > published.to
  )
}

/** Numbers or dates that are not shown in their order. */
export const unorderedOptions: QuestionDetector = {
  id: 'F22',
  name: 'unordered-options',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ choices }) =>
      complainIf(
        choices.every(({ measure }) => measure !== undefined) && !isShownInOrder(choices),
        'Numbers and dates are shown in their order only where each option has a value and none is pinned out of place. Give each its value.',
      ),
    ),
}
