import type { Edtf } from '../../../calendar/edtf.ts'
import { withIndefinite } from '../a-or-an.ts'
import { words } from '../phrases.ts'
import {
  asCitedQuestion,
  asQuestion,
  asStatement,
  during,
  type Frame,
  framed,
  timeOf,
  whichOf,
} from './frame.ts'

/** An office as sentences need it. */
export interface RoleWords extends Frame {
  /** Who holds it. */
  readonly actor: string
  /** The office without an article. */
  readonly office: string
  /** Joins office and body: `of`. */
  readonly preposition: string
  /** Whom it is held for. */
  readonly body: string
  /** What the body is: `company`. */
  readonly noun: string
  /** Several hold it at once. */
  readonly shared: boolean
}

function named({ office, shared }: RoleWords): string {
  return shared ? withIndefinite(office) : `the ${office}`
}

/** The office with whose it is, without an article: `defence minister of Russia`. */
export function officeOf({ office, preposition, body }: RoleWords): string {
  return words(office, preposition, body)
}

function heldOffice(role: RoleWords): string {
  return words(named(role), role.preposition, role.body)
}

/** Says who held the office. */
export function heldIt(role: RoleWords): string {
  return asStatement(framed(role, `${role.actor} was ${heldOffice(role)}`))
}

/** The same without the time, for a sentence that has it. */
export function holding(role: RoleWords): string {
  return `${role.actor} was ${heldOffice(role)}`
}

/** Says who held the office, the holder last: fit for a gap. */
export function heldBy(role: RoleWords, holder: string): string {
  return asStatement(framed(role, `${heldOffice(role)} was ${holder}`))
}

/** Asks who held the office; of several holders, which of the options. */
export function whoHeld(role: RoleWords): string {
  return asQuestion(framed(role, `${role.shared ? whichOf('person') : 'who'} was ${heldOffice(role)}`))
}

/** Bodies that people work at, in a post. */
const employers = [
  'company',
  'business',
  'bank',
  'institution',
  'university',
  'agency',
  'public body',
  'news organisation',
  'media outlet',
]

/** Whether somebody who works for such a body has a post there, rather than an office. */
export function isEmployer(noun: string): boolean {
  return employers.includes(noun)
}

/** Asks which office somebody held, of those of one body or of all. */
export function whichOffice(
  { actor, preposition, body, noun, source, when, occasion }: RoleWords,
  within: boolean,
): string {
  const [office, at] = isEmployer(noun) ? ['post', 'at'] : ['office', 'in']
  const place = within && words(preposition === 'of' ? at : preposition, body)
  return asQuestion(framed({ source, when, occasion }, words('which', office, 'did', actor, 'hold', place)))
}

/** Asks whose office it was: "X was the defence minister of which country". */
export function whoseOffice(role: RoleWords): string {
  const { actor, preposition, noun, source } = role
  const clause = words(actor, 'was', named(role), preposition, `which ${noun}`, timeOf(role))
  return asCitedQuestion(clause, source)
}

/** Asks which of the options held any office in a country. */
export function whoServed(country: string, when: Edtf): string {
  return asQuestion(`${during(when)}, ${whichOf('person')} held office in ${country}`)
}

/** Asks to match people with offices. */
export function matchOffices(when: Edtf, occasion?: string): string {
  return asStatement(words('match each person with the office they held', timeOf({ when, occasion })))
}

/** Asks to match people with the countries that they served. */
export function matchCountries(when: Edtf): string {
  return asStatement(`match each person with the country in which they held office ${during(when)}`)
}
