import { wordList as words } from '../../../../language/en/word-list.ts'
import type { ActorMention } from '../../../cast/link.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { isPlural } from '../clause/standing.ts'
import { pointers } from '../clause/words.ts'
import { prepositions } from '../words.ts'

/** What a speaker points at by the day on which he speaks, which the question tells. */
const timely: ReadonlySet<string> = /* @__PURE__ */ words(`
  still already today now again too soon further additional yet then however once recent recently current currently past other another
  both each similar different far next more`)
/** Of them, those that are left as they are only before a word: "another curtain". */
const partial: ReadonlySet<string> = /* @__PURE__ */ words(
  'other another next further additional similar different past more',
)

const TIMES = /^(?:day|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|season)$/
const PERSON =
  /^(?:child|boy|girl|man|woman|kid|son|daughter|father|mother|guy|person|parent|someone|somebody|anyone|nobody)$/
const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/
const PLURAL = /^(?:they|them|their|theirs|themselves)$/
const THING = /^(?:it|its|itself)$/

/** Whether a word of a quotation means what was spoken of before it, and nothing in it. */
export function isElsewhere(said: readonly Token[], at: number, people: readonly ActorMention[]): boolean {
  const token = said[at]
  if (!token?.isWord) return false
  const [key = '', short] = token.key.split("'")
  const [before, next] = [said[at - 1], said[at + 1]]
  const ahead = said.slice(0, at)
  if (SINGULAR.test(key)) return !ahead.some((one) => PERSON.test(one.key) || isPerson(one, people))
  if (PLURAL.test(key)) return !ahead.some(isPlural)
  if (THING.test(key))
    return !isEmpty(said, at) && !ahead.some((one, i) => isThing(one, ahead[i + 1], people))
  if (key === 'that') return short !== undefined || !isJoined(before, next)
  if (key === 'there') return short === undefined && !isVerb(next)
  if (key === 'this') return !TIMES.test(next?.key ?? '')
  if (key === 'those') return next?.key !== 'who'
  if (/^(?:one|ones|do|does|did)$/.test(key)) return next?.isWord !== true
  if (timely.has(key)) return partial.has(key) && next?.isWord !== true
  return pointers.has(key) && !prepositions.has(key)
}

const isPerson = (token: Token, people: readonly ActorMention[]) =>
  people.some((one) => one.type === 'person' && overlap(one, token))

/** "The share", "Poland". */
function isThing(token: Token, next: Token | undefined, people: readonly ActorMention[]): boolean {
  return (
    (/^(?:the|a|an|our|my|your)$/.test(token.key) && next?.isWord === true) ||
    people.some((one) => one.type !== 'person' && overlap(one, token))
  )
}

const isVerb = (token: Token | undefined) =>
  token !== undefined &&
  (isFiniteVerb(token) || /^(?:will|would|may|might|can|could|must|should)$/.test(token.key))

/** "It makes no sense to", "it's possible that": it stands for what follows. */
function isEmpty(said: readonly Token[], at: number): boolean {
  const behind = said.slice(at + 1, at + 12)
  const isVerbal =
    said[at]?.key === "it's" || /^(?:is|was|would|will|makes|takes|seems|looks)$/.test(behind[0]?.key ?? '')
  return (
    isVerbal && behind.some(({ key }, i) => key === 'that' || (key === 'to' && isInfinitive(behind[i + 1])))
  )
}

/** Behind "to" a verb, not "the sea" or "Kim". */
function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.key && !/^(?:the|a|an|our|my|your|\d.*)$/.test(token.key)
}

/** "Think that we", "the things that were": it joins two clauses. */
function isJoined(before: Token | undefined, next: Token | undefined): boolean {
  if (!before?.isWord || !next?.isWord || prepositions.has(before.key)) return false
  return isVerb(next) || isCapital(next) || CLAUSE.test(next.key)
}

const CLAUSE =
  /^(?:i|we|you|he|she|they|it|there|the|a|an|our|my|your|no|when|if|we're|we've|i'm|it's|they're|there's|he's|she's)$/
