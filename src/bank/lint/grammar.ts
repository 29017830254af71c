import { actorTypes } from '../../facts/actor.ts'
import { aOrAn } from '../../language/en/a-or-an.ts'
import { plainWords } from '../../language/en/content.ts'
import { articleAtEnd, asksForPerson, listedParts } from '../../language/en/cues.ts'
import { type WantedNumber, wantedNumber } from '../../language/en/wanted-number.ts'
import { feminineTitles, masculineTitles } from '../../language/en/words.ts'
import { everyKind, offersOptions, picksSeveral } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { whoIsNamed } from './names.ts'
import type { Choice, Offer } from './offer.ts'
import { oddOneOut } from './parallelism.ts'
import { dropQuotations } from './raw-words.ts'
import type { World } from './world.ts'

/** "a" or "an" before the answer fits some options only. */
export const articleCue: QuestionDetector = {
  id: 'F10',
  name: 'article-cue',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ before, choices }) => {
      const article = articleAtEnd(before)
      const misfit = article && choices.find(({ text }) => aOrAn(text) !== article)
      return complainIf(
        Boolean(misfit),
        `“${article}” before the answer does not fit ${quoted(misfit ? misfit.text : '')}. Put the article into the options.`,
      )
    }),
}

/** The stem asks for one or for several, and an option is of the other number. */
export const numberCue: QuestionDetector = {
  id: 'F11',
  name: 'number-cue',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: (item) => {
    // "We" in what is quoted is whoever speaks.
    const wanted = wantedNumber(plainWords(dropQuotations(item.stem)))
    if (!wanted) return []
    const disagree = picksSeveral[item.question.kind] ? keysDisagree : optionsDisagree
    return item.offers.flatMap((offer) => disagree(offer, wanted, item))
  },
}

function keysDisagree({ keys }: Offer, { least, most }: WantedNumber): readonly Complaint[] {
  return complainIf(
    keys.length < least || keys.length > most,
    `The stem asks for ${amount(least, most)}, but ${keys.length} options are right. Let stem and key agree in number.`,
  )
}

function optionsDisagree(
  { choices }: Offer,
  { least, most }: WantedNumber,
  { world }: Item,
): readonly Complaint[] {
  return choices.flatMap((choice) => {
    const count = countOf(choice, world)
    // Without data a text with nothing to join two things still can't name the two that are asked for.
    const seemsOne =
      count === undefined && least === most && choice.option.type === undefined && isOnePart(choice)
    const named = count ?? (seemsOne ? 1 : least)
    return complainIf(
      named < least || named > most,
      `The stem asks for ${amount(least, most)}, but the option ${quoted(choice.text)} names ${named}. Let stem and options agree in number.`,
      count === undefined ? 'A' : undefined,
    )
  })
}

function amount(least: number, most: number): string {
  return least === most ? `${least}` : 'several'
}

/** How many actors an option names, as far as data tell. */
function countOf(choice: Choice, { names }: World): number | undefined {
  const { text, option, actor } = choice
  if (actor) return 1
  const parts = listedParts(text)
  if (parts.length > 1)
    return parts.every((part) => whoIsNamed(part, names).size > 0) ? parts.length : undefined
  return actorTypes.some((type) => type === option.type) ? 1 : undefined
}

function isOnePart({ text }: Choice): boolean {
  return listedParts(text).length === 1
}

/** A pronoun of the stem fits the key and not every other option. */
export const genderCue: QuestionDetector = {
  id: 'F12',
  name: 'gender-cue',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => item.offers.flatMap((offer) => [...animacy(item, offer), ...gender(item, offer)]),
}

function animacy({ words }: Item, { keys, distractors }: Offer): readonly Complaint[] {
  const misfit = distractors.find((choice) => sortOf(choice) !== undefined && sortOf(choice) !== 'person')
  return complainIf(
    asksForPerson(words) && misfit !== undefined && keys.every((key) => sortOf(key) === 'person'),
    `“Who” does not fit the option ${quoted(misfit?.text ?? '')}. Replace it by a person.`,
  )
}

function sortOf({ option, actor }: Choice): string | undefined {
  return option.type ?? actor?.type
}

/** Actors have no gender in the data; titles are all that tells, so this advises. */
function gender({ words }: Item, { keys, distractors }: Offer): readonly Complaint[] {
  const clash = ([one, other]: readonly ReadonlySet<string>[]) =>
    one !== undefined &&
    other !== undefined &&
    words.some((word) => one.has(word)) &&
    !keys.some((key) => key.words.some((word) => other.has(word))) &&
    distractors.some((wrong) => wrong.words.some((word) => other.has(word)))
  return complainIf(
    clash([masculineTitles, feminineTitles]) || clash([feminineTitles, masculineTitles]),
    'A pronoun of the stem rules out an option. Leave the pronoun out.',
    'A',
  )
}

/** One option differs from all others in its form. */
export const unparallelOptions: QuestionDetector = {
  id: 'F13',
  name: 'parallelism',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: offersOptions,
  find: ({ offers }) =>
    offers.flatMap(({ choices }) => {
      const odd = oddOneOut(choices)
      return complainIf(
        odd !== undefined,
        `The option ${quoted(odd?.text ?? '')} differs in form from the others. Write all in one form.`,
      )
    }),
}
