import { numberWords } from '../../../../language/en/number-words.ts'
import { countryOfDemonym } from '../../../countries.ts'
import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { negations, opensPhrase, pointers, relatives } from '../clause/words.ts'
import { barePlurals, doingNouns, namedNouns, onlyNouns, openWords } from './words.ts'

/** A noun phrase at the head of a clause: whoever does something, without a name. */
export interface Phrase {
  /** Its words. */
  readonly words: readonly Token[]
  /** Several are meant. */
  readonly isPlural: boolean
}

/** A phrase is at most that many tokens long. */
const LONGEST = 14

/**
 * The noun phrase that tokens are, where it stands alone: "a court in Tova", "twelve nations", "lawyers for Kim", "Orlo's board"; of "the" only
 * what there is once: "the Arvan government", "the mayor of Tova".
 */
export function phraseOf(tokens: readonly Token[], told: Told): Phrase | undefined {
  if (tokens.length < 2 || tokens.length > LONGEST || tokens.some((token) => isLoose(token, told)))
    return undefined
  const at = tokens.findIndex((token, i) => i > 0 && (opensPhrase(token.key) || token.key === 'involving'))
  const [head, tail] = at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at)]
  const noun = head.at(-1)
  if (
    !noun ||
    !isDoing(
      noun,
      head.length === 1,
      tokens.some((token) => isName(token, told)),
    ) ||
    !joinsNames(tokens, told)
  )
    return undefined
  const isPlural = isPluralNoun(noun)
  return isMeant({ head, tail, noun, isPlural }, told) ? { words: tokens, isPlural } : undefined
}

/** A word that hangs on others, opens a clause, or is of a date. */
function isLoose(token: Token, { dates }: Told): boolean {
  const { key, text, isWord } = token
  if (!isWord) return !/^[.,&’'-]$/.test(text)
  return (
    isFiniteVerb(token) ||
    pointers.has(key) ||
    negations.has(key) ||
    relatives.has(key) ||
    openWords.has(key) ||
    PRONOUN.test(key) ||
    dates.some((date) => overlap(date, token))
  )
}

const PRONOUN =
  /^(?:he|she|it|they|we|you|i|his|her|its|their|our|your|my|him|them|us|who|than|as|like|including)$/

/** A noun of those who act, in lower case but at the head of a sentence; of some only with a name: "officials of Arva". */
function isDoing({ key, text }: Token, isFirst: boolean, isNamed: boolean): boolean {
  const nouns = isNamed ? [doingNouns, onlyNouns, namedNouns] : [doingNouns, onlyNouns]
  return (text === key || isFirst) && nouns.some((all) => all.has(key) || all.has(singular(key)))
}

function singular(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/([sx]|ch|sh)es$/, '$1')
    .replace(/(?<=[^s])s$/, '')
}

function isPluralNoun({ key }: Token): boolean {
  return barePlurals.has(key) || (/[^s]s$/.test(key) && !doingNouns.has(key)) || key === 'authorities'
}

/** "And" and commas join names only: "the British and Arvan governments", "the envoys of Arva, Orlo and Tova". */
function joinsNames(tokens: readonly Token[], told: Told): boolean {
  const last = tokens.findLastIndex(({ key }) => key === 'and')
  return tokens.every(
    ({ key, text }, i) =>
      !/^(?:and|or|but|,)$/.test(key) ||
      (isName(tokens[i - 1], told) &&
        [1, 2].some((step) => isName(tokens[i + step], told)) &&
        (text !== ',' || i < last)),
  )
}

function isName(token: Token | undefined, { mentions }: Told): boolean {
  return (
    token !== undefined &&
    (mentions.some((one) => overlap(one, token)) || countryOfDemonym(token.text) !== undefined)
  )
}

interface Parts {
  readonly head: readonly Token[]
  readonly tail: readonly Token[]
  readonly noun: Token
  readonly isPlural: boolean
}

/** Whether the opener of a phrase lets it stand alone. */
function isMeant({ head, tail, noun, isPlural }: Parts, told: Told): boolean {
  const [first] = head
  const isNamed = (token: Token) => isName(token, told)
  if (!first) return false
  if (/^an?$/.test(first.key)) return !isPlural && head.length > 1
  // "The government of Arva", "the Arvan government", "the ambassadors of Arva and Orlo".
  if (first.key === 'the')
    return (
      (onlyNouns.has(noun.key) && head.some(isNamed)) ||
      (tail[0]?.key === 'of' && tail.slice(1, 3).some(isNamed))
    )
  if (isOwner(head, told)) return true
  if (/^\d+$/.test(first.text) || numberWords.has(first.key)) return isPlural && head.length > 1
  // "Lawyers for Kim Roe", "Arvan troops".
  return isPlural && (isCapital(first) || head.length === 1) && [...head, ...tail].some(isNamed)
}

/** "Orlo's board", "Orlo Corp.'s board": the name is its first words. */
function isOwner(head: readonly Token[], { mentions }: Told): boolean {
  const [first] = head
  const owner = mentions.find((one) => first !== undefined && one.start === first.start)
  if (!owner) return false
  return head.slice(0, -1).some(({ start, end, text }, i) => {
    const isEnding = /^['’]$/.test(text) && start === owner.end && head[i + 1]?.text === 's'
    return isEnding || (/['’]s$/.test(text) && end === owner.end + 2)
  })
}
