import type { Actor } from '../../facts/actor.ts'
import type { Named } from '../../language/en/class-noun.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './traits.ts'

/** An actor as the words that ask for it need it. */
export function namedIn(scene: Scene, actor: Actor): Named {
  return { type: actor.type, name: actor.name, sort: sortOf(scene, actor) }
}

/** Whether two actors are of one type and, of bodies, of one sort. */
export function areOfOneSort(scene: Scene, a: Actor, b: Actor): boolean {
  return a.type === b.type && (a.type !== 'organisation' || sortOf(scene, a) === sortOf(scene, b))
}
