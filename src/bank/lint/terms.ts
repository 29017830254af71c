import { fold } from '../../base/text.ts'
import { actorTypes } from '../../facts/actor.ts'
import { namesMinor } from '../../language/en/cues.ts'
import { absoluteTerms, harmWords, jokeNames, vagueTerms } from '../../language/en/words.ts'
import { everyKind, makesStatement } from './applies.ts'
import { complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import type { Choice } from './offer.ts'
import { rawWords } from './raw-words.ts'
import { hasRun } from './runs.ts'

/** Some options leave no exception, which readers take for false. */
export const absoluteTerm: QuestionDetector = {
  id: 'F16',
  name: 'absolute-term',
  severity: 'A',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const inStatement = statementWord(item, absoluteTerms)
    return [
      ...complainIf(
        inStatement !== undefined,
        `The statement says “${inStatement}”, which readers take for false. Say exactly how far it holds.`,
      ),
      ...item.offers.flatMap(({ choices }) => {
        const absolute = choices.filter((choice) => wordOf(choice, absoluteTerms) !== undefined)
        const [first] = absolute
        return complainIf(
          absolute.length > 0 && absolute.length < choices.length,
          `The option ${quoted(first?.text ?? '')} leaves no exception, and others do. Say exactly how far it holds.`,
        )
      }),
    ]
  },
}

/** An option leaves open how much it says. */
export const vagueTerm: QuestionDetector = {
  id: 'F17',
  name: 'vague-term',
  severity: 'A',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const inStatement = statementWord(item, vagueTerms)
    const vague = item.offers
      .flatMap(({ choices }) => choices)
      .find((one) => wordOf(one, vagueTerms) !== undefined)
    return [
      ...complainIf(
        inStatement !== undefined,
        `The statement says “${inStatement}”. Say how often, or leave it out.`,
      ),
      ...complainIf(
        vague !== undefined,
        `The option ${quoted(vague?.text ?? '')} is vague. Say how often, or leave it out.`,
      ),
    ]
  },
}

/** A word of a list in a statement to judge, outside of names. */
function statementWord({ question, stem }: Item, words: ReadonlySet<string>): string | undefined {
  return makesStatement[question.kind] ? lowerWord(stem, words) : undefined
}

/** A word of a list in an option that is no name. */
function wordOf({ text, option, actor }: Choice, words: ReadonlySet<string>): string | undefined {
  const isName =
    actor !== undefined || option.type === 'name' || actorTypes.some((type) => type === option.type)
  return isName ? undefined : lowerWord(text, words)
}

/** A word of a list that stands without a capital, or begins the text. */
function lowerWord(text: string, words: ReadonlySet<string>): string | undefined {
  return rawWords(text)
    .map((word) => (word.start === 0 ? fold(word.text) : word.text))
    .find((word) => words.has(word))
}

/** The question makes light of people, or uses those who came to harm as options. */
export const sensitiveOptions: QuestionDetector = {
  id: 'F38',
  name: 'absurd-or-sensitive',
  severity: 'A',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: ({ offers, words }) => {
    const choices = offers.flatMap((offer) => offer.choices)
    const joke = choices.find((one) => jokeNames.some((name) => hasRun(one.words, name.split(' '))))
    const people = choices.filter(({ option, actor }) => (option.type ?? actor?.type) === 'person')
    return [
      ...complainIf(
        joke !== undefined,
        `The option ${quoted(joke?.text ?? '')} is a joke. Replace it by one that a reader may believe.`,
      ),
      ...complainIf(
        people.length > 0 && words.some((word) => harmWords.has(word)),
        'People are offered as options on harm done to people. Ask for something else, or let it be typed.',
      ),
      ...complainIf(
        [words, ...choices.map((one) => one.words)].some(namesMinor),
        'Somebody under age is named by their age. Leave them out.',
      ),
    ]
  },
}
