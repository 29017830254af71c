import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { classNoun } from '../../language/en/class-noun.ts'
import { likeness } from '../distractors/likeness.ts'

/** Whether a deed names, besides who did it, somebody or something by a name or a number: else many deeds are meant. */
export function isTellTale({ object, recipient, place, thing = '', complement = '' }: DeedFact): boolean {
  return (
    [object, recipient, place].some((part) => part !== undefined) ||
    [thing, complement].some((words) => /[\p{Lu}\d]/u.test(words.replace(/^“?\p{Lu}/u, '')))
  )
}

/** Whether a name is the full one of a person, or of whatever is no person. */
export function isFullyNamed({ type, name }: Actor): boolean {
  return type !== 'person' || name.includes(' ')
}

/**
 * Those of whom the noun that asks for the key is true as well: of companies companies. Of a body whose name does not say what it
 * is, those of a like name.
 */
export function peersOf(key: Actor, rivals: readonly Actor[]): Actor[] {
  const noun = classNoun(key)
  return rivals.filter((rival) =>
    noun === 'organisation' ? likeness(key.name, rival.name) > 0 : classNoun(rival) === noun,
  )
}
