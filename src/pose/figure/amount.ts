import type { FigureFact } from '../../facts/fact.ts'
import { amountInWords, hasSign } from '../../language/en/measures.ts'
import { groupDigits } from '../../language/en/numbers.ts'
import { numbersIn } from '../../language/en/numbers-in.ts'
import { type FigureWords, howMany, howMuch, soMany, soManyGapped } from '../../language/en/stems/figure.ts'
import { type Answer, numberAnswer } from '../answer.ts'
import { nearest, numbersAround } from '../distractors/numbers.ts'
import { type Draft, lieDraws, questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { makeNumber } from '../makers/number.ts'
import { oneOf } from '../makers/recall.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { drawsFor, ofKind, provingText, type Scene, sourceOf } from '../scene.ts'

/** How many: typed, picked, judged and filled in. */
export const amount: Poser<'figure'> = (figure, scene) => {
  const words = wordsOf(scene, figure)
  const truth = soMany(words, groupDigits(figure.value))
  const draft: Draft = {
    about: figure.id,
    facts: [figure],
    asks: 'amount',
    topic: 'figure',
    sought: 'number',
    explanation: explainPlainly(truth, figure),
  }
  const wrong = rivals(scene, figure, questionId(scene, draft, 'choice'))
  const fields = {
    value: figure.value,
    unit: figure.unit,
    ...(figure.approximate && { tolerance: { relative: toleranceOf(figure) } }),
  }
  const cloze = soManyGapped(words, gap('number'))
  const option = (n: number) => optionFor(n, figure)
  return [
    ...makeChoice(scene, draft, howMuch(words), option(figure.value), wrong.map(option)),
    // Where another number is claimed, only the options make the answer one.
    ...(claimedFor(scene, figure).every((n) => n === figure.value)
      ? oneOf(
          scene,
          draft,
          makeNumber(scene, draft, howMany(words), fields),
          makeCloze(scene, draft, cloze, [{ id: 'number', kind: 'number', ...fields }]),
        )
      : []),
    ...makeTrueFalse(
      scene,
      draft,
      truth,
      lies(scene, figure, draft, wrong).map((n) => soMany(words, groupDigits(n))),
    ),
  ]
}

/** A tenth off "about 80 kilometres" is right; of a share in a hundred, two hundredths. */
function toleranceOf({ unit }: FigureFact): number {
  return unit === 'per cent' ? 0.02 : 0.1
}

function wordsOf(scene: Scene, figure: FigureFact): FigureWords {
  const { unit, asked, stated, preposition, approximate } = figure
  return { unit, asked, stated, preposition, about: approximate ?? false, source: sourceOf(scene, figure) }
}

/** A number with its sign where there is one, since the stem then asks "how much". */
function optionFor(value: number, { unit }: FigureFact): Answer {
  const bare = numberAnswer(value)
  return hasSign(unit) ? { ...bare, text: amountInWords(bare.text, unit) } : bare
}

/** The numbers that facts, doubtful ones too, give for the same thing. */
function claimedFor({ known }: Scene, { asked, preposition, unit }: FigureFact): number[] {
  return ofKind(known, 'figure').flatMap((other) =>
    other.asked === asked && other.preposition === preposition && isAlike(other.unit, unit)
      ? other.value
      : [],
  )
}

/** What is earned in all and for each share are two things. */
function isAlike(one: string, other: string): boolean {
  return / a share$/.test(one) === / a share$/.test(other)
}

/** Wrong numbers as round as the right one, from a quarter of it to four times, that no other fact gives. */
function rivals(scene: Scene, figure: FigureFact, id: string): readonly number[] {
  const { value, approximate } = figure
  const claimed = claimedFor(scene, figure)
  const proof = provingText(scene, [figure])
  // 27 reads like the 27.1 of the evidence.
  const said = new Set([
    ...numbersIn(proof),
    ...Array.from(proof.matchAll(/\d{1,15}/g), ([run]) => Number(run)),
  ])
  const grain = grainOf(value)
  // Nobody is asked to tell 45.75 from 45.78: about a twentieth lies between two options, and more where the key is "about".
  const step = grain * Math.max(1, Math.floor(value / grain / (approximate ? 25 : 60)))
  const isFar = (n: number) => !approximate || Math.abs(n - value) > value / 10
  const steps = stepsOf(value / grain, step)
  const exact = decimalsOf(value)
  const fits = (n: number) =>
    n > 1 && decimalsOf(n) === exact && isFar(n) && !claimed.includes(n) && !said.has(n)
  return numbersAround(value, { steps, low: value / 4, high: value * 4, fits }, drawsFor(scene, id))
}

/** Distances between options: uneven, so that their pattern tells nothing; next to each other only where the key is small. */
function stepsOf(grains: number, step: number): readonly [number, ...number[]] {
  if (grains > 20) return [2 * step, 3 * step, 5 * step]
  return grains > 7 ? [step, 2 * step] : [step]
}

/** Digits behind the decimal point. */
function decimalsOf(n: number): number {
  return `${n}`.split('.')[1]?.length ?? 0
}

/** The unit of the last digit that is not a round zero: 10 for 70, 1 for 4, 0.1 for 3.7. */
function grainOf(value: number): number {
  const [, decimals = ''] = `${value}`.split('.')
  // Prices in eighths and quarters stand among such.
  if (decimals.length > 1 && (value * 8) % 1 === 0) return decimals.length === 2 ? 0.25 : 0.125
  if (decimals) return 10 ** -decimals.length
  let grain = 1
  while (value !== 0 && value % (grain * 10) === 0) grain *= 10
  return grain
}

function lies(
  scene: Scene,
  { approximate, value }: FigureFact,
  draft: Draft,
  wrong: readonly number[],
): readonly number[] {
  // "About 4" is not made false by 4.4.
  const far = wrong.filter((n) => !approximate || Math.abs(n - value) > value / 4)
  return nearest(value, far, lieDraws(scene, draft))
}
