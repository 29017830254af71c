import type { Question } from '../../kinds/index.ts'
import { type Answer, idsFor, withIds } from '../answer.ts'
import { pickSet } from '../distractors/pick.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { isInStem, overlap } from '../sound.ts'

/** As many wrong options as right ones, two to three: neither all nor one is the safe guess. */
const WRONG = { want: 3, least: 2 }
const MOST_RIGHT = 4

/** A choice of all right options, of which there are two to four. */
export function makeMultiple(
  scene: Scene,
  draft: Draft,
  stem: string,
  right: readonly Answer[],
  candidates: readonly Answer[],
): Question[] {
  if (right.length < 2 || right.length > MOST_RIGHT || right.some((key) => isInStem(stem, key))) return []
  const wrong = pickSet(candidates, (set) => !overlap([...right, ...set]), WRONG)
  if (!wrong) return []
  const options = withIds([...right, ...wrong])
  const keys = idsFor(options, right)
  return [rated({ ...baseOf(scene, draft, 'multiple', stem), kind: 'multiple', options, keys }, draft)]
}
