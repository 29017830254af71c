import {
  bodyNouns,
  firstOffices,
  formerWords,
  officePrefixes,
  portfolioNouns,
  rolePrepositions,
  stateOffices,
} from '../../../language/en/roles.ts'
import { countryIn, plain } from './country-in.ts'
import { isDeterminer } from './noun-phrase.ts'
import { roleKindOf, singular } from './nouns.ts'
import type { Phrase, Quote } from './role.ts'
import { isCapitalised, isWord, type Word } from './words.ts'

/** What the words of a role say. */
export interface Office {
  /** The office by itself. */
  readonly office: string
  /** Whose it is. */
  readonly body?: Quote
  /** The country that it is held for. */
  readonly country?: string
  /** Whether it is held no more. */
  readonly former: boolean
  /** Whether only the verb says so: "was the mayor". */
  readonly past?: true
}

/** Whether a word belongs to the name of an organisation or a place that somebody found. */
export type IsNamed = (word: Word) => boolean

/** Takes a role apart: the office, whose it is, for which country, and whether it is over. */
export function officeOf(text: string, { words, head, office, past }: Phrase, isNamed: IsNamed): Office {
  const before = words.slice(0, head)
  const behind = sharedTail(words.slice(head + 1))
  const noun = words[head]
  // What stands behind other nouns need not be where somebody is from: "a supporter of the war in Peru".
  const isOffice = office !== undefined || (noun && roleKindOf(noun) === 'office')
  const owner = before.slice(0, before.findLastIndex(({ possessive }) => possessive) + 1)
  const rest = before.slice(owner.length)
  const country =
    countryBefore(text, before, noun) ?? (isOffice ? countryIn(text, untilTo(behind))?.code : undefined)
  const own = withoutCountry(text, rest.slice(prefixLength(rest, noun)))
  const bodyEnd = bodyLength(own, isNamed)
  const portfolio = portfolioLength(behind, noun, isNamed)
  const objects = office === undefined ? objectsOf(behind.slice(portfolio)) : [withoutArticle(behind)]
  const isOver = before.some(({ lower }) => formerWords.has(lower) || lower.startsWith('ex-'))
  const body = bodyAmong(text, [owner, own.slice(0, bodyEnd), ...objects])
  return {
    office: office ?? titled([...own.slice(bodyEnd), ...words.slice(head, head + 1 + portfolio)]),
    ...(body && { body }),
    ...(country !== undefined && { country }),
    former: past || isOver,
    ...(past && !isOver && { past }),
  }
}

/** "president and chairman of the company" share it, "teacher and former mayor of the city" don't. */
function sharedTail(behind: readonly Word[]): readonly Word[] {
  return behind[0]?.lower === 'and' && officePrefixes.has(behind[1]?.lower ?? '') ? [] : behind
}

/** "ambassador to Haiti" is held for another country. */
function untilTo(behind: readonly Word[]): readonly Word[] {
  const end = behind.findIndex(({ lower }) => /^(?:to|under|with|from|against)$/.test(lower))
  return end < 0 ? behind : behind.slice(0, end)
}

function countryBefore(text: string, before: readonly Word[], noun: Word | undefined): string | undefined {
  const found = countryIn(text, before)
  const name = found && before[found.first]?.lower
  return name !== undefined && noun && stateOffices.get(name)?.has(noun.lower) ? undefined : found?.code
}

/** How many words at the start are no part of the office: "former", "two", "54-year-old". */
function prefixLength(words: readonly Word[], noun: Word | undefined): number {
  const over = words.findLastIndex(({ lower }) => formerWords.has(lower)) + 1
  let end = over
  while (end < words.length && isPrefix(words[end], words[end + 1] ?? noun)) end += 1
  return end
}

function isPrefix(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.lower === 'first' && next && firstOffices.has(next.lower)) return false
  return (
    word !== undefined &&
    word.text !== 'New' &&
    (officePrefixes.has(word.lower) || /^\d|years?-old$/.test(word.lower))
  )
}

function withoutCountry(text: string, words: readonly Word[]): readonly Word[] {
  const found = countryIn(text, words)
  return found?.first === 0 ? words.slice(found.end) : words
}

/** How many words at the start name a body: a name that was found, a word like "Ministry", an acronym. */
function bodyLength(words: readonly Word[], isNamed: IsNamed): number {
  const last = words.findLastIndex(
    (word) => isCapitalised(word) && (bodyNouns.has(word.lower) || isAcronym(word) || isNamed(word)),
  )
  return last + 1
}

function isAcronym({ text }: Word): boolean {
  return /^[A-Z]{2,6}$/.test(text) && text !== 'CEO' && text !== 'CFO'
}

/** How many words behind the noun belong to the office: "of State", "for strategic communications". */
function portfolioLength(behind: readonly Word[], noun: Word | undefined, isNamed: IsNamed): number {
  const [preposition, first] = behind
  if (!noun || !first || !/^(?:of|for)$/.test(preposition?.lower ?? '') || isDeterminer(first)) return 0
  const end = behind.findIndex((word, at) => at > 0 && (!isWord(word) || rolePrepositions.has(word.lower)))
  const object = behind.slice(1, end < 0 ? behind.length : end)
  if (object.some(isCapitalised) && !portfolioNouns.has(singular(noun.lower))) return 0
  // "State" names a body in "Ohio State University", none in "Secretary of State".
  const namesBody = object.some(
    (word) =>
      word.possessive ||
      // A tagger may take the portfolio of a secretary for a name.
      (bodyNouns.has(word.lower) ? object.length > 1 : isNamed(word)),
  )
  return namesBody ? 0 : object.length + 1
}

/** What stands behind each preposition, without its article, up to the next one; "of" goes on with a name. */
function objectsOf(behind: readonly Word[]): (readonly Word[])[] {
  const objects: Word[][] = []
  for (const [at, word] of behind.entries()) {
    const object = objects.at(-1)
    const next = behind[at + 1]
    if (opensObject(word, object, next)) objects.push([])
    else if (word.lower === 'and' && !(next && isCapitalised(next))) objects.push([])
    else object?.push(word)
  }
  return objects.map(withoutArticle)
}

function opensObject({ lower }: Word, object: readonly Word[] | undefined, next: Word | undefined): boolean {
  if (!rolePrepositions.has(lower)) return false
  const last = object?.at(-1)
  const goesOn =
    /^(?:of|for)$/.test(lower) &&
    last &&
    isCapitalised(last) &&
    next &&
    (isCapitalised(next) || isDeterminer(next))
  return !goesOn
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return isDeterminer(words[0]) ? words.slice(1) : words
}

/** A name, or what belongs to one: "Springfield's fire brigade". */
function namesBody(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  return (
    isCapitalised(last) ||
    words.some((word) => word.possessive && isCapitalised(word)) ||
    (isCapitalised(first) && bodyNouns.has(last.lower))
  )
}

/** The first that names a body, and not only a country. */
function bodyAmong(text: string, candidates: readonly (readonly Word[])[]): Quote | undefined {
  const words = candidates.find((one) => {
    const found = countryIn(text, one)
    const isCountry =
      found?.first === 0 && found.end === one.length && !/house|kremlin/i.test(plain(text, one))
    return namesBody(one) && !isCountry
  })
  const [first, last] = [words?.[0], words?.at(-1)]
  if (!words || !first || !last) return undefined
  const body = plain(text, words)
  return { start: first.start, end: first.start + body.length, text: body }
}

/** Words as a title writes them: "defense minister" is "Defense Minister". */
function titled(words: readonly Word[]): string {
  return words
    .map(({ text, possessive }) =>
      possessive ? text : /^(?:of|for|and|to|the|in|at)$/.test(text) ? text : capital(text),
    )
    .join(' ')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
