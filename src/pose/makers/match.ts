import type { Question } from '../../kinds/index.ts'
import { type Answer, idsFor, withIds } from '../answer.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** Pairs to match. @param extra Options that belong to no premise, so that the last pair is no gift. */
export function makeMatch(
  scene: Scene,
  draft: Draft,
  stem: string,
  pairs: readonly (readonly [premise: Answer, option: Answer])[],
  extra: readonly Answer[],
): Question[] {
  const texts = new Map(
    [...pairs.map(([, option]) => option), ...extra].map((option) => [option.text, option]),
  )
  if (pairs.length < 3 || texts.size < 2) return []
  const premises = withIds(pairs.map(([premise]) => premise))
  const options = withIds([...texts.values()])
  const key = Object.fromEntries(
    pairs.map(([premise, option]) => [
      idsFor(premises, [premise])[0] ?? '',
      idsFor(options, [option])[0] ?? '',
    ]),
  )
  return [rated({ ...baseOf(scene, draft, 'match', stem), kind: 'match', premises, options, key }, draft)]
}
