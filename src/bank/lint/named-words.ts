import { fold } from '../../base/text.ts'
import type { Token } from '../../language/en/dangling.ts'
import { dropPossessives } from '../../language/en/possessives.ts'
import { auxiliaries, finiteVerbs, questionWords, stopWords, timeUnits } from '../../language/en/words.ts'
import type { Item } from './item.ts'
import { mentionsIn, type NameIndex } from './names.ts'
import { dropQuotations, isCapitalised, type RawWord, rawWords } from './raw-words.ts'

/** A word as written, and whether it belongs to a name. */
interface Written extends RawWord {
  readonly isName: boolean
  /** Of the name of a country, a place or a body. */
  readonly isThing: boolean
}

/**
 * The words of a text with those of names marked: words with a capital within a sentence, and names of the bank.
 *
 * Months, weekdays and words without sense of their own are none, nor is a word that has its capital from the head of
 * the sentence alone.
 */
function markNames(written: string, { actors, names }: Item['world']): readonly Written[] {
  const text = dropPossessives(written)
  const raw = rawWords(text)
  const folded = raw.map((word) => fold(word.text))
  const known = sortsOf(folded, names, actors)
  return raw.map(({ text: word, start, end }, i) => {
    const plain = word.toLowerCase()
    const opens = start === 0 || /[.?!:…]["”’)]?\s+["“‘(]?$/.test(text.slice(Math.max(0, start - 4), start))
    const isProper = isCapitalised(word) && !opens && !timeUnits.has(plain) && !stopWords.has(plain)
    return {
      text: word,
      start,
      end,
      isName: isProper || known[i] !== undefined,
      isThing: known[i] === 'thing',
    }
  })
}

/** For each word what the name that it belongs to is a name of. */
function sortsOf(words: readonly string[], names: NameIndex, actors: Item['world']['actors']) {
  const kinds: ('thing' | 'other' | undefined)[] = words.map(() => undefined)
  for (const { start, end, actors: ids } of mentionsIn(words, names)) {
    const types = [...ids].map((id) => actors.get(id)?.type)
    const isThing = types.length > 0 && types.every((type) => type !== undefined && type !== 'person')
    kinds.fill(isThing ? 'thing' : 'other', start, end)
  }
  return kinds
}

/** The words of names in what is asked, without those that only say what sort of answer is wanted: "which American actor". */
export function namedWords(item: Item): readonly string[] {
  const words = markNames(item.asked, item.world)
  const asked = words.findIndex(({ text }) => questionWords.has(text.toLowerCase()))
  const verb = words.findIndex(({ text }, i) => i > asked && isVerb(text))
  return words
    .filter(({ isName }, i) => isName && !(asked >= 0 && i > asked && i < verb))
    .map(({ text }) => text)
}

function isVerb(word: string): boolean {
  return auxiliaries.has(word) || finiteVerbs.has(word) || /^\p{Ll}+ed$/u.test(word)
}

/** The words of the stem outside of quotations, for the search for antecedents. */
export function tokensOf({ stem, world }: Item): readonly Token[] {
  return markNames(dropQuotations(stem), world).map(({ text, isName, isThing }) => ({
    word: text.toLowerCase(),
    isName,
    isThing,
    isCapital: isCapitalised(text),
  }))
}

/** The names in the stem: words of names with no more than a space between them. */
export function namesWritten({ stem, world }: Item): readonly string[] {
  const names: { text: string; end: number }[] = []
  for (const { text, start, end, isName } of markNames(stem, world)) {
    const last = names.at(-1)
    if (isName && last?.end === start - 1) names.splice(-1, 1, { text: `${last.text} ${text}`, end })
    else if (isName) names.push({ text, end })
  }
  return names.map(({ text }) => text)
}
