import { edtf } from '../calendar/edtf.ts'
import { dateInWords } from '../language/en/dates.ts'
import { groupDigits } from '../language/en/numbers.ts'
import { filling, gapsInOrder } from './cloze/cloze.ts'
import type { Gap } from './cloze/schema.ts'
import type { Option, OptionId } from './common.ts'
import type { KindName, Question, ResponseTo } from './index.ts'
import type { NumberResponse } from './number/number.ts'
import { textsOf } from './options.ts'

/** How a kind says a response that it takes; apart from `Kind`, so that players don't carry it. */
interface Wording<Asked, Given> {
  /** The response in words. */
  readonly inWords: (question: Asked, response: Given) => readonly string[]
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
  'true-false': { inWords: (_, response) => [`${response}`], feedback: none },
  text: { inWords: (_, response) => [response], feedback: none },
  number: { inWords: ({ unit }, response) => [amountInWords(response, unit)], feedback: none },
  date: { inWords: (_, response) => [dateInWords(edtf(response))], feedback: none },
  order: { inWords: ({ events }, response) => textsOf(events, response), feedback: none },
  match: {
    inWords: ({ premises, options }, response) =>
      premises
        .filter(({ id }) => Object.hasOwn(response, id))
        .map(({ id, text }) => `${text}: ${textsOf(options, [response[id] ?? '']).join()}`),
    feedback: none,
  },
  cloze: {
    inWords: (question, response) =>
      gapsInOrder(question).map((gap) => gapInWords(gap, filling(gap, response))),
    feedback: ({ gaps }, response) =>
      gaps.flatMap((gap) => ('options' in gap ? feedbackOf(gap.options, [`${filling(gap, response)}`]) : [])),
  },
}

/** A response in words; the key in words is `inWords(question, keyOf(question))`. */
export function inWords<N extends KindName>(
  question: Question<N>,
  response: ResponseTo<N>,
): readonly string[] {
  return wordings[question.kind].inWords(question, response)
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

function amountInWords(response: NumberResponse, unit?: string): string {
  const digits = groupDigits(Number(response))
  return unit === undefined ? digits : `${digits} ${unit}`
}

function gapInWords(gap: Gap, given: string | number | undefined): string {
  if (given === undefined) return '–'
  switch (gap.kind) {
    case 'choice':
      return textsOf(gap.options, [`${given}`]).join()
    case 'text':
      return `${given}`
    case 'number':
      return amountInWords(given, gap.unit)
    case 'date':
      return dateInWords(edtf(`${given}`))
  }
}
