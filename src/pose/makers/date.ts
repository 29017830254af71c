import { type Edtf, writeEdtf } from '../../calendar/edtf.ts'
import type { Question } from '../../kinds/index.ts'
import { dateAnswer } from '../answer.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'

/** A date to type; none where the stem gives its year away. */
export function makeDate(scene: Scene, draft: Draft, stem: string, key: Edtf): Question[] {
  if (isInStem(stem, dateAnswer(key))) return []
  return [rated({ ...baseOf(scene, draft, 'date', stem), kind: 'date', value: writeEdtf(key) }, draft)]
}
