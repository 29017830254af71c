import { edtf } from '../calendar/edtf.ts'
import { english } from '../language/en/messages.ts'
import type { Messages } from '../language/messages.ts'
import { filling, gapsInOrder } from './cloze/cloze.ts'
import type { Gap } from './cloze/schema.ts'
import type { Option, OptionId } from './common.ts'
import type { KindName, Question, ResponseTo } from './index.ts'
import { textsOf } from './options.ts'

/** How a kind says a response that it takes; apart from `Kind`, so that players don't carry it. */
interface Wording<Asked, Given> {
  /** The response in words. */
  readonly inWords: (question: Asked, response: Given, messages: Messages) => readonly string[]
  /** The feedback lines of the options that it picks. */
  readonly feedback: (question: Asked, response: Given) => readonly string[]
}

const none = () => []

const wordings: { readonly [N in KindName]: Wording<Question<N>, ResponseTo<N>> } = {
  choice: {
    inWords: ({ options }, response) => textsOf(options, [response]),
    feedback: ({ options }, response) => feedbackOf(options, [response]),
  },
  multiple: {
    inWords: ({ options }, response) => textsOf(options, response),
    feedback: ({ options }, response) => feedbackOf(options, response),
  },
  'true-false': { inWords: (_, response, { verdict }) => [verdict(response)], feedback: none },
  text: { inWords: (_, response) => [response], feedback: none },
  number: {
    inWords: ({ unit }, response, { amount }) => [amount(Number(response), unit)],
    feedback: none,
  },
  date: { inWords: (_, response, messages) => [messages.date(edtf(response))], feedback: none },
  order: { inWords: ({ events }, response) => textsOf(events, response), feedback: none },
  match: {
    inWords: ({ premises, options }, response) =>
      premises
        .filter(({ id }) => Object.hasOwn(response, id))
        .map(({ id, text }) => `${text}: ${textsOf(options, [response[id] ?? '']).join()}`),
    feedback: none,
  },
  cloze: {
    inWords: (question, response, messages) =>
      gapsInOrder(question).map((gap) => gapInWords(gap, filling(gap, response), messages)),
    feedback: ({ gaps }, response) =>
      gaps.flatMap((gap) => ('options' in gap ? feedbackOf(gap.options, [`${filling(gap, response)}`]) : [])),
  },
}

/** A response in words; the key in words is `inWords(question, keyOf(question))`. */
export function inWords<N extends KindName>(
  question: Question<N>,
  response: ResponseTo<N>,
  messages: Messages = english,
): readonly string[] {
  return wordings[question.kind].inWords(question, response, messages)
}

/** The feedback lines of the options that a response picks. */
export function feedbackTo<N extends KindName>(
  question: Question<N>,
  response: ResponseTo<N>,
): readonly string[] {
  return wordings[question.kind].feedback(question, response)
}

function feedbackOf(options: readonly Option[], ids: readonly OptionId[]): string[] {
  return options.flatMap(({ id, feedback }) => (feedback !== undefined && ids.includes(id) ? [feedback] : []))
}

function gapInWords(gap: Gap, given: string | number | undefined, { amount, date }: Messages): string {
  if (given === undefined) return '–'
  switch (gap.kind) {
    case 'choice':
      return textsOf(gap.options, [`${given}`]).join()
    case 'text':
      return `${given}`
    case 'number':
      return amount(Number(given), gap.unit)
    case 'date':
      return date(edtf(`${given}`))
  }
}

/** The texts of options, events, premises and gaps by id; a gap's own text is none. */
const texts: { readonly [N in KindName]: (question: Question<N>) => readonly Option[] } = {
  choice: ({ options }) => options,
  multiple: ({ options }) => options,
  'true-false': none,
  text: none,
  number: none,
  date: none,
  order: ({ events }) => events,
  match: ({ premises, options }) => [...premises, ...options],
  cloze: ({ gaps }) => gaps.flatMap((gap) => ('options' in gap ? gap.options : [])),
}

/** What parts of a question are called: the texts of those that have one, the ids of the others. */
export function namesOf<N extends KindName>(
  question: Question<N>,
  ids: readonly OptionId[],
): readonly string[] {
  const known = texts[question.kind](question)
  return ids.map((id) => known.find((option) => option.id === id)?.text ?? id)
}

/** The place of a gap in its text, from 1; 0 where there is no such gap. */
export function gapNumber(question: Question, id: OptionId | undefined): number {
  return question.kind === 'cloze' ? gapsInOrder(question).findIndex((gap) => gap.id === id) + 1 : 0
}
