import { tokens } from '../../base/text.ts'
import type { Question } from '../../kinds/index.ts'
import type { NumberFields } from '../../kinds/number/schema.ts'
import { numberAnswer } from '../answer.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'

/** A number to type; none where the stem holds it. */
export function makeNumber(
  scene: Scene,
  draft: Draft,
  stem: string,
  fields: Omit<NumberFields, 'kind'>,
): Question[] {
  if (isInStem(stem, numberAnswer(fields.value)) || tokens(stem).includes(`${fields.value}`)) return []
  return [rated({ ...baseOf(scene, draft, 'number', stem), kind: 'number', ...fields }, draft)]
}
