import type { Draft, FactFinder } from '../../../facts/fact-finder.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { headOf } from '../clause/head.ts'
import { predicateFrom } from '../clause/predicate.ts'
import { behindCircumstance } from './saying.ts'
import { closingSpeaker, type Speaker, speakerAt } from './speaker.ts'
import { isQuoteMark, statementOf } from './statement.ts'

/** Who said what, in the words of the article: "Kim said that …" and "…, Kim said". */
export const statements: FactFinder = (material) =>
  [...material.told, ...material.quoting].flatMap((told) => {
    const tokens = tokensOf(material.article.text, told).filter((token) => !isQuoteMark(token))
    return behind(material, told, tokens) ?? before(material, told, tokens) ?? []
  })

/** "Kim said that the talks had begun." */
function behind(material: Material, told: Told, tokens: readonly Token[]): Draft[] | undefined {
  const speaker = openingSpeaker(material, told, tokens)
  if (!speaker) return undefined
  const at = behindCircumstance(tokens, speaker.next, told)
  const said = tokens[at]?.key === 'that' ? at + 1 : at
  // Without "that", a thing may follow: "announced plans", "denied the charge".
  const isBare = said === at && speaker.verb !== 'say'
  if (isBare && !opensClause(tokens, said, told)) return undefined
  // "Said that should help": the word stands for something else.
  const opener = tokens[said]
  if (!opener || (said > at && isFiniteVerb(opener)) || isModal(opener)) return undefined
  return statementOf(material, told, { ...speaker, words: predicateFrom(tokens, said, told, 'said') })
}

/** What stands before a speaker is at most that many tokens long. */
const AHEAD = 24

/** The speaker at the head of a sentence, or behind words that say when and where and their comma. */
function openingSpeaker(material: Material, told: Told, tokens: readonly Token[]): Speaker | undefined {
  const head = headOf(tokens, told)
  const found = speakerAt(material, told, tokens, head)
  if (found) return found
  const comma = tokens.slice(0, AHEAD).findIndex(({ text }) => text === ',')
  return comma > head && isSetting(tokens.slice(head, comma))
    ? speakerAt(material, told, tokens, comma + 1)
    : undefined
}

/** "At a news conference", "after the talks", "speaking to reporters". */
function isSetting(words: readonly Token[]): boolean {
  return /^(?:in|at|on|during|after|before|from|speaking|asked|late|early|for|as)$/.test(words[0]?.key ?? '')
}

/** "Suggested it was", "suggested Arva was", "noted the talks were". */
function opensClause(tokens: readonly Token[], at: number, { mentions }: Told): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (/^(?:he|she|it)$/.test(token.key) || mentions.some(({ start }) => start === token.start))
  )
}

/** "The talks had begun, Kim said." */
function before(material: Material, told: Told, tokens: readonly Token[]): Draft[] | undefined {
  const from = openerOf(tokens)
  const commas = tokens.flatMap(({ text }, i) => (text === ',' && i > from ? i : []))
  for (const comma of commas) {
    const found = closingSpeaker(material, told, tokens, comma + 1)
    if (!found) continue
    const words = predicateFrom(tokens.slice(0, comma), from, told, 'said')
    // All of it, or what is left may be half.
    if (words?.length !== comma - from || words.some(({ key }) => pronouns.has(key))) return undefined
    return statementOf(material, told, { ...found, words })
  }
  return undefined
}

/** Behind "But" and its comma. */
function openerOf(tokens: readonly Token[]): number {
  if (!/^(?:but|and|meanwhile|however|still|moreover|separately)$/.test(tokens[0]?.key ?? '')) return 0
  return tokens[1]?.text === ',' ? 2 : 1
}

/** "He has 29 names, Kim said": of somebody else. */
const pronouns: ReadonlySet<string> = /* @__PURE__ */ new Set('he she it his her its'.split(' '))

const isModal = ({ key }: Token) => /^(?:would|could|should|might|may|can|will|must)$/.test(key)
