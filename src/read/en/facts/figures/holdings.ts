import { pastTense } from '../../../../language/en/inflect.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isCited } from '../cited.ts'
import { referencesOf } from '../clause/references.ts'
import { shownName } from '../shown-names.ts'
import { type Amount, amountOf, nameEnd } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause, standAlone } from './phrases.ts'
import { ownerAt } from './results/company.ts'
import { type Company, calledAt } from './results/names.ts'
import { standing } from './verbs.ts'
import { whenNow } from './when.ts'

/** Who has something, and the verb that says so. */
interface Holder {
  readonly company: Company
  /** Index of the verb. */
  readonly verb: number
  /** It is the company's own word: "said it holds". */
  readonly isSaid?: true
  /** It is told by the way: ", which holds …,". */
  readonly isAside?: true
}

/** "Acme Corp. holds an 8.9% stake in Orlo Ltd.", "Acme Corp., which has 12 million shares outstanding, …": as of the month of publication. */
export function holdingsOf(material: Material, told: Told, tokens: readonly Token[]): readonly Draft[] {
  const holder = holderOf(material, told, tokens)
  const base = standing.get(tokens[holder?.verb ?? 0]?.key ?? '')
  if (!holder || base === undefined) return []
  const { company, verb } = holder
  const end = endOfClause(tokens, verb + 1, told)
  const span = { start: tokens[verb]?.start ?? 0, end: tokens[end - 1]?.end ?? told.end }
  const list = listFrom(material, told, tokens, end)
  if (!isTold(told, tokens, holder, span) || list === undefined) return []
  const amount = heldAt(material, told, tokens, { from: verb + 1, end, span })
  if (!amount) return []
  const { share, tail: phrases } = amount
  const tail = `${phrases}${list}`
  // One has a stake of 5%, and holds 5%.
  const act = base === 'have' && share ? 'hold' : base
  const drafts = draftOf(told, amount, {
    verb: act,
    asked: [share, 'did', company.name, act, tail],
    stated: [company.name, pastTense(act), '{}', share, tail],
  })
  const evidence = evidenceOf(told, company.named)
  return drafts.map((draft) => ({ ...draft, evidence }))
}

/** An apposition is at most that many tokens long. */
const LONGEST = 16

/** The company at the head of a sentence, by its name or as "the company", and the verb behind it or behind ", which". */
function holderOf(material: Material, told: Told, tokens: readonly Token[]): Holder | undefined {
  const called = calledAt(material, told, tokens, 0)
  const owner = called ?? ownerAt(material, told, tokens, 0, referred(material, told))
  if (!owner || owner.isOwner || owner.next === 0) return undefined
  const { company, next } = owner
  const verb = behindAdverb(tokens, next)
  if (isHolding(tokens[verb])) return { company, verb }
  if (tokens[next]?.key === 'said') {
    const it = tokens[next + 1]?.key === 'that' ? next + 2 : next + 1
    return tokens[it]?.key === 'it'
      ? { company, verb: behindAdverb(tokens, it + 1), isSaid: true }
      : undefined
  }
  if (tokens[next]?.text !== ',') return undefined
  if (tokens[next + 1]?.key === 'which')
    return { company, verb: behindAdverb(tokens, next + 2), isAside: true }
  const close = tokens.findIndex(
    ({ text }, i) =>
      i > next && i <= next + LONGEST && text === ',' && isHolding(tokens[behindAdverb(tokens, i + 1)]),
  )
  return close > 0 ? { company, verb: behindAdverb(tokens, close + 1) } : undefined
}

const isHolding = (token: Token | undefined) => standing.has(token?.key ?? '')

const behindAdverb = (tokens: readonly Token[], at: number) =>
  /^(?:currently|now|already|also)$/.test(tokens[at]?.key ?? '') ? at + 1 : at

/** The company that the sentences before leave in mind. */
function referred(material: Material, told: Told): Company | undefined {
  const { body } = referencesOf(material)[told.nth] ?? {}
  return body && { actor: body.actor.id, name: shownName(material, body.actor), named: body.named }
}

function isTold({ held }: Told, tokens: readonly Token[], { isSaid, isAside }: Holder, span: Span): boolean {
  const over = held.filter((stance) => overlap(stance, span))
  // What is said or planned behind an aside does not hold that back.
  if (isAside) return over.every(({ cue }) => !overlap(cue, span))
  return isSaid
    ? over.every(({ kind, cue }) => kind === 'reported' && cue.end <= span.start)
    : over.length === 0 && !isCited(tokens, span)
}

/** ", Orlo and Tova", where the clause ends within a list that ends the sentence; nothing where the list may go on. */
function listFrom(
  { article: { text } }: Material,
  { mentions }: Told,
  tokens: readonly Token[],
  end: number,
): string | undefined {
  const isName = (token: Token | undefined) =>
    token !== undefined && mentions.some((one) => overlap(one, token))
  if (tokens[end]?.text !== ',' || !isName(tokens[end + 1])) return ''
  const last = tokens.findLastIndex(({ isWord }) => isWord)
  const items = tokens.slice(end, last + 1)
  const isList =
    items.some(({ key }) => key === 'and') &&
    items.every((token) => /^(?:,|and|\.)$/.test(token.key) || isName(token))
  return isList ? text.slice(tokens[end]?.start, tokens[last]?.end).replace(/\s+/g, ' ') : undefined
}

/** How much of what is held. */
function heldAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  { from, end, span }: { readonly from: number; readonly end: number; readonly span: Span },
): Amount | undefined {
  const isOne = /^(?:a|an)$/.test(tokens[from]?.key ?? '')
  const numeral = numeralAt(tokens, isOne ? from + 1 : from)
  if (!numeral) return undefined
  const rest = tokens.slice(numeral.end, end)
  const keys = rest.map(({ key }) => key)
  const when = whenNow(material, told, span)
  if (!when) return undefined
  const [first, second, third] = keys
  if (isOne) {
    const isStake = /^(?:stake|interest)$/.test(first ?? '') && second === 'in' && numeral.unit === 'per cent'
    const of = rest.slice(2)
    return isStake && of.length > 0 && standAlone(of, told)
      ? { numeral, unit: numeral.unit, share: `of ${nameEnd(told, of)}`, tail: '', when }
      : undefined
  }
  const shares = first === 'common' || first === 'preferred' ? [second, third] : [first, second]
  if (
    shares[0] === 'shares' &&
    shares[1] === 'outstanding' &&
    keys.length === (shares[0] === first ? 2 : 3)
  ) {
    const unit = [numeral.unit, ...keys.slice(0, -1)].filter(Boolean).join(' ')
    return { numeral, unit, share: '', tail: 'outstanding', when }
  }
  return amountOf(material, told, tokens, { front: [], span }, { numeral, end, isNow: true })
}
