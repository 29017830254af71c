import { irregularVerbs } from '../../../language/en/irregular-verbs.ts'
import { clauseWords, doubtfulPasts, forwardWords, presentVerbs } from '../../../language/en/stance.ts'
import { auxiliaries, finiteVerbs, prepositions } from '../../../language/en/words.ts'
import type { Token } from '../../text/tokens.ts'

/** A clause, as indexes of tokens: the first and the one behind the last. */
export interface Clause {
  /** Index of its first token. */
  readonly from: number
  /** Index behind its last. */
  readonly to: number
  /** It has a verb of its own, as far as one can tell. */
  readonly isFinite: boolean
  /** A semicolon, colon, dash or bracket stands before it. */
  readonly isCut: boolean
}

const HARD = /^[;:—–()[\]{}…]$/
const BARE = /^[-'"“”‘’«»]$/

const pasts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Array.from(irregularVerbs, ([base, [past]]) => (past === base || doubtfulPasts.has(past) ? '' : past)),
)

/**
 * The clauses of a sentence.
 *
 * Semicolons, colons, dashes and brackets part clauses; commas and words such as "and", "that", "which", "because" do where
 * a verb stands on both sides. A part without a verb belongs to what stands before it, or behind it at the head of a sentence
 * and where "but", "when" and the like open it.
 *
 * @example
 * ```ts
 * const of = (text: string) => tokensOf(text, { start: 0, end: text.length })
 * clausesOf(of('On Friday, Kim may go, and Lee left')).length // => 2
 * clausesOf(of('Kim may visit Seoul, Busan and Jeju')).length // => 1
 * ```
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  // A part that waits for the one behind it.
  let waiting: Clause | undefined
  for (const part of partsOf(tokens)) {
    const last = clauses.at(-1)
    const isHeld = waiting !== undefined && !part.isCut
    const whole: Clause = waiting && isHeld ? { ...waiting, to: part.to, isFinite: part.isFinite } : part
    if (waiting && !isHeld) clauses.push(waiting)
    waiting = undefined
    if (whole.isFinite) clauses.push(whole)
    else if (!last || whole.isCut || forwardWords.has(opener(tokens, whole))) waiting = whole
    else clauses[clauses.length - 1] = { ...last, to: whole.to }
  }
  if (waiting) clauses.push(waiting)
  return clauses
}

function opener(tokens: readonly Token[], { from }: Clause): string {
  const [first, second] = [tokens[from], tokens[from + 1]]
  // "And in Seoul, Kim may": but not "and Seoul".
  if (first?.key === 'and' && prepositions.has(second?.key ?? '')) return 'but'
  return first?.key ?? ''
}

function partsOf(tokens: readonly Token[]): Clause[] {
  const parts: Clause[] = []
  let [from, isCut, hasVerb] = [0, false, false]
  const close = (to: number) => {
    if (to > from) parts.push({ from, to, isFinite: hasVerb, isCut })
    ;[from, isCut, hasVerb] = [to, false, false]
  }
  tokens.forEach((token, i) => {
    if (HARD.test(token.text) || isDash(tokens, i)) {
      close(i)
      ;[from, isCut] = [i + 1, true]
    } else if (isQuoteEnd(tokens, i)) {
      close(i + 1)
      isCut = true
    } else if (token.text === ',' && !isQuoteEnd(tokens, i + 1)) {
      close(i)
      ;[from, isCut] = [i + 1, isCut && i === from]
    } else if (i > from && clauseWords.has(token.key) && token.text === token.key) close(i)
    if (isFiniteVerb(token, tokens[i - 1])) hasVerb = true
  })
  close(tokens.length)
  return parts
}

/** A quote that closes behind a comma or stop: what follows is not of what was said. */
function isQuoteEnd(tokens: readonly Token[], at: number): boolean {
  return (
    /^["”»]$/.test(tokens[at]?.text ?? '') &&
    /^[,.!?]$/.test(tokens[at - 1]?.text ?? '') &&
    tokens[at - 1]?.end === tokens[at]?.start
  )
}

/** "--", and a hyphen with blanks around it. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    token?.text === '-' &&
    before !== undefined &&
    next !== undefined &&
    before.end < token.start &&
    token.end < next.start
  )
}

/** A word that only a finite verb has the form of, or in -ed; a capital makes it a name. */
export function isFiniteVerb(token: Token, before?: Token): boolean {
  const { key, text } = token
  if (BARE.test(key) || /^\p{Lu}/u.test(text)) return false
  if (before?.key === 'to') return false
  if (auxiliaries.has(key) || finiteVerbs.has(key) || presentVerbs.has(key)) return true
  return pasts.has(key) || /n't$|'ll$/.test(key) || (key.length > 4 && /^\p{Ll}+ed$/u.test(key))
}
