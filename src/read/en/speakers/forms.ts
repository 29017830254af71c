import { sayingParticiples, sayingVerbs, sourcePhrases } from '../../../language/en/saying.ts'
import { phraseAt, phraseList } from '../../text/phrases.ts'
import { type Attribution, type QuotationScene, spanOfTokens } from '../../text/rules.ts'
import type { Token } from '../../text/tokens.ts'
import { isFiniteVerb } from '../stance/clauses.ts'
import { phraseAhead, phraseBehind } from './phrase.ts'

const sources = /* @__PURE__ */ phraseList(sourcePhrases)

/** Words that may say who speaks stand as close to the quotation. */
const REACH = 40

/** `"…", according to Kim` and `According to Kim, "…"`. */
export function sourceSpeaker({ before, after }: QuotationScene): Attribution | undefined {
  return sourceIn(after.slice(0, REACH), 2) ?? sourceIn(before.slice(-REACH), REACH)
}

function sourceIn(tokens: readonly Token[], reach: number): Attribution | undefined {
  for (let at = 0; at < Math.min(reach, tokens.length); at += 1) {
    const source = phraseAt(sources, tokens, at)
    const found = source && attributed(phraseAhead(tokens.slice(source.next)), tokens.slice(at, source.next))
    if (found) return found
  }
  return undefined
}

/** `"…," said Kim`. */
export function invertedSpeaker({ after }: QuotationScene): Attribution | undefined {
  const at = after[0]?.isWord ? 0 : 1
  const verb = after[at]
  if (!verb || !isSaying(verb)) return undefined
  const phrase = phraseAhead(after.slice(at + 1, at + REACH))
  // "…," said Kim — but not: quoting "…," said Kim had left.
  const next = after[at + 1 + phrase.length]
  return next && isFiniteVerb(next) ? undefined : attributed(phrase, [verb])
}

/** `"…," Kim said` and `"…," Kim, the minister, told Reuters`. */
export function followingSpeaker({ before, after, isRounded }: QuotationScene): Attribution | undefined {
  if (!isRounded && before.some(({ isWord }) => isWord)) return undefined
  const near = after.slice(0, REACH)
  const [first] = near
  const from = first && !first.isWord ? 1 : 0
  const end = near.findIndex(({ text }, i) => i >= from && /^[.;:!?]$/.test(text) && !isInitialStop(near, i))
  const clause = near.slice(from, end < 0 ? undefined : end)
  const at = clause.findIndex((token) => isSaying(token) && !sayingParticiples.has(token.key))
  if (at < 1) return undefined
  return attributed(phraseBehind(clause.slice(0, at)), clause.slice(at, at + 1))
}

function isInitialStop(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  return (
    token?.text === '.' &&
    before !== undefined &&
    /^(?:\p{L}\.){0,6}\p{Lu}\p{L}{0,3}$/u.test(before.text) &&
    at + 1 < tokens.length
  )
}

/** `Kim said: "…"`, `Kim said the move was "…"`, `Kim was quoted as saying "…"`. */
export function precedingSpeaker({ before }: QuotationScene): Attribution | undefined {
  const near = before.slice(-REACH)
  const at = near.findLastIndex((token, i) => isSaying(token) && isActive(near, i))
  const verb = near[at]
  if (!verb) return undefined
  if (verb.key === 'saying' && near[at - 1]?.key === 'as') return quotedSpeaker(near, at)
  const subject = near.slice(0, at)
  if (!sayingParticiples.has(verb.key)) return attributed(phraseBehind(subject), [verb])
  // "Kim left, saying": its subject is that of the sentence.
  return attributed(phraseAhead(subject.filter(({ isWord }, i) => isWord || i > 0)), [verb])
}

/** "Was told" and the like say who hears; "quoted" without "was" who writes. */
function isActive(tokens: readonly Token[], at: number): boolean {
  const isPassive = /^(?:was|were|been|is|are|being|be)$/.test(tokens[at - 1]?.key ?? '')
  return isPassive === (tokens[at]?.key === 'quoted')
}

function quotedSpeaker(tokens: readonly Token[], at: number): Attribution | undefined {
  const quoted = tokens.slice(0, at).findLastIndex(({ key }) => key === 'quoted' || key === 'cited')
  const [verb, passive] = [tokens[at], tokens[quoted - 1]]
  if (!verb || quoted < 0) return undefined
  if (passive && /^(?:was|were|been|is|are)$/.test(passive.key))
    return attributed(phraseBehind(tokens.slice(0, quoted)), [verb])
  return attributed(phraseAhead(tokens.slice(quoted + 1)), [verb])
}

function isSaying(token: Token): boolean {
  return sayingVerbs.has(token.key) && token.text === token.key
}

function attributed(phrase: readonly Token[], words: readonly Token[]): Attribution | undefined {
  const [speaker, verb] = [spanOfTokens(phrase), spanOfTokens(words)]
  return speaker && { speaker, ...(verb && { verb }) }
}
