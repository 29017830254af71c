import type { Material, Told } from '../../../../facts/material.ts'
import { spansIn } from '../../../../facts/spans.ts'
import { tokensOf } from '../../../../text/tokens.ts'
import type { Span } from '../../../../text/types.ts'
import type { Results, Words } from './clause.ts'
import type { Company } from './names.ts'
import { isCompared, type Period, type PeriodPhrase, yearBefore } from './period.ts'
import { parts } from './words.ts'

/** A time, and the sentence that names it. */
export interface NamedPeriod extends Period {
  readonly named: Span
}

/** What the sentences up to one leave in mind. */
export interface Mind {
  readonly company?: Company
  readonly period?: NamedPeriod
  /** The last sentence told of an earlier time. */
  readonly isEarlier: boolean
  /** It told of a part of the company. */
  readonly isPart: boolean
}

/**
 * What is left in mind by a sentence that gives no result: where it names another body, nobody is told of.
 *
 * @param words Its words, where it is told outright.
 * @param owner The company that it begins with.
 */
export function leftBy(material: Material, sentence: Span, mind: Mind, words?: Words, owner?: Company): Mind {
  const known = owner ?? mind.company
  const isOther = spansIn(material.cast.mentions, sentence).some(
    ({ type, text, actor }) =>
      type === 'organisation' && actor !== known?.actor && !/Exchange|Dow Jones Industrial/.test(text),
  )
  const tokens = words?.tokens ?? tokensOf(material.article.text, sentence)
  const named = words?.periods.filter(({ kind }) => kind === 'told') ?? []
  const period = named[0] ? placedBy(material, sentence, named, known) : mind.period
  const isKept = words !== undefined || !tokens.some(({ key }) => /(?:quarter|months|half|fiscal)$/.test(key))
  return {
    ...(known && !isOther && { company: known }),
    ...(period && isKept && (named.length > 0 || known?.actor === mind.company?.actor) && { period }),
    isEarlier: mind.isEarlier,
    isPart: (!owner && mind.isPart) || tokens.some(({ key }) => parts.has(key)),
  }
}

/** The one time of the phrases, unless a company has quarters of its own. */
function placedBy(
  material: Material,
  { start, end }: Span,
  phrases: readonly PeriodPhrase[],
  company: Company | undefined,
): NamedPeriod | undefined {
  const [{ period, isNamed } = {}] = phrases
  const isOne = phrases.every((one) => one.period?.words === period?.words)
  if (!period || !isOne || (isNamed && isFiscal(material, company))) return undefined
  return { ...period, named: { start, end } }
}

/** How far behind its name a company is said to have a year of its own. */
const FAR = 2500

/** A year of its own moves the quarters of a company. */
function isFiscal({ article: { text } }: Material, company: Company | undefined): boolean {
  const from = company?.named.start ?? 0
  return /\bfiscal[\s-](?:first|second|third|fourth|year|\d{4})\b|\b(?:first|second|third|fourth) fiscal\b/i.test(
    text.slice(from, from + FAR),
  )
}

/** The time of results. */
export interface When {
  readonly period?: NamedPeriod
  /** It is one that others are compared with. */
  readonly isEarlier: boolean
}

/** The time of results: the one that the sentence names, or that of before; none where it is not clear. */
export function whenOf(
  material: Material,
  told: Told,
  { tokens, periods }: Words,
  mind: Mind,
  company: Company,
  { results, end }: Results,
): When {
  const first = results[0]?.numeral.end ?? 0
  const isOf = ({ from }: PeriodPhrase) => from < first || !isCompared(tokens.slice(first, from))
  const before = periods.filter((one) => one.kind === 'before' && isOf(one))
  const named = periods.filter(({ kind }) => kind === 'told')
  const span = { start: told.start, end: told.end }
  const [earlier] = before
  if (earlier) {
    const own = earlier.period ?? (earlier.isYear && mind.period ? yearBefore(mind.period) : undefined)
    const isClear = before.length === 1 && named.length === 0
    const at = earlier.period ? span : mind.period?.named
    return { isEarlier: true, ...(own && at && isClear && { period: { ...own, named: at } }) }
  }
  const isNear = named.every(({ from }) => from < end || !isCompared(tokens.slice(end, from)))
  const period =
    named.length === 0 ? mind.period : isNear ? placedBy(material, span, named, company) : undefined
  return { isEarlier: false, ...(period && { period }) }
}
