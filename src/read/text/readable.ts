import type { Rules } from './rules.ts'
import type { Readable } from './types.ts'

/** Texts with fewer words tell nothing about their language. */
const FEWEST = 30
/** Common words make up a quarter of English news, and a twentieth of what is like it. */
const LEAST_SHARE = 0.1

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/**
 * Whether a text can be read by the rules of a language: by the share of letters of its script, and in texts of thirty words or
 * more by the share of its commonest words.
 *
 * @example
 * ```ts
 * checkReadable('Москва', englishRules) // => { readable: false, why: 'script', message: 'Most letters are not of the script of English. Give a text in English.' }
 * ```
 */
export function checkReadable(text: string, { name, script, commonWords }: Rules): Readable {
  let [words, letters, own, common] = [0, 0, 0, 0]
  for (const { 0: word } of text.matchAll(WORD)) {
    words += 1
    letters += word.length
    if (script.test(word)) own += word.length
    if (word.length < 8 && commonWords.has(word.toLowerCase().replace('’', "'"))) common += 1
  }
  const refuse = (why: 'empty' | 'script' | 'language', message: string): Readable => ({
    readable: false,
    why,
    message: `${message} Give a text in ${name}.`,
  })
  if (words === 0) return refuse('empty', 'The text has no words.')
  if (own * 2 < letters) return refuse('script', `Most letters are not of the script of ${name}.`)
  if (words >= FEWEST && common < words * LEAST_SHARE)
    return refuse('language', `The text does not read as ${name}.`)
  return { readable: true }
}
