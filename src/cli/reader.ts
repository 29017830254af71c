import { type Random, stream } from '../base/random.ts'
import { type Edtf, edtf, type Precision, writeEdtf } from '../calendar/edtf.ts'
import { type KindName, keyOf, kinds, type Question, type ResponseTo } from '../kinds/index.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Answer, Sheet } from '../scoring/sheet.ts'

/**
 * The sheet of a reader who is made up: the same for the same quiz.
 *
 * One answer in twenty is blank. The easiest question is answered right nine times out of ten, the hardest three
 * times; a slip earns part of the credit where its kind can give part.
 */
export function simulateReader(quiz: Quiz): Sheet {
  const answers = quiz.questions.flatMap((question): (readonly [string, Answer])[] => {
    const response = answerTo(question, stream(quiz.seed, 'reader', question.id))
    return response === undefined ? [] : [[question.id, { response }]]
  })
  return { quiz: quiz.id, answers: Object.fromEntries(answers) }
}

function answerTo<N extends KindName>(question: Question<N>, random: Random): ResponseTo<N> | undefined {
  if (random(20) === 0) return undefined
  const { difficulty = 0.5 } = question
  return random(100) < 90 - 60 * difficulty ? keyOf(question) : slips[question.kind](question, random)
}

/** How a reader who does not quite know goes wrong with each kind. */
const slips: { readonly [N in KindName]: (question: Question<N>, random: Random) => ResponseTo<N> } = {
  choice: ({ options, key }, random) => otherId(options, [key], random) ?? key,
  multiple: ({ options, keys }, random) => {
    const wrong = otherId(options, keys, random)
    const lessOne = wrong === undefined || (keys.length > 1 && random(2) === 0)
    return lessOne ? keys.slice(0, -1) : [...keys.slice(1), wrong]
  },
  'true-false': ({ key }) => !key,
  text: ({ accepted, confusables = [] }, random) =>
    pickOne([...confusables, 'no idea'], random) ?? accepted[0] ?? '',
  number: ({ value }, random) => {
    const off = 1 + random(3)
    // Nobody takes a count for less than one.
    return random(2) === 0 || value <= off ? value + off : value - off
  },
  date: ({ value }, random) => inYear(edtf(value), random(2) === 0 ? 0 : 1),
  order: ({ key }, random) => swapped(key.flat(), random),
  match: ({ premises, key }, random) => {
    const ids = premises.map(({ id }) => id)
    const partners = swapped(
      ids.map((id) => key[id] ?? ''),
      random,
    )
    return Object.fromEntries(ids.map((id, i) => [id, partners[i] ?? '']))
  },
  // One gap is left open.
  cloze: (question, random) => {
    const filled = Object.entries(kinds.cloze.key(question))
    const open = random(filled.length)
    return Object.fromEntries(filled.filter((_, i) => i !== open))
  },
}

function otherId(options: readonly { readonly id: string }[], keys: readonly string[], random: Random) {
  const wrong = options.filter(({ id }) => !keys.includes(id))
  return pickOne(wrong, random)?.id
}

function pickOne<T>(items: readonly T[], random: Random): T | undefined {
  return items.length === 0 ? undefined : items[random(items.length)]
}

/** Two neighbours change places. */
function swapped(ids: readonly string[], random: Random): string[] {
  const at = random(Math.max(1, ids.length - 1))
  return [...ids.slice(0, at), ...ids.slice(at, at + 2).toReversed(), ...ids.slice(at + 2)]
}

/** The year alone, or the year of the next such time. */
function inYear(date: Edtf, off: 0 | 1): string {
  const point = date.precision === 'interval' ? (date.start ?? date.end) : date
  if (!point) return '1900'
  return writeEdtf({ precision: 'year', year: point.year + off * yearsTo[point.precision] })
}

/** Years to the next time of the same precision in another year. */
const yearsTo: { readonly [P in Precision]: number } = { century: 100, decade: 10, year: 1, month: 1, day: 1 }
