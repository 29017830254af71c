import type { Edtf, EdtfDate } from '../../../calendar/edtf.ts'
import { dateInWords } from '../dates.ts'
import { pastParticiple, pastTense } from '../inflect.ts'
import { words } from '../phrases.ts'
import { asCitedQuestion, asStatement, during, type Frame, framed } from './frame.ts'

/** A deed as sentences need it. */
export interface DeedWords extends Frame {
  /** Who did it. */
  readonly subject: string
  /** Base form, with its particle. */
  readonly verb: string
  /** To whom, directly behind the verb. */
  readonly recipient?: string | undefined
  /** Whom or what. */
  readonly object?: string | undefined
  /** What follows, with its preposition or "that". */
  readonly complement?: string | undefined
  /** Where. */
  readonly place?: string | undefined
  /** Something said. */
  readonly statement?: boolean | undefined
  /** The date stands in front, so that a gap for the subject does not. */
  readonly dateFirst?: boolean
}

/** Asks for who did it: `subject` is `who`, `which country`. */
export function whoDid(deed: DeedWords, subject: string): string {
  return cited(deed, (rest) => words(subject, done(deed), rest))
}

/** Says who did what. */
export function didIt(deed: DeedWords): string {
  return asStatement(deedClause(deed))
}

/** The same as a clause. */
export function deedClause(deed: DeedWords): string {
  return around(deed, (rest) => words(deed.subject, done(deed), rest))
}

/** What was done, without who and when: "gave Kim Jong Un a letter". */
export function deedAlone({ source, when, ...deed }: DeedWords): string {
  return around(deed, (rest) => words(pastTense(deed.verb), rest))
}

/** Asks for the object: `object` is `whom`, `what`, `which country`. */
export function whomDid(deed: DeedWords, object: string): string {
  return asking({ ...deed, object: undefined }, object)
}

/** Asks for the recipient: "to whom did …". */
export function toWhomDid(deed: DeedWords, recipient: string): string {
  return asking({ ...deed, recipient: undefined }, `to ${recipient}`)
}

/** Asks for whoever follows a preposition: "with whom did …". */
export function withWhomDid(deed: DeedWords, preposition: string, whom: string): string {
  return asking({ ...deed, complement: undefined }, `${preposition} ${whom}`)
}

/** Asks for the place. */
export function whereDidIt(deed: DeedWords): string {
  return asking({ ...deed, place: undefined }, 'where')
}

/** Asks for the date: `asked` is `on which date`, `in which month of 1998`. */
export function whenDidIt(deed: DeedWords, asked: string): string {
  return asking({ ...deed, when: undefined }, asked)
}

/** Asks for what was said. */
export function whatSaid(deed: DeedWords): string {
  return asking({ ...deed, complement: undefined }, 'what')
}

/** Asks to match people with their deeds. */
export function matchDeeds(when: Edtf): string {
  return asStatement(`match each person with what they did ${during(when)}`)
}

/** Asks to match people with what they said. */
export function matchSayings(when: Edtf): string {
  return asStatement(`match each person with what they said ${during(when)}`)
}

function asking(deed: DeedWords, asked: string): string {
  const [auxiliary, verb] = upTo(deed) ? ['had', pastParticiple(deed.verb)] : ['did', deed.verb]
  return cited(deed, (rest) => words(asked, auxiliary, deed.subject, verb, rest))
}

/** The end of an open span: of what was done by then, nobody says when. */
function upTo({ when }: DeedWords): EdtfDate | undefined {
  return when?.precision === 'interval' && !when.start ? when.end : undefined
}

/** "Signed", and of what was done by some date "had signed". */
function done(deed: DeedWords): string {
  return upTo(deed) ? `had ${pastParticiple(deed.verb)}` : pastTense(deed.verb)
}

function cited({ source, ...deed }: DeedWords, clause: (rest: string) => string): string {
  return asCitedQuestion(around(deed, clause), source)
}

/** "To travel into space on 3 May" would be to travel on that day. */
function isAim(complement: string | undefined): boolean {
  return /^to \p{Ll}/u.test(complement ?? '')
}

/** A date behind a longer complement would be drawn into it: "plans to expand its army in July 2023". */
const LONG = 4

/**
 * The clause with its date and place where they do not mislead: at the end of a short clause, before what is said,
 * else the date in front and the place before the complement.
 */
function around(deed: DeedWords, clause: (rest: string) => string): string {
  const { recipient, object, complement, place, when, source, statement, dateFirst } = deed
  const where = place && `in ${place}`
  const long =
    isAim(complement) ||
    [complement, object].some((part) => part !== undefined && part.split(' ').length > LONG)
  const end = upTo(deed)
  if (end)
    return words(
      `by ${dateInWords(end)},`,
      framed({ source }, clause(words(recipient, object, where, complement))),
    )
  if (statement && complement?.startsWith('“')) return quoting(deed, clause)
  if (statement && !dateFirst)
    return framed({ source }, clause(words(recipient, object, when && during(when), complement, where)))
  if (long || dateFirst || !when)
    return framed({ source, when }, clause(words(recipient, object, where, complement)))
  return framed({ source }, clause(words(recipient, object, complement, where, during(when))))
}

/** What was said in so many words, behind a colon. */
function quoting(
  { recipient, complement, when, source, dateFirst }: DeedWords,
  clause: (rest: string) => string,
): string {
  const said = clause(words(recipient, dateFirst ? undefined : when && during(when)))
  return framed({ source, when: dateFirst ? when : undefined }, `${said.trim()}: ${complement}`)
}
