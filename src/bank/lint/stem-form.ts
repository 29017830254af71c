import { fold, tokens } from '../../base/text.ts'
import { asksWhichIsTrue, pointsAtSource } from '../../language/en/cues.ts'
import { sentencesOf } from '../../language/en/sentences.ts'
import {
  askingVerbs,
  auxiliaries,
  functionWords,
  negations,
  prepositions,
  questionWords,
  subordinators,
} from '../../language/en/words.ts'
import { asksOutright, everyKind } from './applies.ts'
import { complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { BLANK } from './offer.ts'
import { dropQuotations, isCapitalised, rawWords } from './raw-words.ts'

/** The stem asks for what is not so, and does not say it aloud. */
export const unmarkedNegative: QuestionDetector = {
  id: 'F09',
  name: 'negative-unmarked',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: ({ stem }) => {
    const words = askingClause(stem)
    const found = words.find((word, i) => negations.has(fold(word)) && !isHarmless(words, i))
    return complainIf(
      found !== undefined,
      `The stem turns on ${quoted(found ?? '')}. Ask for what is so, or write the word in capitals.`,
    )
  },
}

/** "at least", "not only": no negation; a capital marks a name or the emphasis that is wanted. */
function isHarmless(words: readonly string[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at] ?? '', words[at + 1]]
  return isCapitalised(word) || before === 'at' || after === 'only'
}

/** The words of the clause that asks or states: from the question word to the next clause, outside of quotations. */
function askingClause(stem: string): readonly string[] {
  const sentences = sentencesOf(dropQuotations(stem))
  const judged = stem.includes(BLANK) ? sentences.filter((one) => one.includes(BLANK)) : sentences.slice(-1)
  const words = rawWords(judged.join(' ')).map(({ text }) => text)
  const asked = words.findIndex((word) => questionWords.has(fold(word)))
  // Behind its verb the question word stands late: "… was not the leader of which country?"
  const start = words.slice(0, Math.max(0, asked)).some((word) => auxiliaries.has(word))
    ? 0
    : Math.max(0, asked)
  const end = words.findIndex((word, i) => i > start && opensClause(word, words[i - 1] ?? ''))
  return words.slice(start, end < 0 ? words.length : end)
}

/** "From which year to which year" is one clause. */
function opensClause(word: string, before: string): boolean {
  return subordinators.has(word) && !prepositions.has(before)
}

const FOCUSED = 4

/** It does not say what is asked for until the options are read. */
export const unfocusedStem: QuestionDetector = {
  id: 'F24',
  name: 'unfocused-stem',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: asksOutright,
  find: (item) =>
    complainIf(
      asksNothing(item) || asksWhichIsTrue(item.words.join(' ')) || isThin(item),
      `The stem ${quoted(item.stem)} does not say what is asked. Name the thing and what of it is wanted.`,
    ),
}

function asksNothing({ stem, words }: Item): boolean {
  return (
    !/[?:]\s*$/.test(stem.slice(-3)) &&
    !stem.includes(BLANK) &&
    !words.some((word) => questionWords.has(word) || askingVerbs.has(word))
  )
}

/** Fewer than four words of weight, unless one is a name or number and another says what of it is wanted. */
function isThin({ stem, words }: Item): boolean {
  const weighty = words.filter(isWeighty)
  const [, ...rest] = rawWords(stem)
  const names = new Set(
    rest.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).flatMap(({ text }) => tokens(text)),
  )
  return weighty.length < FOCUSED && (names.size === 0 || weighty.every((word) => names.has(word)))
}

function isWeighty(word: string): boolean {
  return !functionWords.has(word) && !questionWords.has(word) && !auxiliaries.has(word)
}

const MOST_WORDS = 30
const MOST_SENTENCES_BEFORE = 2
const REMOVABLE = 3

/** More is said than the question needs. */
export const windowDressing: QuestionDetector = {
  id: 'F25',
  name: 'window-dressing',
  severity: 'S',
  over: 'question',
  kinds: everyKind,
  find: ({ stem }) => {
    const gaps = stem.split(BLANK).length - 1
    const words = rawWords(stem).length
    const most = MOST_WORDS * Math.max(1, gaps)
    const asides = Array.from(stem.matchAll(/\(([^()]*)\)/g), ([, aside = '']) => aside)
    return [
      ...complainIf(words > most, `The stem has ${words} words. Keep it to ${most}.`),
      ...complainIf(
        stem.trimEnd().endsWith('?') && sentencesOf(stem).length - 1 > MOST_SENTENCES_BEFORE,
        'More than two sentences stand before the question. Keep what the question needs.',
      ),
      ...complainIf(
        asides.some((aside) => rawWords(aside).length >= REMOVABLE && !/\d/.test(aside)),
        'The stem holds an aside in brackets. Leave it out.',
      ),
    ]
  },
}

/** The stem sends its reader to an article that is not there. */
export const sourceDeictic: QuestionDetector = {
  id: 'F36',
  name: 'source-deictic',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: ({ stem }) =>
    complainIf(
      pointsAtSource(stem),
      'The stem points at the article. Leave that out; where the article only reports, name whose word it is.',
    ),
}
