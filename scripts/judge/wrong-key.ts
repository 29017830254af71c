import type { Random } from '../../src/base/random.ts'
import type { Option } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'

/** The question with a key that is wrong and looks right; `undefined` where there is nothing to take for one. */
export function withWrongKey(question: Question, random: Random): Question | undefined {
  switch (question.kind) {
    case 'choice':
      return withOther(question, question.options, random)
    case 'true-false':
      return { ...question, key: !question.key }
    case 'text':
      return withOtherText(question, random)
    case 'match':
      return withSwap(question)
    case 'date':
      return { ...question, value: question.value.replace(/\d{4}/, (year) => `${Number(year) - 1}`) }
    case 'number':
      return { ...question, value: question.value + Math.max(1, Math.round(question.value / 3)) }
    case 'order':
      return { ...question, key: question.key.toReversed() }
    case 'multiple':
    case 'cloze':
      return undefined
  }
}

function withOther(
  question: Question<'choice'>,
  options: readonly Option[],
  random: Random,
): Question | undefined {
  const others = options.filter(({ id }) => id !== question.key)
  const other = others[random(others.length)]
  return other && { ...question, key: other.id }
}

function withOtherText(question: Question<'text'>, random: Random): Question | undefined {
  const { confusables = [] } = question
  const other = confusables[random(Math.max(1, confusables.length))]
  return other === undefined ? undefined : { ...question, accepted: [other], confusables: question.accepted }
}

/** Two premises take each other's option. */
function withSwap(question: Question<'match'>): Question | undefined {
  const [first, second] = question.premises
  const [one, other] = [first && question.key[first.id], second && question.key[second.id]]
  if (!first || !second || one === undefined || other === undefined || one === other) return undefined
  return { ...question, key: { ...question.key, [first.id]: other, [second.id]: one } }
}
