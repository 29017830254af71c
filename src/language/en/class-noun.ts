import { tokens } from '../../base/text.ts'
import { organisationSort } from './organisation-sorts.ts'

/** What of an actor says how to ask for it. */
export interface Named {
  /** What it is: `person`, `organisation`. */
  readonly type: string
  /** Its name. */
  readonly name: string
}

/** Nouns for bodies whose name holds the first one: a question would give half the answer. */
const others: Readonly<Record<string, string>> = {
  airline: 'carrier',
  bank: 'institution',
  company: 'business',
  court: 'institution',
  newspaper: 'publication',
  party: 'political group',
  university: 'institution',
}

/**
 * The noun by which an actor is asked for: of a body what its name says that it is, in another word than the name's; else its type.
 *
 * @example
 * ```ts
 * classNoun({ type: 'organisation', name: 'Acme Corp.' }) // => 'company'
 * classNoun({ type: 'organisation', name: 'the Reform Party' }) // => 'political group'
 * classNoun({ type: 'organisation', name: 'the Lisk Circle' }) // => 'organisation'
 * classNoun({ type: 'country', name: 'Chad' }) // => 'country'
 * ```
 */
export function classNoun({ type, name }: Named): string {
  if (type !== 'organisation') return type
  const sort = organisationSort(name) ?? type
  return tokens(name).includes(sort) ? (others[sort] ?? type) : sort
}

/** Whether two actors are of one type and, of bodies, of one sort. */
export function areOfOneSort(a: Named, b: Named): boolean {
  return (
    a.type === b.type && (a.type !== 'organisation' || organisationSort(a.name) === organisationSort(b.name))
  )
}

/**
 * Asks for an actor as a subject: `who`, `which company`.
 *
 * @example
 * ```ts
 * asSubject({ type: 'organisation', name: 'the Lisk Gazette' }) // => 'which newspaper'
 * ```
 */
export function asSubject(actor: Named): string {
  return actor.type === 'person' ? 'who' : `which ${classNoun(actor)}`
}

/** Asks for an actor as an object: `whom`, `which company`. */
export function asObject(actor: Named): string {
  return actor.type === 'person' ? 'whom' : asSubject(actor)
}
