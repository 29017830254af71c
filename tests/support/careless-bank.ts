import type { Option, QuestionBase } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'
import { ask } from './questions.ts'

type Dice = (sides: number) => number

/**
 * Questions stored as carelessly as can be: every list begins with what is right, events stand in their order and
 * partners face to face. Texts and ids are random, so that only their places could tell the key.
 *
 * `one` and `twin` are choices among the same four options; `truth` is explained by its key.
 */
export function carelessBank(dice: Dice): Question[] {
  const four = options(4, dice)
  const several = options(5, dice)
  const events = options(4, dice)
  const [premises, partners] = [options(4, dice), options(4, dice)]
  const key = dice(2) === 0
  return [
    choice('one', keyFirst(four, dice), dice),
    choice('twin', keyFirst(four, dice), dice),
    ...[2, 3, 5].map((size) => choice(`of-${size}`, options(size, dice), dice)),
    ask.multiple('b/several', { ...said(dice), options: several, keys: idsOf(several.slice(0, 2)) }),
    ask.order('b/order', { ...said(dice), events, key: idsOf(events).map((id) => [id]) }),
    ask.match('b/match', {
      ...said(dice),
      premises,
      options: partners,
      key: Object.fromEntries(premises.map(({ id }, i) => [id, partners[i]?.id ?? ''])),
    }),
    ask.cloze('b/cloze', {
      stem: 'It was {{a}} of {{b}}.',
      gaps: ['a', 'b'].map((id) => {
        const list = options(3, dice)
        return { id, kind: 'choice', options: list, key: list[0]?.id ?? '' }
      }),
    }),
    ask['true-false']('b/truth', { ...said(dice), key, explanation: `${key}` }),
  ]
}

function choice(name: string, list: readonly Option[], dice: Dice): Question {
  return ask.choice(`b/${name}`, { ...said(dice), options: list, key: list[0]?.id ?? '' })
}

function keyFirst(list: readonly Option[], dice: Dice): Option[] {
  const key = list.slice(dice(list.length)).slice(0, 1)
  return [...key, ...list.filter((option) => !key.includes(option))]
}

function said(dice: Dice): Pick<QuestionBase, 'stem'> {
  return { stem: `What is ${word(dice)}?` }
}

function options(size: number, dice: Dice): Option[] {
  return Array.from({ length: size }, () => ({ id: word(dice), text: word(dice) }))
}

/** Long enough that no two are alike. */
function word(dice: Dice): string {
  return Array.from({ length: 8 + dice(20) }, () => String.fromCharCode(97 + dice(26))).join('')
}

function idsOf(list: readonly Option[]): string[] {
  return list.map(({ id }) => id)
}
