import type { NameWords } from '../../language/names.ts'
import { DIGIT, kindAt, LETTER, MARK, UPPER, widthAt } from './characters.ts'
import { type HashTable, hashText, lookUp } from './hash.ts'

/** What is known of a word, whatever stands around it. */
export interface Word {
  /** In lower case, spelled as it is learned. */
  readonly text: string
  /** Of `text`. */
  readonly hash: number
  /** Of the word as written. */
  readonly surface: number
  readonly shape: number
  /** Of the last two, three and four letters; 0 where the word is no longer than that. */
  readonly suffixes: readonly number[]
  readonly prefixes: readonly number[]
  /** Of the parts between hyphens; none where there is no hyphen. */
  readonly parts: readonly number[]
  readonly isCapital: boolean
  /** More than one character, letters all in upper case. */
  readonly isUpper: boolean
  readonly hasLetter: boolean
  /** Whether the words of a link stand within names. */
  readonly isLink: boolean
  /** 1 for the first of the language's lists that has the word, 0 for none; 7 beyond the ends of the sentence. */
  readonly role: number
  /** 0 if it is no common word in lower case, 1 if it is without its last s, 2 if it is. */
  readonly common: number
  /** Class of the word by what it names, from 1; 0 if unknown. */
  readonly fine: number
  readonly coarse: number
}

/** What words are looked up in. */
export interface Lexicon {
  readonly names: NameWords
  /** Hashes of words to their class, from 0. */
  readonly classes: HashTable
  readonly classBits: number
  /** The coarse class of each class. */
  readonly coarse: ArrayLike<number>
  /** Hashes of words that are commonly written in lower case. */
  readonly common: HashTable
  readonly commonBits: number
}

/** The word beyond both ends of a sentence. */
export const EDGE: Word = {
  text: '',
  hash: 1,
  surface: 1,
  shape: 1,
  suffixes: [0, 0, 0],
  prefixes: [0, 0, 0],
  parts: [],
  isCapital: false,
  isUpper: false,
  hasLetter: false,
  isLink: false,
  role: 7,
  common: 0,
  fine: 0,
  coarse: 0,
}

// Longer words are judged by their beginning: nothing that long is a name.
const MAX_LENGTH = 48
const MAX_REMEMBERED = 20_000
// A longer slice of a text keeps all of the text in memory.
const MAX_REMEMBERED_LENGTH = 12

/** Describes words by a lexicon, and remembers what it has seen. */
export function wordReader(lexicon: Lexicon): (written: string) => Word {
  const roles = roleTable(lexicon.names)
  const seen = new Map<string, Word>()
  return (written) => {
    const known = seen.get(written)
    if (known !== undefined) return known
    const word = describeWord(written.slice(0, MAX_LENGTH), lexicon, roles)
    if (seen.size >= MAX_REMEMBERED) seen.clear()
    if (written.length <= MAX_REMEMBERED_LENGTH) seen.set(written, word)
    return word
  }
}

function roleTable(names: NameWords): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  names.roles.forEach((words, index) => {
    for (const word of words) if (!table.has(word)) table.set(word, index + 1)
  })
  return table
}

function describeWord(written: string, lexicon: Lexicon, roles: ReadonlyMap<string, number>): Word {
  const text = learnedSpelling(written, lexicon.names)
  const isRespelled =
    lexicon.names.acronyms.has(written) || lexicon.names.spellings.has(written.toLowerCase())
  const parts = text.includes('-') ? text.split('-') : []
  const fine = classOf(text, lexicon)
  return {
    text,
    hash: hashText(text),
    surface: hashText(isRespelled ? text : written),
    shape: hashText(shapeOf(written)),
    suffixes: [2, 3, 4].map((length) => (text.length > length ? hashText(text.slice(-length)) : 0)),
    prefixes: [2, 3, 4].map((length) => (text.length > length ? hashText(text.slice(0, length)) : 0)),
    parts: parts.length > 1 ? parts.slice(0, 3).map(hashText) : [],
    isCapital: isCapital(written),
    isUpper: written.length > 1 && /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written),
    hasLetter: /^\p{L}/u.test(text),
    isLink: lexicon.names.links.has(text),
    role: roles.get(text) ?? 0,
    common: commonness(text, lexicon),
    fine,
    coarse: fine === 0 ? 0 : (lexicon.coarse[fine - 1] ?? 0) + 1,
  }
}

/** The word in lower case with plain apostrophes and hyphens, digits as zeros, abbreviations with their full stop. */
export function learnedSpelling(written: string, names: NameWords): string {
  const acronym = names.acronyms.get(written)
  if (acronym !== undefined) return acronym
  const text = written.toLowerCase().replace(/\d/g, '0').replace(/[’ʼ]/g, "'").replace(/[–—]/g, '-')
  return names.spellings.get(text) ?? text
}

/** Upper case as X, lower case as x, digits as d, marks as they are; runs but the first of capitals count once. */
function shapeOf(written: string): string {
  let shape = ''
  let before = ''
  for (let i = 0; i < written.length && shape.length <= 8; i += widthAt(written, i)) {
    const kind = kindAt(written, i)
    const sign =
      kind === UPPER
        ? 'X'
        : kind === LETTER
          ? 'x'
          : kind === DIGIT
            ? 'd'
            : kind === MARK
              ? (written[i] ?? '')
              : ''
    if (sign !== before || (shape.length < 2 && sign === 'X')) shape += sign
    before = sign
  }
  return shape
}

/** Begins with a capital, or after what may stand in front of one: al-Assad, d'Estaing. */
function isCapital(written: string): boolean {
  return /^(?:\p{Lu}|(?:al|el|ibn|bin|de|da|van)-\p{Lu}|[dl]['’]\p{Lu})/u.test(written)
}

const isIn = (text: string, table: HashTable, bits: number): number =>
  lookUp(table, hashText(text) & ((1 << bits) - 1))

function commonness(text: string, { common, commonBits }: Lexicon): number {
  if (isIn(text, common, commonBits) >= 0) return 2
  return text.endsWith('s') && isIn(text.slice(0, -1), common, commonBits) >= 0 ? 1 : 0
}

/** The class of the word, or of its last or first part, or without full stop or accents. */
function classOf(text: string, { classes, classBits }: Lexicon): number {
  for (const form of formsOf(text)) {
    const found = isIn(form, classes, classBits)
    if (found >= 0) return found + 1
  }
  return 0
}

function* formsOf(text: string): Generator<string> {
  yield text
  if (text.includes('-')) {
    yield text.slice(text.lastIndexOf('-') + 1)
    yield text.slice(0, text.indexOf('-'))
  }
  if (text.endsWith('.')) yield text.slice(0, -1)
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== text) yield plain
}
