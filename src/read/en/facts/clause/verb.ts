import { deedVerbs, doneDeeds, intentions } from '../../../../language/en/past-deeds.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { baseOfState, baseOfThird } from './third-person.ts'
import { beforeNow } from './words.ts'

/** The verb of a clause. */
export interface Verb extends Span {
  /** Base form. */
  readonly base: string
  /** Index of the token behind it. */
  readonly next: number
  /** `perfect` says that it was done, and not when, `pluperfect` before what is told; what is `present` was so when the news was told. */
  readonly tense: 'past' | 'present' | 'perfect' | 'pluperfect'
  /** Something is done: not what somebody is or has. */
  readonly isDeed: boolean
}

/** The verb that stands at a token: "signed", "has repeatedly signed", "had been elected", "now owns", "recently signed". */
export function verbAt(tokens: readonly Token[], at: number): Verb | undefined {
  const isBefore = beforeNow.has(tokens[at]?.key ?? '')
  const from = isBefore || /^(?:now|still)$/.test(tokens[at]?.key ?? '') ? at + 1 : at
  const first = tokens[from]
  if (!first || first.text !== first.key) return undefined
  const found =
    perfectAt(tokens, from) ?? intentionAt(tokens, from) ?? stateAt(tokens, from) ?? deedAt(tokens, from)
  if (!found) return undefined
  const tense = isBefore && found.tense === 'past' ? 'perfect' : found.tense
  return { ...found, tense, start: first.start, end: tokens[found.next - 1]?.end ?? first.end }
}

type Found = Omit<Verb, keyof Span>

function deedAt(tokens: readonly Token[], at: number): Found | undefined {
  const base = deedVerbs.get(tokens[at]?.key ?? '')
  return base === undefined ? undefined : { base, next: at + 1, tense: 'past', isDeed: true }
}

/** "Has signed", "has repeatedly signed", "had been elected", "has been a unit of". */
function perfectAt(tokens: readonly Token[], at: number): Found | undefined {
  const key = tokens[at]?.key ?? ''
  if (!/^(?:has|have|had)$/.test(key)) return undefined
  const tense = key === 'had' ? 'pluperfect' : 'perfect'
  const done = /ly$|^(?:also|already|since)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const [verb, behind] = [tokens[done], tokens[done + 1]]
  if (verb?.key === 'been')
    return doneDeeds.has(behind?.key ?? '') || isThing(behind)
      ? { base: 'be', next: done + 1, tense, isDeed: false }
      : undefined
  const base = doneDeeds.get(verb?.key ?? '')
  return base === undefined || verb?.text !== verb?.key
    ? undefined
    : { base, next: done + 1, tense, isDeed: true }
}

/** "Plans to open", "will open": what was meant when the news was told. */
function intentionAt(tokens: readonly Token[], at: number): Found | undefined {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]]
  if (key === 'will' && next?.text === next?.key && !notMeant.has(next?.key ?? ''))
    return { base: 'will', next: at + 1, tense: 'present', isDeed: false }
  const base = baseOfThird(key)
  return base !== undefined && intentions.has(base) && next?.key === 'to'
    ? { base, next: at + 1, tense: 'present', isDeed: false }
    : undefined
}

/** Behind "will" they say what is thought, or what is not so. */
const notMeant: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'not be have likely probably never only also need know find become continue remain stay keep face seem result soon eventually'.split(
    ' ',
  ),
)

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
