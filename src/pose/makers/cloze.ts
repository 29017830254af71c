import { edtf } from '../../calendar/edtf.ts'
import { fillGaps, gapIds } from '../../kinds/cloze/gaps.ts'
import type { Gap } from '../../kinds/cloze/schema.ts'
import type { Question } from '../../kinds/index.ts'
import { type Answer, dateAnswer, numberAnswer } from '../answer.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'

/** A gap as it stands in the text of a cloze. */
export function gap(id: string): string {
  return `{{${id}}}`
}

/** A text with gaps to fill; none where a gap would open it, or the text holds what belongs into one. */
export function makeCloze(scene: Scene, draft: Draft, stem: string, gaps: readonly Gap[]): Question[] {
  if (stem.startsWith('{{') || gapIds(stem).length !== gaps.length) return []
  if (
    gaps.some((one) =>
      isInStem(
        fillGaps(stem, () => ''),
        answerTo(one),
      ),
    )
  )
    return []
  return [rated({ ...baseOf(scene, draft, 'cloze', stem), kind: 'cloze', gaps }, draft)]
}

const answers: { readonly [K in Gap['kind']]: (gap: Extract<Gap, { readonly kind: K }>) => Answer } = {
  choice: ({ options, key }) => options.find(({ id }) => id === key) ?? { text: '' },
  text: ({ accepted: [first = ''] }) => ({ text: first }),
  number: ({ value }) => numberAnswer(value),
  date: ({ value }) => dateAnswer(edtf(value)),
}

function answerTo<K extends Gap['kind']>(one: { [P in K]: Extract<Gap, { readonly kind: P }> }[K]): Answer {
  return answers[one.kind](one)
}
