import type { Question } from '../../kinds/index.ts'
import { type Answer, idsFor, withIds } from '../answer.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** Events to put in order. @param groups Earliest first; those of one group are tied. */
export function makeOrder(
  scene: Scene,
  draft: Draft,
  stem: string,
  groups: readonly (readonly Answer[])[],
): Question[] {
  if (groups.length < 2 || groups.flat().length < 3) return []
  const events = withIds(groups.flat())
  const key = groups.map((group) => idsFor(events, group))
  return [rated({ ...baseOf(scene, draft, 'order', stem), kind: 'order', events, key }, draft)]
}
