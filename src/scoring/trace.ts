import type { Credit } from '../kinds/common.ts'
import { NONE } from '../kinds/credit.ts'
import type { KindName, Question, ResponseTo } from '../kinds/index.ts'
import type { Part } from '../kinds/part.ts'
import { part, partsOf } from '../kinds/parts.ts'
import { gapNumber, namesOf } from '../kinds/words.ts'
import { type Messages, type ModifierName, modifierNames, type Reason } from '../language/messages.ts'
import type { Judgement } from './judge.ts'
import type { Modifier } from './modifiers/modifier.ts'
import { allOrNothing, boundParts, less, natural, type Rule } from './rule.ts'

/** A line of a trace: a part of an answer, or what a modifier did. The credits of all lines add up to the answer's. */
export interface TraceLine {
  /** The name of the rule or the modifier. */
  readonly by: string
  /** What it is about: ids of options, events, premises or gaps; empty where it is all of the answer. */
  readonly about: readonly string[]
  /** Why, for programs: a reason of a rule, or the name of the modifier again. */
  readonly why: Reason | ModifierName | (string & {})
  /** What it adds to the credit. */
  readonly credit: Credit
  /** All that in one sentence for the reader. */
  readonly sentence: string
}

/** How an answer came to its credit, line by line. */
export function traceOf<N extends KindName>(
  question: Question<N>,
  judgement: Judgement,
  modifiers: readonly Modifier[],
  messages: Messages,
): readonly TraceLine[] {
  const { rule, status, given, credit, steps = [credit] } = judgement
  if (status === 'invalid') return []
  const parts =
    given === undefined
      ? [part([], 'left-blank', credit)]
      : // What was judged as a response to this question is one.
        partsBy(rule, question, given as ResponseTo<N>, steps[0] ?? credit)
  return [
    ...parts.map((one) => ({ by: rule.name, ...one, sentence: sentenceOf(question, one, messages) })),
    ...steps.slice(1).flatMap((after, i) => {
      const [modifier, before] = [modifiers[i], steps[i]]
      return modifier && before ? [stepLine(modifier, less(after, before), messages)] : []
    }),
  ]
}

function partsBy<N extends KindName>(
  rule: Rule,
  question: Question<N>,
  given: ResponseTo<N>,
  credit: Credit,
): readonly Part[] {
  if (rule.parts) return rule.parts(question, given)
  if (rule === natural) return boundParts(partsOf(question, given), NONE)
  if (rule === allOrNothing && credit.earned === 0) return [part([], 'all-or-nothing', credit)]
  return [part([], credit.earned <= 0 ? 'wrong' : credit.earned < credit.of ? 'mapped' : 'right', credit)]
}

function sentenceOf(question: Question, { about, why, credit }: Part, messages: Messages): string {
  const gap = gapNumber(question, about[0])
  const words = {
    about: namesOf(question, gap > 0 ? about.slice(1) : about),
    credit: messages.credit(credit.earned, credit.of),
  }
  const sentence = messages.reasons[why](words)
  return messages.line(gap > 0 ? messages.inGap(gap, sentence) : sentence, words.credit)
}

function stepLine({ name }: Modifier, credit: Credit, messages: Messages): TraceLine {
  const words = { about: [], credit: messages.credit(credit.earned, credit.of) }
  const known = modifierNames.find((one) => one === name)
  const sentence = known ? messages.modifiers[known](words) : messages.otherModifier(name)
  return { by: name, about: [], why: name, credit, sentence: messages.line(sentence, words.credit) }
}
