import type { DeedFact } from '../../facts/fact.ts'
import { numbersIn } from '../../language/en/numbers-in.ts'
import { type CountIn, countIn, replaceCount } from '../../language/en/other-number.ts'
import { didIt } from '../../language/en/stems/deed.ts'
import type { Answer } from '../answer.ts'
import { numbersAround } from '../distractors/numbers.ts'
import { questionId } from '../draft.ts'
import { choiceFields } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import type { Poser } from '../poser.ts'
import { drawsFor, ofKind, provingText, type Scene } from '../scene.ts'
import { isPassing } from './identity.ts'
import { deedDraft, deedWords } from './words.ts'

/** How much or how many, where one number stands in what was done or said: filled in among others as round. */
export const number: Poser<'deed'> = (deed, scene) => {
  const words = deedWords(scene, deed)
  const part = deed.thing !== undefined && countIn(deed.thing) ? 'thing' : 'complement'
  const clause = deed[part]
  const count = clause === undefined ? undefined : countIn(clause)
  if (
    clause === undefined ||
    clause.startsWith('“') ||
    !count ||
    isFigure(scene, deed, count) ||
    isPassing(deed)
  )
    return []
  const draft = deedDraft(scene, deed, 'number', 'number', 'figure')
  const gapped = replaceCount(clause, count, gap('number'))
  const sentence = didIt({ ...words, [part === 'thing' ? 'object' : 'complement']: gapped })
  const answer = (value: number): Answer => ({ text: count.write(value), type: 'number', value })
  const wrong = likeNumbers(scene, deed, count, questionId(scene, draft, 'cloze'))
  const fields = choiceFields(sentence, answer(count.value), wrong.map(answer))
  return fields ? makeCloze(scene, draft, sentence, [{ id: 'number', ...fields }]) : []
}

/** Whether the number is asked for as a figure of its own. */
function isFigure({ facts }: Scene, { evidence }: DeedFact, { value }: CountIn): boolean {
  return ofKind(facts, 'figure').some(
    (figure) =>
      figure.value === value &&
      figure.evidence.some((one) => evidence.some((other) => one.start < other.end && other.start < one.end)),
  )
}

/** Numbers as exact as the count, an eighth of it apart, what is rough a third, that the article does not give here. */
function likeNumbers(
  scene: Scene,
  deed: DeedFact,
  { value, decimals, isRough, most }: CountIn,
  id: string,
): readonly number[] {
  const said = numbersIn(provingText(scene, [deed]))
  const unit = 10 ** -decimals
  const step = Math.max(unit, roundTo(value / (isRough ? 3 : 8), unit))
  const fits = (n: number) => n > 1 && !said.has(n)
  return numbersAround(
    value,
    { steps: [step, 2 * step], low: value / 4, high: Math.min(value * 4, most), fits },
    drawsFor(scene, id),
  )
}

/** A number as round as people say it: one digit of weight, and a multiple of the unit. */
function roundTo(n: number, unit: number): number {
  const grain = Math.max(unit, 10 ** Math.floor(Math.log10(Math.max(n, unit))))
  return Number((Math.max(1, Math.round(n / grain)) * grain).toPrecision(12))
}
