import { readAmount } from '../../language/en/amounts.ts'
import { contentStems } from '../../language/en/content.ts'
import { namesPeople } from '../../language/en/cues.ts'
import { commonPrefixes } from '../../language/en/words.ts'
import { everyKind } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import type { Offer } from './offer.ts'
import { answersOf, isTold } from './told.ts'

/** The stem shares a word with the key and with no other option. */
export const clang: QuestionDetector = {
  id: 'F14',
  name: 'clang',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    // What is told outright needs no second finding.
    if (answersOf(item).some((answer) => isTold(answer, item))) return []
    return item.offers.length > 0 ? item.offers.flatMap((offer) => echoes(offer, item)) : typedEchoes(item)
  },
}

function echoes({ keys, distractors }: Offer, { content }: Item): readonly Complaint[] {
  const wrong = distractors.flatMap((choice) => [...choice.content])
  return keys.flatMap((key) => {
    const echo = [...key.content].find(
      (word) => echoed(word, content) && !wrong.some((other) => sameRoot(word, other)),
    )
    return complainIf(
      echo !== undefined && distractors.length > 0,
      `The stem shares “${echo}” with the key ${quoted(key.text)} and with no other option. Say it in another word, or use it in another option.`,
    )
  })
}

/** Where nothing is offered, a shared word tells something only if it is half of the key. */
function typedEchoes(item: Item): readonly Complaint[] {
  return answersOf(item).flatMap(({ text }) => {
    // The unit of a number stands in the stem by right.
    const key = readAmount(text) ? [] : [...contentStems(text)].filter((word) => !/\d/.test(word))
    const shared = key.filter((word) => echoed(word, item.content))
    return complainIf(
      shared.length > 0 && shared.length * 2 >= key.length,
      `The stem shares “${shared.join('”, “')}” with the key ${quoted(text)}. Say it in other words.`,
    )
  })
}

function echoed(word: string, content: ReadonlySet<string>): boolean {
  return !/\d/.test(word) && [...content].some((other) => sameRoot(word, other))
}

const ROOT = 5

/** Whether two stemmed words are one, or share their beginning. */
function sameRoot(a: string, b: string): boolean {
  if (a === b || namesPeople(a, b)) return true
  const root = a.slice(0, ROOT)
  return root.length === ROOT && b.startsWith(root) && !commonPrefixes.has(root)
}
