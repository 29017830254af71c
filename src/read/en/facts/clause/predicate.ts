import { numberWords } from '../../../../language/en/number-words.ts'
import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { prepositions } from '../words.ts'
import {
  asideWords,
  brokenBy,
  cutBefore,
  halfWords,
  mayOpenClause,
  negations,
  ranks,
  relatives,
} from './words.ts'

/** A predicate that is read twice is longer than this, in tokens. */
const LONGEST = 28

/** What was `done` may be told in part; what was `said` is told whole, but for asides. */
export type Manner = 'done' | 'said'

/**
 * The words of a clause from a token on: up to where another clause begins, an aside is told, or the sentence ends.
 *
 * Nothing where what is left would not be true by itself ("unless", "until"), or may be half a list or half a sentence.
 */
export function predicateFrom(
  tokens: readonly Token[],
  from: number,
  told: Told,
  manner: Manner,
): readonly Token[] | undefined {
  let to = from
  while (to < tokens.length && !ends(tokens, to, from, told, manner)) to += 1
  const kept = tokens.slice(from, to)
  const behind = tokens.slice(to)
  const isEnd = behind.length === 0 || behind.every(({ isWord }) => !isWord)
  if (kept.length === 0 || kept.length > LONGEST) return undefined
  // What is said is told with its "if", unless it stands in what is left out.
  if (manner === 'said' ? behind.some(({ key }) => brokenBy.has(key)) : isBroken(kept, behind))
    return undefined
  if (halfWords.has(kept.at(-1)?.key ?? '')) return undefined
  if (isEnd) return kept
  if (isDoubtfulJoin(behind) || isButOnly(behind) || isOfFewer(kept, behind)) return undefined
  // "Would not retreat because of the attacks": what is denied is all of it.
  if (kept.some(({ key }) => negations.has(key) || key.endsWith("n't"))) return undefined
  return goesOn(behind, manner) ? undefined : kept
}

/** "Left unless", "left, unless", "left and, if": not where only what an aside says is bound to something. */
function isBroken(kept: readonly Token[], behind: readonly Token[]): boolean {
  const [opener, first] = behind
  const isOfAside = isAside(opener?.text === ',' ? first : opener) && first?.key !== 'but'
  return (
    kept.some(({ key }) => brokenBy.has(key)) ||
    behind.some(
      ({ key }, i) => brokenBy.has(key) && (!isOfAside || behind.slice(Math.max(0, i - 2), i).some(isComma)),
    )
  )
}

const isComma = ({ text }: Token) => text === ','

function ends(tokens: readonly Token[], at: number, from: number, told: Told, manner: Manner): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.text === '.') return at === tokens.length - 1 && !SHORTENED.test(tokens[at - 1]?.text ?? '')
  if (token.text === ',') return !isWithinName(tokens, at, told)
  if (!token.isWord) return !/^[%$£€&'’/-]$/.test(token.text)
  if (token.text !== token.key) return false
  if (at > from && cutBefore.has(token.key)) return true
  if (at > from && mayOpenClause.has(token.key)) return opensClause(tokens, at + 1)
  // "Said that it was, and that it would be": the first holds by itself.
  if (manner === 'said' && token.key === 'and' && tokens[at + 1]?.key === 'that') return true
  // "Ended a strike and returned to work", "led one delegation and the other was led by": the first half holds by itself.
  return /^(?:and|but|or)$/.test(token.key) && (token.key === 'but' || joinsClauses(tokens, at + 1))
}

/** Whether a verb stands behind "and" before anything that opens a clause of its own. */
function joinsClauses(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + FAR)) {
    if (!token.isWord && token.text !== '.') return false
    if (relatives.has(token.key)) return false
    if (isFiniteVerb(token) || /^(?:then|also)$/.test(token.key)) return true
  }
  return false
}

/** "Was one of three executives who", "has 12 ships which": what follows says of how many it is. */
function isOfFewer(kept: readonly Token[], [opener]: readonly Token[]): boolean {
  return (
    relatives.has(opener?.key ?? '') &&
    kept.some(({ key, text }) => /^\d/.test(text) || numberWords.has(key) || ranks.has(key) || key === 'only')
  )
}

/** "…, but only by road": what stands before it holds in part. */
function isButOnly(behind: readonly Token[]): boolean {
  const [first, second] = behind.filter(({ text }) => text !== ',')
  return /^(?:but|and|though|although)$/.test(first?.key ?? '') && /^(?:only|not)$/.test(second?.key ?? '')
}

/** "Cars and a half used by": a word in -ed that may be of another clause, or of a noun. */
function isDoubtfulJoin(behind: readonly Token[]): boolean {
  if (!/^(?:and|or)$/.test(behind[0]?.key ?? '')) return false
  const verb = behind.slice(1, 1 + FAR).find((token) => isFiniteVerb(token))
  return verb !== undefined && verb !== behind[1] && /ed$/.test(verb.key)
}

/** A subject behind "and" is at most that many tokens long. */
const FAR = 12

/** How far behind "after" a verb may stand. */
const NEAR = 8

/** "After the storm" goes on, "after the storm had passed" and "after leaving" do not. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + NEAR)) {
    if (!token.isWord) return false
    if (isFiniteVerb(token) || /^\p{Ll}{2,}ing$/u.test(token.text)) return true
  }
  return false
}

/** The stop behind them is theirs as well as that of the sentence. */
const SHORTENED = /^(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|[A-Z](?:\.[A-Z])+)$/

/** "Nairobi, Kenya": a comma within a name, or between a town and its country. */
function isWithinName(tokens: readonly Token[], at: number, { mentions, dates }: Told): boolean {
  const [before, comma, after, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !comma || !after) return false
  if ([...mentions, ...dates].some((one) => one.start < comma.start && comma.end < one.end)) return true
  const isPlace = (token: Token) => mentions.some((one) => one.type === 'place' && overlap(one, token))
  if (isPlace(before) && isPlace(after) && (behind === undefined || !behind.isWord)) return true
  // "Arva, Orlo and Ruud"
  const isName = (token: Token) => mentions.some((one) => overlap(one, token))
  return isName(before) && isName(after) && closesList(tokens.slice(at + 1, at + FAR), isName)
}

/** Whether names, commas and "and" follow, and nothing else up to the name behind "and". */
function closesList(tokens: readonly Token[], isName: (token: Token) => boolean): boolean {
  const and = tokens.findIndex(({ key }) => key === 'and' || key === 'or')
  const [items, last] = [tokens.slice(0, and), tokens[and + 1]]
  return (
    and > 0 &&
    last !== undefined &&
    isName(last) &&
    items.every((token) => token.text === ',' || token.text === '.' || isName(token))
  )
}

/** Whether what stands behind may go on with what stands before it: "…, wheat and rye", "…, to fall below it". */
function goesOn(behind: readonly Token[], manner: Manner): boolean {
  const [comma, first] = behind
  const commas = behind.flatMap(({ text }, i) => (text === ',' ? i : []))
  const isResumed = commas.some((i) => {
    const next = behind[i + 1]
    return next !== undefined && (isFiniteVerb(next) || next.key === 'to')
  })
  if (isResumed) return true
  // "For $27 a share, or about $212 million": the same again; "3 shares, or 2%, of Orlo" goes on.
  const isAgain = first?.key === 'or' && /^(?:[$£€]|\d|about$)/.test(behind[2]?.text ?? '')
  if (comma?.text === ',' && isAgain) return behind[(commas[1] ?? -1) + 1]?.key === 'of'
  // "500 pounds (225 kilos) of rice".
  if (comma?.text === '(') return behind[behind.findIndex(({ text }) => text === ')') + 1]?.isWord === true
  if (comma?.text !== ',') return manner === 'said' && !isAside(comma)
  if (!first) return false
  if (isAside(first)) return false
  if (manner === 'said' && !prepositions.has(first.key)) return true
  const and = behind.findIndex(({ key }) => key === 'and' || key === 'or')
  return and >= 0 && and < 9
}

/** Whether a word opens an aside behind a comma. */
export function isAside(token: Token | undefined): boolean {
  return token !== undefined && (asideWords.has(token.key) || /^\p{Ll}{2,}ing$/u.test(token.text))
}
