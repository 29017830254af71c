import type { Question } from '../../kinds/index.ts'
import type { Draft } from '../draft.ts'
import { drawsFor, type Scene } from '../scene.ts'

/** One way of asking for what must be recalled, typed or filled in, by the toss of a coin: both would ask it twice. */
export function oneOf(scene: Scene, draft: Draft, typed: Question[], gapped: Question[]): Question[] {
  if (typed.length === 0 || gapped.length === 0) return [...typed, ...gapped]
  return drawsFor(scene, `${scene.bank}/${draft.about}/${draft.asks}/recall`)(2) === 0 ? typed : gapped
}
