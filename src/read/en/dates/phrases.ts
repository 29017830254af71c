import { ones, ordinalInWords, tens as tensWords } from '../../../language/en/numbers.ts'
import {
  capitalised,
  monthWords,
  pluralUnitWords,
  type Unit,
  unitWords,
  vagueCounts,
  weekdayWords,
} from '../../../language/en/time-words.ts'
import type { Word } from '../../dates/scan.ts'

/** The words of a text. */
export type Words = readonly Word[]

/** Something read from a word on, and the word after it. */
export interface At<T> {
  readonly value: T
  readonly to: number
}

/** The text of a word; empty past either end. */
export function textAt(words: Words, at: number): string {
  return words[at]?.text ?? ''
}

/** Whether a word or a mark stands there. */
export function isAt(words: Words, at: number, ...texts: readonly string[]): boolean {
  const text = words[at]?.text
  return text !== undefined && texts.includes(text)
}

/** The word after, if one of the texts stands there; else the same. */
export function skip(words: Words, at: number, ...texts: readonly string[]): number {
  return isAt(words, at, ...texts) ? at + 1 : at
}

/** The word after a phrase, 0 if it does not stand there. Apostrophes and full stops are words of their own. */
export function phraseAt(words: Words, at: number, phrase: readonly string[]): number {
  return phrase.every((text, i) => plain(textAt(words, at + i)) === text) ? at + phrase.length : 0
}

const plain = (text: string) => (text === '’' ? "'" : text)

/** Finds the longest of some phrases, by their first word. */
export interface Phrases<T> {
  at(words: Words, at: number): At<T> | undefined
}

/** An index of phrases, longest first. */
export function phrases<T>(rows: Iterable<readonly [string, T]>): Phrases<T> {
  const index = new Map<string, (readonly [readonly string[], T])[]>()
  for (const [phrase, value] of rows) {
    const parts = phrase.match(/[\p{L}\d]{1,40}|[^\s]/gu) ?? []
    const known = index.get(parts[0] ?? '') ?? []
    index.set(
      parts[0] ?? '',
      [...known, [parts, value] as const].sort((a, b) => b[0].length - a[0].length),
    )
  }
  return {
    at(words, at) {
      for (const [parts, value] of index.get(textAt(words, at)) ?? []) {
        const to = phraseAt(words, at, parts)
        if (to) return { value, to }
      }
      return undefined
    },
  }
}

/** The word after "'s", if a possessive stands there; else 0. */
export function possessiveAt(words: Words, at: number): number {
  return isAt(words, at, "'", '’') && isAt(words, at + 1, 's') && words[at + 1]?.glued ? at + 2 : 0
}

/** A month, by name or short form; its full stop belongs to it. */
export function monthAt(words: Words, at: number): At<number> | undefined {
  return nameAt(words, at, monthWords)
}

/** A weekday, by name or short form. */
export function weekdayAt(words: Words, at: number): At<number> | undefined {
  return nameAt(words, at, weekdayWords)
}

function nameAt(words: Words, at: number, names: ReadonlyMap<string, number>): At<number> | undefined {
  const word = words[at]
  const value = word && names.get(word.text)
  if (!word || value === undefined || (capitalised.has(word.text) && !word.capital)) return undefined
  if (word.text.length > 4 || word.text === 'june' || word.text === 'july' || word.text === 'may')
    return { value, to: at + 1 }
  // A short form ends in a full stop, or stands before a number or a comma; else it can be another word.
  const dot = isAt(words, at + 1, '.') && words[at + 1]?.glued ? at + 2 : at + 1
  const comma = skip(words, dot, ',')
  const next = words[comma]
  const fits = dot > at + 1 || next?.kind === 'number' || (comma > dot && monthWords.has(next?.text ?? ''))
  return fits ? { value, to: dot } : undefined
}

const DIGITS = /^\d{1,9}$/
const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}$/
const DECIMAL = /^\d{1,6}\.\d{1,3}$/

/** A number in digits: `15`, `1,500`, `2.5`, `2 1/2`. */
function digitsAt(words: Words, at: number): At<number> | undefined {
  const text = textAt(words, at)
  if (words[at]?.kind !== 'number') return undefined
  const value =
    DIGITS.test(text) || DECIMAL.test(text)
      ? Number(text)
      : GROUPED.test(text)
        ? Number(text.replaceAll(',', ''))
        : undefined
  if (value === undefined) return undefined
  const half = phraseAt(words, at + 1, ['1', '/', '2'])
  return half ? { value: value + 0.5, to: half } : { value, to: at + 1 }
}

const tens = /* @__PURE__ */ new Map(tensWords.flatMap((word, i) => (word ? [[word, i * 10] as const] : [])))
const units = /* @__PURE__ */ new Map(ones.map((word, n) => [word, n] as const))
const places = /* @__PURE__ */ new Map(Array.from({ length: 100 }, (_, n) => [ordinalInWords(n), n] as const))

/** A whole number in words: "three", "twenty-five", "a hundred", "two thousand". */
export function wordsNumberAt(words: Words, at: number): At<number> | undefined {
  const small = belowHundredAt(words, at) ?? (isAt(words, at, 'a') ? { value: 1, to: at + 1 } : undefined)
  if (!small) return undefined
  const big = isAt(words, small.to, 'hundred') ? 100 : isAt(words, small.to, 'thousand') ? 1000 : 1
  if (big === 1) return isAt(words, at, 'a') ? undefined : small
  const rest = belowHundredAt(words, skip(words, small.to + 1, 'and'))
  return rest
    ? { value: small.value * big + rest.value, to: rest.to }
    : { value: small.value * big, to: small.to + 1 }
}

/** A whole number in words from 0 to 99. */
export function belowHundredAt(words: Words, at: number): At<number> | undefined {
  const text = textAt(words, at)
  const one = units.get(text)
  if (one !== undefined) return { value: one, to: at + 1 }
  const ten = tens.get(text)
  if (ten === undefined) return undefined
  const next = skip(words, at + 1, '-')
  const more = units.get(textAt(words, next))
  return more !== undefined && more > 0 && more < 10
    ? { value: ten + more, to: next + 1 }
    : { value: ten, to: at + 1 }
}

/** A number in digits or words. */
export function numberAt(words: Words, at: number): At<number> | undefined {
  return digitsAt(words, at) ?? wordsNumberAt(words, at)
}

/** A place in a row: `21st`, "twenty-first". */
export function ordinalAt(words: Words, at: number): At<number> | undefined {
  const word = words[at]
  if (word?.kind === 'number') {
    const ending = words[at + 1]
    const fits = DIGITS.test(word.text) && ending?.glued && isAt(words, at + 1, 'st', 'nd', 'rd', 'th')
    return fits ? { value: Number(word.text), to: at + 2 } : undefined
  }
  const ten = tens.get(textAt(words, at))
  if (ten !== undefined && isAt(words, at + 1, '-')) {
    const one = placeOf(textAt(words, at + 2))
    if (one !== undefined && one < 10) return { value: ten + one, to: at + 3 }
  }
  const value = placeOf(textAt(words, at))
  return value === undefined ? undefined : { value, to: at + 1 }
}

/** In one word: "fifth"; of the greater ones the tens stand before it. */
const placeOf = (word: string) => places.get(word)

/** A count of something: a number, "a", "a few", "several", "a couple of"; undefined is vague. */
export function countAt(words: Words, at: number): At<number | undefined> | undefined {
  const number = numberAt(words, at)
  if (number) return number
  const text = textAt(words, at)
  if (vagueCounts.has(text)) return { value: undefined, to: at + 1 }
  if (text === 'couple') return { value: 2, to: skip(words, at + 1, 'of') }
  if (text !== 'a' && text !== 'an') return text === 'half' ? halfAt(words, at) : undefined
  const next = textAt(words, at + 1)
  if (next === 'few') return { value: undefined, to: at + 2 }
  if (next === 'couple') return { value: 2, to: skip(words, at + 2, 'of') }
  if (next === 'half') return { value: 0.5, to: skip(words, at + 2, '-') }
  return { value: 1, to: at + 1 }
}

function halfAt(words: Words, at: number): At<number> | undefined {
  return isAt(words, at + 1, 'a', 'an') ? { value: 0.5, to: at + 2 } : undefined
}

/** A unit of time in the singular or plural. */
export function unitAt(words: Words, at: number): At<Unit & { readonly plural: boolean }> | undefined {
  const text = textAt(words, at)
  const one = unitWords.get(text)
  if (one) return { value: { ...one, plural: false }, to: at + 1 }
  const many = pluralUnitWords.get(text)
  return many && { value: { ...many, plural: true }, to: at + 1 }
}

const YEAR = /^[12]\d{3}$/

/** A year of four digits that nothing makes another number of. */
export function yearAt(words: Words, at: number): At<number> | undefined {
  const word = words[at]
  if (word?.kind === 'number' && YEAR.test(word.text) && !goesOn(words, at + 1))
    return { value: Number(word.text), to: at + 1 }
  const short = words[at + 1]
  if (
    isAt(words, at, "'", '’', '‘') &&
    short?.kind === 'number' &&
    short.glued &&
    short.text.length === 2 &&
    !goesOn(words, at + 2)
  ) {
    const two = Number(short.text)
    return { value: two > 40 ? 1900 + two : 2000 + two, to: at + 2 }
  }
  return undefined
}

/** Whether a number goes on without a blank: `1990s`, `1990%`, `1990/2`. */
function goesOn(words: Words, at: number): boolean {
  const word = words[at]
  return word?.glued === true && (word.kind === 'word' || isAt(words, at, '%', '/', ':', '$', '°'))
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "Last year", "this year", "next year": how many years from that of publication; the word after is where it ends. */
export function yearStepAt(words: Words, at: number): At<number> | undefined {
  const value = isAt(words, at + 1, 'year') ? STEPS[textAt(words, at)] : undefined
  return value === undefined ? undefined : { value, to: at + 2 }
}
