import { tokens } from '../../base/text.ts'
import { type OrganisationSort, organisationSort } from './organisation-sorts.ts'

/** What of an actor says how to ask for it. */
export interface Named {
  /** What it is: `person`, `organisation`. */
  readonly type: string
  /** Its name. */
  readonly name: string
  /** What sort of organisation it is, where more than its name tells. */
  readonly sort?: OrganisationSort | undefined
}

/** What each sort is called; the second noun where a name holds a word of the first, which would be half the answer. */
const nouns: { readonly [S in OrganisationSort]: readonly [string, string] } = {
  company: ['company', 'business'],
  agency: ['agency', 'public body'],
  ministry: ['ministry', 'government department'],
  party: ['party', 'political group'],
  bank: ['bank', 'institution'],
  university: ['university', 'institution'],
  court: ['court', 'institution'],
  military: ['armed force', 'military body'],
  legislature: ['legislature', 'legislature'],
  media: ['news organisation', 'media outlet'],
  'union-of-states': ['international organisation', 'international body'],
  ngo: ['organisation', 'body'],
  team: ['club', 'team'],
}

/**
 * The noun by which an actor is asked for: of a body what it is, in another word than the name's; else its type.
 *
 * @example
 * ```ts
 * classNoun({ type: 'organisation', name: 'Acme Corp.' }) // => 'company'
 * classNoun({ type: 'organisation', name: 'the Reform Party' }) // => 'political group'
 * classNoun({ type: 'organisation', name: 'the Lisk Circle' }) // => 'organisation'
 * classNoun({ type: 'country', name: 'Chad' }) // => 'country'
 * ```
 */
export function classNoun({ type, name, sort = organisationSort(name) }: Named): string {
  if (type !== 'organisation' || !sort) return type
  const [noun, other] = nouns[sort]
  const own = tokens(name)
  return noun.split(' ').some((word) => own.includes(word)) ? other : noun
}

/**
 * Asks for an actor as a subject: `who`, `which company`.
 *
 * @example
 * ```ts
 * asSubject({ type: 'organisation', name: 'the Lisk Gazette' }) // => 'which news organisation'
 * ```
 */
export function asSubject(actor: Named): string {
  return actor.type === 'person' ? 'who' : `which ${classNoun(actor)}`
}

/** Asks for an actor as an object: `whom`, `which company`. */
export function asObject(actor: Named): string {
  return actor.type === 'person' ? 'whom' : asSubject(actor)
}
