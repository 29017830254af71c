import { keyOf } from '../../kinds/index.ts'
import { inWords } from '../../kinds/words.ts'
import { plainWords } from '../../language/en/content.ts'
import { timeUnits } from '../../language/en/words.ts'
import { hasGaps } from './applies.ts'
import { complainIf, type QuestionDetector } from './detector.ts'
import type { Item } from './item.ts'
import { mentionsIn } from './names.ts'
import { BLANK } from './offer.ts'
import { isCapitalised, rawWords } from './raw-words.ts'

/** A gap opens the text, or cuts a name in two. */
export const blankPlacement: QuestionDetector = {
  id: 'F23',
  name: 'blank-placement',
  severity: 'S',
  over: 'question',
  kinds: hasGaps,
  find: (item) => {
    const pieces = item.stem.split(BLANK)
    const answers = inWords(item.question, keyOf(item.question))
    const cut = answers.find((answer, i) => cutsName(pieces[i] ?? '', answer, pieces[i + 1] ?? '', item))
    return [
      ...complainIf(
        rawWords(pieces[0] ?? '').length === 0,
        'A gap opens the text. Let some words stand before it, so that the reader knows what is asked.',
      ),
      ...complainIf(cut !== undefined, `The gap for “${cut}” cuts a name. Take out the whole name.`),
    ]
  },
}

/** The words before and behind a gap that may belong to its name. */
const NEAR = 12

function cutsName(before: string, answer: string, after: string, { world: { names } }: Item): boolean {
  const [left, gap, right] = [
    plainWords(before).slice(-NEAR),
    plainWords(answer),
    plainWords(after).slice(0, NEAR),
  ]
  const [start, end] = [left.length, left.length + gap.length]
  const known = mentionsIn([...left, ...gap, ...right], names).some(
    (mention) =>
      mention.actors.size > 0 &&
      mention.start < end &&
      start < mention.end &&
      (mention.start < start || mention.end > end),
  )
  return known || standsWithinCapitals(before, answer, after)
}

/** A single word with a capital between two others that touch it: "Kim ____ Un". */
function standsWithinCapitals(before: string, answer: string, after: string): boolean {
  const [left, right] = [rawWords(before).at(-1), rawWords(after)[0]]
  return (
    isCapitalised(answer) &&
    left !== undefined &&
    right !== undefined &&
    before.slice(left.end) === ' ' &&
    after.slice(0, right.start) === ' ' &&
    [left, right].every(({ text }) => isCapitalised(text) && !timeUnits.has(text.toLowerCase()))
  )
}
