import { ordinal } from '../../language/en/dates.ts'
import { namesOfAnniversary } from '../../language/en/jubilees.ts'
import { ordinalInWords } from '../../language/en/numbers.ts'
import { howLongSince, marks, whichFell } from '../../language/en/stems/anniversary.ts'
import type { Answer } from '../answer.ts'
import { nearest, numbersAround } from '../distractors/numbers.ts'
import { type Draft, lieDraws, questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeNumber } from '../makers/number.ts'
import { makeText } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { drawsFor, type Scene } from '../scene.ts'
import { anniversaryDraft, countedFrom, inYearOfArticle } from './anniversary.ts'

/** Which anniversary did the year of the article bring. */
export const which: Poser<'event'> = (event, scene) => {
  const from = countedFrom(event)
  const found = from && inYearOfArticle(scene, from)
  if (!found) return []
  const { nth, falls, over } = found
  const draft = anniversaryDraft(scene, event, found, 'nth', 'anniversary')
  const stem = whichFell(event.label, falls.year)
  const wrong = ordinalsAround(scene, draft, 'choice', nth)
  const spelled = nth <= 100 ? [ordinalInWords(nth)] : []
  return [
    // "Fell" is said of what was over when the article was published.
    ...(over
      ? [
          ...makeChoice(scene, draft, stem, answer(nth), wrong.map(answer)),
          ...makeText(
            scene,
            draft,
            stem,
            { accepted: [ordinal(nth), `${nth}`, ...spelled, ...namesOfAnniversary(nth)] },
            [...[ordinal(nth), ...spelled].map((name) => `${name} anniversary`), `${nth} years`],
          ),
        ]
      : []),
    ...makeNumber(scene, { ...draft, asks: 'years-since' }, howLongSince(event.label, falls.year), {
      value: nth,
      unit: 'years',
    }),
    ...makeTrueFalse(
      scene,
      draft,
      marks(nth, event.label, falls.year),
      nearest(nth, ordinalsAround(scene, draft, 'true-false', nth), lieDraws(scene, draft)).map((n) =>
        marks(n, event.label, falls.year),
      ),
    ),
  ]
}

function answer(nth: number): Answer {
  return { text: ordinal(nth), type: 'number', value: nth }
}

/** Round ones around a round one. */
function ordinalsAround(
  scene: Scene,
  draft: Draft,
  kind: 'choice' | 'true-false',
  nth: number,
): readonly number[] {
  const steps: readonly [number, ...number[]] = nth % 5 ? [1, 2, 3] : nth < 20 ? [5] : [5, 5, 10]
  return numbersAround(
    nth,
    { steps, low: Math.max(1, nth / 4), high: nth * 4 },
    drawsFor(scene, questionId(scene, draft, kind)),
  )
}
