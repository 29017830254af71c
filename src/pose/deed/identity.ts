import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { singleDeeds } from '../../language/en/single-deeds.ts'
import { likeness } from '../distractors/likeness.ts'
import { areOfOneSort } from '../distractors/sorts.ts'
import { sortOf } from '../distractors/traits.ts'
import type { Scene } from '../scene.ts'

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
 * Those of one sort with the key, of companies companies. Of a body whose name does not say what it is, those of a like name.
 */
export function peersOf(scene: Scene, key: Actor, rivals: readonly Actor[]): Actor[] {
  const isUnknown = key.type === 'organisation' && sortOf(scene, key) === undefined
  return rivals.filter(
    (rival) => areOfOneSort(scene, key, rival) && (!isUnknown || likeness(key.name, rival.name) > 0),
  )
}

/** Whether it is enough to be recalled: done once, or told with two of whom, what, how and where. */
export function isSingular(deed: DeedFact): boolean {
  const { verb, object, recipient, thing, complement, place, statement } = deed
  if (statement) return isTellTale(deed)
  const parts = [object, recipient, thing, complement, place].filter((part) => part !== undefined)
  return singleDeeds.has(verb) || parts.length > 1
}

/** Whether it is a price of a day of which only the month is known: there were others. */
export function isPassing({ complement = '', date = '' }: DeedFact): boolean {
  return /^at [$€£¥]?\d/.test(complement) && !/^\d{4}-\d{2}-\d{2}$/.test(date)
}
