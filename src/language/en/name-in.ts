import { dropArticle } from './articles.ts'
import { type Words, wordList as words } from './word-list.ts'
import { functionWords } from './words.ts'

/** Where a name stands in a text by itself. */
export interface NameIn {
  /** Offset of its first code unit; of its article, where that belongs to the name. */
  readonly start: number
  /** Offset behind its last. */
  readonly end: number
}

/**
 * Where a text holds a name that stands by itself: no part of a longer name, and no adjective.
 *
 * @param isPerson Whether it is of a person: a title may stand before the full name, "Senator Kim Roe", and what it is not as an adjective.
 *
 * @example
 * ```ts
 * nameIn('to a court in Tova', 'Tova') // => { start: 14, end: 18 }
 * nameIn('to the Bank of Tova', 'Tova') // => undefined
 * nameIn('to Tova residents', 'Tova') // => undefined
 * ```
 */
export function nameIn(text: string, name: string, isPerson = false): NameIn | undefined {
  const bare = dropArticle(name)
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const end = at + bare.length
    if (!isWhole(text, at, end)) continue
    const isFull = isPerson && bare.includes(' ')
    if (!(isFull || opensHere(text.slice(0, at))) || !endsHere(text.slice(end), isPerson)) return undefined
    const isArticled = /\bthe $/i.test(text.slice(0, at))
    if (isArticled && bare === name) return undefined
    return { start: isArticled ? at - 4 : at, end }
  }
  return undefined
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}-]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}-]/u.test(text.slice(end))
}

/** Further words that no name stands before as an adjective. */
const nextWords: Words = /* @__PURE__ */ words(
  `would had has have was were could might may did will under against after before over through since until without within along while because
where when who which via toward towards near if but or nor so not also`,
)

/** So many code units before a name are looked at. */
const NEAR = 60

const joins: Words = /* @__PURE__ */ words('of for and &')

/** Not behind another capital, nor behind one and "of" or a comma: "Tova, Arva". */
function opensHere(ahead: string): boolean {
  if (!ahead.endsWith(' ')) return true
  const before = ahead.slice(-NEAR).trim().split(' ')
  if (before.at(-1) === 'the') before.pop()
  if (joins.has(before.at(-1) ?? '')) before.pop()
  return !/^\p{P}?\p{Lu}[\p{L}.]*,?$/u.test(before.at(-1) ?? '')
}

/** Before a mark, or a word that is no noun. */
function endsHere(behind: string, isPerson: boolean): boolean {
  const next = /^(?:['’]s?)? ([\p{L}\p{N}$]+)/u.exec(behind)?.[1]
  if (next === undefined) return true
  return /^['’]/.test(behind)
    ? !/^\p{Lu}/u.test(next)
    : functionWords.has(next) || nextWords.has(next) || (isPerson && /^\p{Ll}/u.test(next))
}
