import { deedVerbs, doneDeeds } from '../../../../language/en/past-deeds.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { baseOfState } from './third-person.ts'

/** The verb of a clause. */
export interface Verb extends Span {
  /** Base form. */
  readonly base: string
  /** Index of the token behind it. */
  readonly next: number
  /** `perfect` says that it was done, and not when; what is `present` was so when the news was told. */
  readonly tense: 'past' | 'present' | 'perfect'
  /** Something is done: not what somebody is or has. */
  readonly isDeed: boolean
}

/** The verb that stands at a token: "signed", "has repeatedly signed", "was elected", "now owns". */
export function verbAt(tokens: readonly Token[], at: number): Verb | undefined {
  const from = tokens[at]?.key === 'now' ? at + 1 : at
  const first = tokens[from]
  if (!first || first.text !== first.key) return undefined
  const found = perfectAt(tokens, from) ?? stateAt(tokens, from) ?? deedAt(tokens, from)
  return found && { ...found, start: first.start, end: tokens[found.next - 1]?.end ?? first.end }
}

type Found = Omit<Verb, keyof Span>

function deedAt(tokens: readonly Token[], at: number): Found | undefined {
  const base = deedVerbs.get(tokens[at]?.key ?? '')
  return base === undefined ? undefined : { base, next: at + 1, tense: 'past', isDeed: true }
}

/** "Has signed", "has repeatedly signed". */
function perfectAt(tokens: readonly Token[], at: number): Found | undefined {
  if (!/^(?:has|have)$/.test(tokens[at]?.key ?? '')) return undefined
  const done = /ly$|^also$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const verb = tokens[done]
  const base = doneDeeds.get(verb?.key ?? '')
  return base === undefined || verb?.text !== verb?.key
    ? undefined
    : { base, next: done + 1, tense: 'perfect', isDeed: true }
}

/** "Is a maker of ships", "was elected", "has 12 ships", "owns". */
function stateAt(tokens: readonly Token[], at: number): Found | undefined {
  const key = tokens[at]?.key ?? ''
  const next = at + 1
  if (/^(?:is|are)$/.test(key)) return { base: 'be', next, tense: 'present', isDeed: false }
  if (/^(?:was|were)$/.test(key)) return { base: 'be', next, tense: 'past', isDeed: false }
  if (/^(?:has|have|had)$/.test(key))
    return isThing(tokens[next])
      ? { base: 'have', next, tense: key === 'had' ? 'past' : 'present', isDeed: false }
      : undefined
  const base = baseOfState(key)
  return base === undefined ? undefined : { base, next, tense: 'present', isDeed: false }
}

/** What one has begins with a determiner or a number. */
function isThing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:a|an|some|about|more|two|three|four|five|six|seven|eight|nine|ten)$/.test(token.key) ||
      /^\d/.test(token.text))
  )
}
