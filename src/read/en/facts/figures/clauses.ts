import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isCited } from '../cited.ts'
import { prepositions } from '../words.ts'
import { endOfClause } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { isFigureVerb } from './verbs.ts'
import { isProper } from './words.ts'

/** A clause with one of the verbs that figures stand behind; nothing in it is reported, hedged or denied. */
export interface Clause {
  /** As questions name it. */
  readonly subject: string
  /** Index of the verb. */
  readonly verb: number
  /** The token behind the clause. */
  readonly end: number
  /** What stands before the subject and its comma: "in composite trading yesterday". */
  readonly front: readonly Token[]
  /** All of it, what stands in front too. */
  readonly span: Span
}

/** The main clause of a sentence, and one with "which" or "who" behind a name, where they are safe to read. */
export function clausesOf(material: Material, told: Told, tokens: readonly Token[]): readonly Clause[] {
  return [mainClause(material, told, tokens), ...asides(material, told, tokens)].filter(
    (clause) => clause !== undefined && isOutright(clause, told, tokens),
  ) as readonly Clause[]
}

/** Whether nobody is said to say it, nor anything in it is held back. */
export function isOutright(
  { span }: Pick<Clause, 'span'>,
  { held }: Told,
  tokens: readonly Token[],
): boolean {
  return !isCited(tokens, span) && !held.some((one) => overlap(one, span))
}

function mainClause(material: Material, told: Told, tokens: readonly Token[]): Clause | undefined {
  const first = behindFront(tokens, told)
  const verb = tokens.findIndex(({ key, text }, i) => i > first && isFigureVerb(key) && text === key)
  const opener = tokens[first]
  const subject = verb < 0 || !opener ? undefined : subjectOf(material, told, tokens.slice(first, verb))
  const end = endOfClause(tokens, verb + 1, told)
  if (!subject || isListed(tokens, end)) return undefined
  const front = tokens.slice(0, Math.max(0, first - 1))
  return { subject, verb, end, front, span: { start: told.start, end: tokens[end - 1]?.end ?? told.end } }
}

/** "Acme Corp., which owns 51% of Orlo Ltd., …" */
function asides(material: Material, told: Told, tokens: readonly Token[]): (Clause | undefined)[] {
  return tokens.map(({ key, start }, i) => {
    const isAside = (key === 'which' || key === 'who') && tokens[i - 1]?.text === ','
    const verb = isAdverb(tokens[i + 1]) ? i + 2 : i + 1
    if (!isAside || !isFigureVerb(tokens[verb]?.key ?? '')) return undefined
    const comma = tokens[i - 1]?.start ?? 0
    const mention = told.mentions.find((one) => one.end <= comma && comma - one.end < 2)
    const from = tokens.findIndex((token) => token.start === mention?.start)
    const before = tokens[from - 1]
    const isPerson = mention?.type === 'person'
    // Behind "of Acme Corp." it may be said of what is Acme's.
    if (!mention || isPerson !== (key === 'who') || (before && isBinding(before, tokens[from - 2])))
      return undefined
    const subject = subjectOf(material, told, tokens.slice(from, i - 1))
    const end = endOfClause(tokens, verb + 1, told)
    if (subject === undefined || isListed(tokens, end)) return undefined
    return { subject, verb, end, front: [], span: { start, end: tokens[end - 1]?.end ?? told.end } }
  })
}

/** Whether the comma at the end of a clause is one of a list: "in Arva, Orlo and Tova". */
function isListed(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  return tokens[end]?.text === ',' && next !== undefined && (isProper(next) || /^\d/.test(next.text))
}

function isAdverb(token: Token | undefined): boolean {
  return /^(?:now|currently|already|also)$/.test(token?.key ?? '')
}

function isBinding(before: Token, beyond: Token | undefined): boolean {
  const word = before.key === 'the' ? beyond : before
  return word !== undefined && (prepositions.has(word.key) || /^(?:of|and|or|,)$/.test(word.key))
}

/** The token behind a date or a phrase with a preposition, and its comma, at the head of a sentence. */
const LONGEST_FRONT = 14

function behindFront(tokens: readonly Token[], { dates, mentions, start }: Told): number {
  const [opener] = tokens
  const isDate = dates.some((date) => date.start === start)
  if (!opener || !(isDate || /^(?:in|on|for|during|at)$/.test(opener.key))) return 0
  const comma = tokens.findIndex(
    (token) => token.text === ',' && ![...dates, ...mentions].some((one) => overlap(one, token)),
  )
  return comma > 0 && comma <= LONGEST_FRONT ? comma + 1 : 0
}
