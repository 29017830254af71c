import { organisationSort } from './organisation-sorts.ts'

/**
 * The noun by which an actor is asked for: of a body what its name says that it is, else its type.
 *
 * @example
 * ```ts
 * classNoun({ type: 'organisation', name: 'Acme Corp.' }) // => 'company'
 * classNoun({ type: 'organisation', name: 'the Lisk Circle' }) // => 'organisation'
 * classNoun({ type: 'country', name: 'Chad' }) // => 'country'
 * ```
 */
export function classNoun({ type, name }: { readonly type: string; readonly name: string }): string {
  return type === 'organisation' ? (organisationSort(name) ?? type) : type
}

/**
 * Asks for an actor as a subject: `who`, `which company`.
 *
 * @example
 * ```ts
 * asSubject({ type: 'organisation', name: 'the Lisk Gazette' }) // => 'which newspaper'
 * ```
 */
export function asSubject(actor: { readonly type: string; readonly name: string }): string {
  return actor.type === 'person' ? 'who' : `which ${classNoun(actor)}`
}

/** Asks for an actor as an object: `whom`, `which company`. */
export function asObject(actor: { readonly type: string; readonly name: string }): string {
  return actor.type === 'person' ? 'whom' : asSubject(actor)
}
