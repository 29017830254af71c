import type { Question } from '../../kinds/index.ts'
import { type Answer, idsFor, withIds } from '../answer.ts'
import { pickSet } from '../distractors/pick.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { soundFor } from '../sound.ts'

/** Three wrong options are read and used; a choice of two is a coin. */
const SIZE = { want: 3, least: 2 }

/** A choice among the key and the best sound set of candidates; none where no set is sound. */
export function makeChoice(
  scene: Scene,
  draft: Draft,
  stem: string,
  key: Answer,
  candidates: readonly Answer[],
): Question[] {
  const fields = choiceFields(stem, key, candidates)
  return fields ? [rated({ ...baseOf(scene, draft, 'choice', stem), ...fields }, draft)] : []
}

/** What is special of a choice, also as a gap of a cloze. */
export function choiceFields(stem: string, key: Answer, candidates: readonly Answer[]) {
  const wrong = pickSet(candidates, soundFor(stem, key), SIZE)
  if (!wrong) return undefined
  const options = withIds([key, ...wrong])
  const [id = ''] = idsFor(options, [key])
  return { kind: 'choice', options, key: id } as const
}
