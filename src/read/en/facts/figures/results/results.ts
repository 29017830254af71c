import type { Draft } from '../../../../facts/fact-finder.ts'
import type { Material, Told } from '../../../../facts/material.ts'
import { overlap } from '../../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../../text/tokens.ts'
import { behindPeriod, ofDeed, ofMetric, type Words } from './clause.ts'
import { ownerAt } from './company.ts'
import { draftsOf } from './draft.ts'
import { leftBy, type Mind, whenOf } from './mind.ts'
import { periodsIn } from './period.ts'
import { moving } from './words.ts'

/**
 * The results that companies tell: how much they earned and sold in a quarter or year, and by how much that rose or fell.
 *
 * "Sales rose 8%" is of the company and the time that were told of last, as long as no other stands between.
 */
export function resultsOf(material: Material): readonly Draft[] {
  const told = new Map(material.told.map((one) => [one.nth, one]))
  const drafts: Draft[] = []
  let mind: Mind = { isEarlier: false, isPart: false }
  for (const [nth, sentence] of material.shape.sentences.entries()) {
    const one = told.get(nth)
    const read = one ? readIn(material, one, mind) : { drafts: [], mind: leftBy(material, sentence, mind) }
    drafts.push(...read.drafts)
    mind = read.mind
  }
  return drafts
}

interface Read {
  readonly drafts: readonly Draft[]
  readonly mind: Mind
}

function readIn(material: Material, told: Told, mind: Mind): Read {
  const tokens = tokensOf(material.article.text, told)
  const words: Words = { tokens, periods: periodsIn(material, told, tokens) }
  const at = behindOpening(words)
  const owner = ownerAt(material, told, tokens, at, mind.company)
  if (!owner) return { drafts: [], mind: leftBy(material, told, mind, words) }
  const verb = owner.isOwner ? owner.next : behindSaying(told, tokens, owner.next)
  const read = ofMetric(words, verb) ?? ofDeed(words, verb)
  const { company, isNamed } = owner
  if (!read) return { drafts: [], mind: leftBy(material, told, mind, words, isNamed ? company : undefined) }
  const { period, isEarlier } = whenOf(material, told, words, mind, company, read)
  const isCalled = isNamed || owner.next > at
  const isOpen = isCalled || at > 0 || (!mind.isPart && (!mind.isEarlier || read.isMove === true))
  const isOutright = isTold(told, tokens, { from: at, verb, end: read.end })
  const kept = isEarlier ? mind.period : period
  return {
    drafts: period && isOpen && isOutright ? draftsOf(told, company, period, read.results) : [],
    mind: { company, ...(kept && { period: kept }), isEarlier, isPart: false },
  }
}

/** What stands before the company is at most that many tokens long. */
const LONGEST_OPENING = 14

/** The index behind "Separately,", "For the nine months," and "Despite the strike,". */
function behindOpening(words: Words): number {
  const { tokens } = words
  let at = /^(?:but|and|separately|meanwhile|however|additionally)$/.test(tokens[0]?.key ?? '') ? 1 : 0
  if (tokens[at]?.text === ',') at += 1
  const behind = behindPeriod(words, at)
  if (behind > at) return tokens[behind]?.text === ',' ? behind + 1 : behind
  if (!/^(?:despite|after|hurt|helped|reflecting|citing)$/.test(tokens[at]?.key ?? '')) return at
  const comma = tokens.findIndex(({ text }, i) => i > at && i < at + LONGEST_OPENING && text === ',')
  return comma > 0 ? comma + 1 : at
}

/** The index behind "said that it", "said Friday that". */
function behindSaying({ dates }: Told, tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? ''
  if (!/^(?:said|announced|reported)$/.test(key)) return at
  let next = at + 1
  while (tokens[next] && dates.some((date) => overlap(date, tokens[next] as Token))) next += 1
  if (tokens[next]?.key === 'that') next += 1
  if (/^its?$/.test(tokens[next]?.key ?? '')) next += 1
  // "Reported sales of": the verb is part of what is read.
  return key !== 'said' && next === at + 1 && !isClause(tokens.slice(next, next + 12)) ? at : next
}

/** Whether a verb stands behind "reported". */
function isClause(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => moving.has(key) || key === 'was' || key === 'were')
}

/** Whether nothing but the company's own word holds the results back. */
function isTold(
  { held }: Told,
  tokens: readonly Token[],
  { from, verb, end }: { readonly from: number; readonly verb: number; readonly end: number },
): boolean {
  const [first, last, opener] = [tokens[verb], tokens[end - 1], tokens[from]]
  if (!first || !last || !opener) return false
  const isHeld = held.filter((stance) => overlap(stance, { start: first.start, end: last.end }))
  return isHeld.every(({ kind, cue }) => {
    // "Declined to $3 billion" refuses nothing.
    if (kind === 'denied') return tokens.some(({ key, start }) => key === 'declined' && start === cue.start)
    return kind === 'reported' && opener.start <= cue.start && cue.end <= Math.max(first.end, first.start)
  })
}
