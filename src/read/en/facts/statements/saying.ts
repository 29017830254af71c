import { sayingForms } from '../../../../language/en/past-deeds.ts'
import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { datePrepositions, prepositions } from '../words.ts'

/** A verb of saying. */
export interface Saying {
  /** Base form. */
  readonly verb: string
  /** Index of the token behind it and whom it was said to. */
  readonly next: number
}

/** "Said", "told reporters": whom it is told to is left out. */
export function sayingAt(tokens: readonly Token[], at: number): Saying | undefined {
  const token = tokens[at]
  if (!token || token.text !== token.key) return undefined
  const verb = /^tells?$|^told$/.test(token.key) ? 'say' : sayingForms.get(token.key)
  if (verb === undefined) return undefined
  const next = /^(?:told|tells|warned|warns)$/.test(token.key) ? behindHearer(tokens, at + 1) : at + 1
  return next === undefined ? undefined : { verb, next }
}

/** Whom something is told to is named in as many tokens. */
const HEARER = 6

/** Behind "reporters", or what stands before "that"; one may also warn without saying whom. */
function behindHearer(tokens: readonly Token[], at: number): number | undefined {
  if (/^(?:reporters|journalists)$/.test(tokens[at]?.key ?? '')) return at + 1
  const that = tokens.slice(at, at + HEARER).findIndex(({ key }) => key === 'that')
  if (that === 0) return tokens[at - 1]?.key.startsWith('warn') ? at : undefined
  return that > 0 && isHearer(tokens.slice(at, at + that)) ? at + that : undefined
}

function isHearer([first, ...others]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    !prepositions.has(first.key) &&
    [first, ...others].every((token) => (token.isWord || token.text === '.') && !isFiniteVerb(token))
  )
}

/** "That" stands within as many tokens, or the sentence ends. */
const NEAR = 12

/** The index behind when and where something was said: "on Tuesday", "at a briefing" before "that". */
export function behindCircumstance(tokens: readonly Token[], from: number, told: Told): number {
  const at = behindDate(tokens, from, told)
  if (!prepositions.has(tokens[at]?.key ?? '')) return at
  const that = tokens.slice(at, at + NEAR).findIndex(({ key }) => key === 'that')
  const between = tokens.slice(at, at + Math.max(0, that))
  return that > 0 && isCircumstance(between) ? at + that : at
}

/** Whether words say no more than when and where: none is a verb. */
export function isCircumstance(words: readonly Token[]): boolean {
  const [first] = words
  return (
    first !== undefined &&
    words.length <= NEAR &&
    (prepositions.has(first.key) || first.key === 'here') &&
    words.every((token) => (token.isWord || token.text === '.') && !isFiniteVerb(token))
  )
}

/** Words beside a date: "said here late Friday". */
const BESIDE_DATE = /^(?:here|late|early)$/

/** The index behind a date and its preposition. */
export function behindDate(tokens: readonly Token[], from: number, { dates }: Told): number {
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some((date) => overlap(date, token))
  let at = from
  for (;;) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    const key = token?.key ?? ''
    const isBefore = BESIDE_DATE.test(key) || (datePrepositions.has(key) && isDate(next))
    if (!token || !(isDate(token) || isBefore)) return at
    at += 1
  }
}
