import { shuffle } from '../base/random.ts'
import type { Fact } from '../facts/fact.ts'
import type { QuestionId } from '../kinds/common.ts'
import { drawsFor, type Scene } from './scene.ts'

/**
 * What may be offered, the most plausible first and drawn among equals; what is of other stories stands behind, by draws of
 * its own, so that it moves nothing of this one.
 */
export function ownFirst<T>(
  scene: Scene,
  question: QuestionId,
  items: readonly T[],
  by: { readonly fact: (item: T) => Fact; readonly rank: (item: T) => number },
): T[] {
  const lot = (isElsewhere: boolean, name: QuestionId) =>
    shuffle(
      items.filter((item) => scene.elsewhere.has(by.fact(item)) === isElsewhere),
      drawsFor(scene, name),
    ).toSorted((a, b) => by.rank(b) - by.rank(a))
  return [...lot(false, question), ...lot(true, `${question}/elsewhere`)]
}
