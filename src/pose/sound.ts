import { tokens } from '../base/text.ts'
import { edtf, spanOf } from '../calendar/edtf.ts'
import { dropArticle } from '../language/en/articles.ts'
import { contentStems, plainWords } from '../language/en/content.ts'
import { namesPeople } from '../language/en/cues.ts'
import { headWord } from '../language/en/phrases.ts'
import { commonPrefixes } from '../language/en/words.ts'
import type { Answer } from './answer.ts'

/** What of an answer decides whether it can stand beside others; worked out once for many sets. */
interface Looks {
  readonly length: number
  /** Its words in a row, a space on either side. */
  readonly run: string
  readonly stems: ReadonlySet<string>
}

/**
 * Tells whether a set of wrong answers leaves the key hidden to whoever reads stem and options alone, and no two overlap.
 *
 * The numbers are those of docs/lint.md: F01 longest and shortest key, F04 and F05 duplicates and overlaps, F14
 * clang, F15 key in stem, F18 convergence. Lint finds them again in what comes from elsewhere.
 */
export function soundFor(stem: string, key: Answer): (wrong: readonly Answer[]) => boolean {
  if (isInStem(stem, key)) return () => false
  const known = new Map<Answer, Looks>()
  const looks = (answer: Answer) => {
    const found = known.get(answer) ?? looksOf(answer)
    known.set(answer, found)
    return found
  }
  const told = echoes(stem, key.text)
  return (answers) => {
    const [own, wrong] = [looks(key), answers.map(looks)]
    return (
      !overlaps([own, ...wrong]) && !standsOut(own, wrong) && !clangs(told, wrong) && !converges(own, wrong)
    )
  }
}

function looksOf({ text }: Answer): Looks {
  return { length: text.length, run: ` ${dropArticle(tokens(text).join(' '))} `, stems: contentStems(text) }
}

/** Whether one of the answers contains another as a run of words. */
export function overlap(answers: readonly Answer[]): boolean {
  return overlaps(answers.map(looksOf))
}

function overlaps(all: readonly Looks[]): boolean {
  return all.some(({ run }, i) => all.some((other, j) => i !== j && run.includes(other.run)))
}

/** Whether the key is conspicuously the longest answer or the shortest: by a fifth, and by eight characters. */
function standsOut(key: Looks, wrong: readonly Looks[]): boolean {
  const lengths = wrong.map(({ length }) => length)
  return farAbove(key.length, Math.max(...lengths)) || farAbove(Math.min(...lengths), key.length)
}

function farAbove(a: number, b: number): boolean {
  return a >= 1.2 * b && a >= b + 8
}

/** Whether the stem holds the key, the word at its head, a name of the person, or its year. */
export function isInStem(stem: string, key: Answer): boolean {
  const said = plainWords(stem)
  const wanted = tokens(key.text)
  const heads = key.type === 'person' ? wanted.filter((word) => word.length > 2) : [headWord(key.text)]
  return heads.some((head) => said.includes(head)) || said.some((word) => isYearOf(key, word))
}

/** Whether a word is a year that the key is of: 1953 for 27 July 1953, and for the 1950s. */
function isYearOf({ type, value }: Answer, word: string): boolean {
  if (type !== 'date' || typeof value !== 'string' || !/^\d{3,4}$/.test(word)) return false
  const { first, last } = spanOf(edtf(value))
  return first !== undefined && last !== undefined && first.year <= Number(word) && Number(word) <= last.year
}

/** Whether a word of the key that the stem has too stands in no wrong answer. */
function clangs(told: readonly string[], wrong: readonly Looks[]): boolean {
  return told.some((word) => !wrong.some(({ stems }) => [...stems].some((other) => haveOneRoot(word, other))))
}

/** The words of a text that the stem has too, or has their root. */
export function echoes(stem: string, text: string): string[] {
  const said = [...contentStems(stem)]
  return [...contentStems(text)].filter(
    (word) => !/\d/.test(word) && said.some((other) => haveOneRoot(word, other)),
  )
}

const ROOT = 5

function haveOneRoot(a: string, b: string): boolean {
  if (a === b || namesPeople(a, b)) return true
  const root = a.slice(0, ROOT)
  return root.length === ROOT && b.startsWith(root) && !commonPrefixes.has(root)
}

/** Whether the key shares more words with the other options than any wrong one does, with two of them at least. */
function converges(key: Looks, wrong: readonly Looks[]): boolean {
  const all = [key, ...wrong]
  const shared = all.map((one) =>
    all.map((other) => (one === other ? 0 : [...one.stems].filter((word) => other.stems.has(word)).length)),
  )
  const [ofKey = 0, ...ofWrong] = shared.map((counts) => counts.reduce((sum, n) => sum + n, 0))
  const partners = (shared[0] ?? []).filter((n) => n > 0).length
  return partners >= 2 && ofKey > Math.max(...ofWrong)
}
