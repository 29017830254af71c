import { namesOfAnniversary } from '../../../language/en/jubilees.ts'
import { anniversaryStops, markWords } from '../../../language/en/time-words.ts'
import { scan } from '../../dates/scan.ts'
import type { Span } from '../../text/types.ts'
import {
  type At,
  isAt,
  numberAt,
  ordinalAt,
  phrases,
  possessiveAt,
  skip,
  textAt,
  type Words,
} from './phrases.ts'

/** Words that name an anniversary, and what it is one of. */
export interface AnniversaryMention {
  /** First UTF-16 code unit of "70th anniversary". */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** The words. */
  readonly text: string
  /** How many years have passed. */
  readonly nth: number
  /** The words that say what happened, without their article, if they stand beside: "armistice". */
  readonly of?: Span
}

/**
 * The anniversaries that an English text names, in its order: "the 70th anniversary of the armistice", "NATO's 50th
 * anniversary", "the centenary of the treaty", "marks 20 years since the flood".
 *
 * @example
 * ```ts
 * const text = 'Crowds marked the 70th anniversary of the armistice on Thursday.'
 * const [found] = readAnniversaries(text)
 * [found?.nth, found?.of && text.slice(found.of.start, found.of.end)] // => [70, 'armistice']
 * ```
 */
export function readAnniversaries(text: string): AnniversaryMention[] {
  const words = scan(text)
  const found: AnniversaryMention[] = []
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at) ?? yearsSince(words, at)
    const [first, last] = [words[at], words[(name?.to ?? 0) - 1]]
    if (!name || !first || !last) continue
    const of = name.of ?? eventBehind(words, name.to) ?? ownerBefore(words, at)
    found.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      nth: name.value,
      ...(of && { of }),
    })
    at = name.to - 1
  }
  return found
}

interface Name extends At<number> {
  readonly of?: Span | undefined
}

const jubilees = /* @__PURE__ */ phrases(
  [25, 40, 50, 60, 65, 70, 100, 150, 200, 300, 400, 500].flatMap((nth) =>
    namesOfAnniversary(nth).map((name) => [name, nth] as const),
  ),
)

/** "70th anniversary", "70-year anniversary", "golden jubilee", "centenary". */
function nameAt(words: Words, at: number): Name | undefined {
  const jubilee = jubilees.at(words, at)
  if (jubilee) return jubilee
  const place = ordinalAt(words, at) ?? years(words, at)
  if (!place) return undefined
  const name = skip(words, skip(words, place.to, '-'), 'wedding', 'birth', 'death')
  return isAt(words, name, 'anniversary') ? { value: place.value, to: name + 1 } : undefined
}

function years(words: Words, at: number): At<number> | undefined {
  const number = numberAt(words, at)
  const year = number && skip(words, number.to, '-')
  return number && year && isAt(words, year, 'year') ? { value: number.value, to: year + 1 } : undefined
}

/** "Marks 20 years since the flood": the words are "20 years". */
function yearsSince(words: Words, at: number): Name | undefined {
  const number = numberAt(words, at)
  if (!number || !Number.isInteger(number.value) || !isAt(words, number.to, 'years')) return undefined
  if (
    !isAt(words, number.to + 1, 'since', 'after') ||
    ![1, 2].some((back) => markWords.has(textAt(words, at - back)))
  )
    return undefined
  return { value: number.value, to: number.to + 1, of: phraseFrom(words, number.to + 2) }
}

function eventBehind(words: Words, at: number): Span | undefined {
  return isAt(words, at, 'of') ? phraseFrom(words, at + 1) : undefined
}

/** How many words say what happened at most. */
const LONGEST = 14

/** A noun phrase up to a mark, a verb or a preposition that goes on with the sentence. */
function phraseFrom(words: Words, from: number): Span | undefined {
  const first = skip(words, from, 'the', 'a', 'an', 'its', 'his', 'her', 'their')
  let at = first
  while (at < words.length && at < first + LONGEST && belongs(words, at)) at++
  const [begin, end] = [words[first], words[at - 1]]
  return begin && end && at > first ? { start: begin.start, end: end.end } : undefined
}

function belongs(words: Words, at: number): boolean {
  const word = words[at]
  if (!word || anniversaryStops.has(word.text)) return false
  if (word.text === '.')
    return word.glued && (words[at - 1]?.text.length ?? 9) < 4 && words[at + 1]?.capital === true
  // A hyphen or an apostrophe within a word, the full stop of an initial: marks without a blank on both sides.
  return (
    word.kind !== 'mark' ||
    (word.glued && words[at + 1]?.glued === true && !isAt(words, at, '"', '”', '(', ')', ',', ';', ':'))
  )
}

/** "NATO's 50th anniversary": the name before the possessive. */
function ownerBefore(words: Words, at: number): Span | undefined {
  const mark = at - 2
  if (possessiveAt(words, mark) !== at) return undefined
  let first = mark - 1
  while (words[first - 1]?.capital && !words[first]?.opens) first--
  const [begin, end] = [words[first], words[mark - 1]]
  return begin && end && begin.kind === 'word' ? { start: begin.start, end: end.end } : undefined
}
