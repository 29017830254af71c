import type { Edtf, Precision } from '../../../calendar/edtf.ts'
import { pastParticiple, pastTense } from '../inflect.ts'
import { words } from '../phrases.ts'
import { asQuestion, asStatement, during, framed } from './frame.ts'

/** An event as sentences need it. */
export interface EventWords {
  /** A definite noun phrase: `the Korean War armistice`. */
  readonly label: string
  /** What the verb is said of, where it is not the label. */
  readonly subject?: string | undefined
  /** Base form of what it did: `break out`. */
  readonly verb: string
  /** "was signed" rather than "broke out". */
  readonly passive: boolean
  /** The label is a plural. */
  readonly plural: boolean
  /** Whose word it rests on. */
  readonly source?: string | undefined
}

/** Verbs that say no more than "was". */
const bare = ['be', 'occur', 'happen', 'take place']

/**
 * What happened, as a clause.
 *
 * @example
 * ```ts
 * happened({ label: 'the treaties', verb: 'sign', passive: true, plural: true }) // => 'the treaties were signed'
 * ```
 */
export function happened({ label, subject = label, verb, passive, plural }: EventWords): string {
  if (!passive && bare.includes(verb)) return words(subject, plural ? 'were' : 'was')
  return passive
    ? words(subject, plural ? 'were' : 'was', pastParticiple(verb))
    : words(subject, pastTense(verb))
}

/** The same behind a question word: "was the treaty signed", "did the war break out". */
function didHappen({ label, subject = label, verb, passive, plural }: EventWords): string {
  if (!passive && bare.includes(verb)) return words(plural ? 'were' : 'was', subject)
  return passive ? words(plural ? 'were' : 'was', subject, pastParticiple(verb)) : words('did', subject, verb)
}

const asked: { readonly [P in Precision | 'interval']: string } = {
  century: 'in which century',
  decade: 'in which decade',
  year: 'in which year',
  month: 'in which month and year',
  day: 'on which date',
  interval: 'in which years',
}

const around: { readonly [P in Precision | 'interval']: string } = {
  ...asked,
  decade: 'around which decade',
  year: 'around which year',
  month: 'around which month and year',
  day: 'around which date',
}

/** Asks when it happened, as exactly as the precision says. */
export function whenDid(event: EventWords, precision: Precision | 'interval', about = false): string {
  return asQuestion(
    framed({ source: event.source }, words(about ? around[precision] : asked[precision], didHappen(event))),
  )
}

/** Asks for the month without its year. */
export function whichMonth(event: EventWords): string {
  return asQuestion(framed({ source: event.source }, `in which month ${didHappen(event)}`))
}

/** Asks for the place. */
export function whereDid(event: EventWords): string {
  return asQuestion(framed({ source: event.source }, `where ${didHappen(event)}`))
}

/** Says when it happened; `when` may be a gap with its preposition. */
export function happenedWhen(event: EventWords, when: Edtf | string): string {
  const date = typeof when === 'string' ? when : during(when)
  return asStatement(framed({ source: event.source }, words(happened(event), date)))
}

/** Says where it happened, and when where that is told as well; `place` may be a gap. */
export function happenedWhere(event: EventWords, place: string, when?: Edtf): string {
  const date = when && during(when)
  return asStatement(framed({ source: event.source }, words(happened(event), `in ${place}`, date)))
}

/** Asks for the first year of what lasted. */
export function sinceWhen({ label, source }: EventWords): string {
  return asQuestion(framed({ source }, `in which year did ${label} begin`))
}

/** Asks for the last year of what lasted. */
export function untilWhen(event: EventWords): string {
  return asQuestion(framed({ source: event.source }, `until which year ${didHappen(event)}`))
}

/** Says from when to when it was, both with gaps. */
export function fromTo(event: EventWords, start: string, end: string): string {
  return happenedWhen(event, `from ${start} to ${end}`)
}

/** Asks how many years it took, counted so that days do not matter. */
export function howManyYears({ label, source }: EventWords): string {
  return asQuestion(
    framed({ source }, `how many years passed from the first calendar year of ${label} to the last`),
  )
}
