import type { Actor } from '../../facts/actor.ts'
import { plainWords } from '../../language/en/content.ts'
import { isMonth } from '../../language/en/words.ts'
import { offersOptions } from './applies.ts'
import { complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import type { Measure } from './measure.ts'
import { isHidden, type Mention, mentionsIn, namesOf } from './names.ts'
import { type Choice, fillersOf, type Offer } from './offer.ts'
import { slotsOf } from './rivals.ts'
import { runStarts } from './runs.ts'

/** A wrong option that is right by another fact of the bank, or that stands in the evidence. */
export const multipleCorrect: QuestionDetector = {
  id: 'F30',
  name: 'multiple-correct',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: (item) => {
    const spans = item.quotes === undefined ? [] : plainWords(item.quotes)
    const mentions = mentionsIn(spans, item.world.names)
    return item.offers.flatMap((offer) =>
      offer.distractors.flatMap((wrong) => [
        ...complainIf(
          isAlsoRight(wrong, offer, item),
          `By another fact of the bank ${quoted(wrong.text)} is right too. Replace it.`,
        ),
        ...complainIf(
          standsIn(spans, mentions, wrong, offer),
          `The wrong option ${quoted(wrong.text)} stands in the evidence. Replace it, or narrow the evidence.`,
        ),
      ]),
    )
  },
}

/** Whether a fact that differs from a cited one in nothing but the key has the option in its place. */
function isAlsoRight(wrong: Choice, { keys }: Offer, { facts, world }: Item): boolean {
  const right = new Set(keys.flatMap(fillersOf))
  const rivals = facts
    .flatMap((fact) => slotsOf(fact))
    .filter(({ filler }) => right.has(filler))
    .map(({ frame }) => world.fillers.get(frame))
  return fillersOf(wrong).some((filler) => rivals.some((set) => set?.has(filler)))
}

/** Whether an option, by any of its names, stands in the evidence on its own: not in the key or in the name of somebody else. */
function standsIn(
  spans: readonly string[],
  mentions: readonly Mention[],
  { text, actor, measure }: Choice,
  { keys }: Offer,
): boolean {
  const forms = [text, ...(actor ? bareNames(actor) : [])].map(plainWords)
  return forms.some((form) =>
    startsOf(spans, form, measure).some(
      (start) =>
        !keys.some((key) => liesWithin(spans, key.words, start, form.length)) &&
        !isHidden(start, form.length, mentions, actor?.id),
    ),
  )
}

/** Names without the demonym: "Russian" is said of much that is not Russia. */
function bareNames({ demonym: _, ...actor }: Actor): readonly string[] {
  return namesOf(actor)
}

/** A date stands there in any order of its words; a number only where it is not the day of a date. */
function startsOf(
  spans: readonly string[],
  form: readonly string[],
  measure: Measure | undefined,
): readonly number[] {
  if (measure?.sort === 'date' && form.length > 1) {
    const sorted = form.toSorted().join()
    return spans.flatMap((_, at) =>
      spans
        .slice(at, at + form.length)
        .toSorted()
        .join() === sorted
        ? [at]
        : [],
    )
  }
  return runStarts(spans, form).filter(
    (at) => measure?.sort !== 'number' || !(isMonth(spans[at - 1]) || isMonth(spans[at + form.length])),
  )
}

/** Whether the words from `start` on are part of a longer run that is `whole`. */
function liesWithin(
  words: readonly string[],
  whole: readonly string[],
  start: number,
  length: number,
): boolean {
  const slack = whole.length - length
  return (
    slack > 0 && runStarts(words.slice(Math.max(0, start - slack), start + whole.length), whole).length > 0
  )
}
