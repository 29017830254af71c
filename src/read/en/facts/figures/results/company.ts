import type { Material, Told } from '../../../../facts/material.ts'
import type { Token } from '../../../../text/tokens.ts'
import { subjectAt } from '../../clause/subject.ts'
import { type Company, calledAt } from './names.ts'
import { companyNouns } from './words.ts'

/** Whose results a clause tells, and where the rest of it begins. */
export interface Owner {
  readonly company: Company
  /** Index behind the name, its apposition and its 's. */
  readonly next: number
  /** It is named here. */
  readonly isNamed: boolean
  /** It has what stands behind: "Acme's". */
  readonly isOwner?: boolean
}

/** The company that a clause speaks of from a token on: by name, by "Acme's", by "the company" or not at all. */
export function ownerAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  at: number,
  known: Company | undefined,
): Owner | undefined {
  const named = namedAt(material, told, tokens, at)
  if (named) return named
  return known && { company: known, next: behindNoun(tokens, at, told), isNamed: false }
}

function namedAt(material: Material, told: Told, tokens: readonly Token[], at: number): Owner | undefined {
  const called = calledAt(material, told, tokens, at)
  if (!called || called.isOwner) return called
  const subject = subjectAt(material, told, tokens, at)
  const { company, next } = called
  if (subject && subject.actor.id !== company.actor) return undefined
  return { ...called, next: subject?.next ?? next }
}

/** Words between "the" and the noun for a company: "the Peoria, Ill., automobile insurer". */
const LONGEST = 8

function behindNoun(tokens: readonly Token[], at: number, { mentions }: Told): number {
  if (tokens[at]?.key === 'its') return at + 1
  if (tokens[at]?.key !== 'the') return at
  const noun = tokens.findIndex(
    ({ key }, i) => i > at && i <= at + LONGEST && companyNouns.has(key.replace(/'s$/, '')),
  )
  const words = tokens.slice(at + 1, noun)
  const isOther = mentions.some(
    ({ type, start }) => type !== 'place' && words.some((token) => token.start === start),
  )
  if (noun < 0 || isOther || words.some(({ key }) => /^(?:of|the|said|which|that|for|in)$/.test(key)))
    return at
  const owns = tokens[noun]?.key.endsWith("'s")
  const comma = tokens[noun + 1]?.text === ',' && tokens[noun + 2]?.key === 'which' ? noun + 1 : -1
  const close =
    comma < 0 || owns
      ? -1
      : tokens.findLastIndex(({ text }, i) => i > comma + 1 && i < comma + 20 && text === ',')
  return close > 0 ? close + 1 : noun + 1
}
