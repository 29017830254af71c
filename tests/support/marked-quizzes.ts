import fc from 'fast-check'
import type { Option } from '../../src/kinds/common.ts'
import { type KindName, kindNames, type Question } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { arbitraryQuestion } from './arbitrary-questions.ts'

/** Stands in every hidden text of a marked quiz and nowhere else: no other word has these letters. */
export const MARK = 'zyx'

type Marks = {
  readonly [N in KindName]: (question: Question<N>, mark: (what: string) => string) => Question<N>
}

/** Every field of a kind that a client must not see, filled with what is found again. */
const marks: Marks = {
  choice: (question, mark) => ({ ...question, options: withNotes(question.options, mark) }),
  multiple: (question, mark) => ({ ...question, options: withNotes(question.options, mark) }),
  'true-false': (question) => question,
  text: (question, mark) => ({ ...question, ...names(mark) }),
  number: (question) => ({ ...question, value: 7654321.5, tolerance: { from: 7654320.25, to: 7654329.75 } }),
  date: (question) => ({ ...question, value: farAway(question.value) }),
  order: (question, mark) => ({ ...question, events: withNotes(question.events, mark) }),
  match: (question, mark) => ({
    ...question,
    premises: withNotes(question.premises, mark),
    options: withNotes(question.options, mark),
  }),
  cloze: (question, mark) => ({
    ...question,
    gaps: question.gaps.map((gap) => {
      if (gap.kind === 'choice') return { ...gap, options: withNotes(gap.options, mark) }
      if (gap.kind === 'text') return { ...gap, ...names(mark) }
      return gap.kind === 'number'
        ? { ...gap, value: 8765432.5, tolerance: { absolute: 0.0625 } }
        : { ...gap, value: farAway(gap.value) }
    }),
  }),
}

function names(mark: (what: string) => string) {
  return { accepted: [mark('name'), mark('alias')], confusables: [mark('namesake')] }
}

function withNotes(options: readonly Option[], mark: (what: string) => string): Option[] {
  return options.map((option, i) => ({
    ...option,
    type: 'person',
    value: mark(`value-${i}`),
    actor: mark(`actor-${i}`),
    feedback: mark(`feedback-${i}`),
  }))
}

/** The date in a century that nothing else speaks of; 9600 is a leap year as 1600 and 2000 are. */
function farAway(edtf: string): string {
  return edtf.includes('/') ? '9612-02-03/9634-05-06' : edtf.replace(/^\d\d/, '96')
}

function marked<N extends KindName>(question: Question<N>, place: number): Question<N> {
  const mark = (what: string) => `${MARK}-${what}-${place}`
  return marks[question.kind](
    {
      ...question,
      id: `story/q${place}/asked/${question.kind}`,
      facts: [mark('fact')],
      asks: mark('asks'),
      explanation: `${mark('explanation')} "says" why.`,
      evidence: [{ start: 43210987 + place, end: 54321098 + place, exact: mark('quote') }],
      difficulty: 0.87654321,
      tags: [mark('tag')],
      validUntil: '9696-12-31',
    },
    mark,
  )
}

/** A quiz of several questions of random kinds. */
export const markedQuiz: fc.Arbitrary<Quiz> = fc
  .tuple(
    fc.array(
      fc.constantFrom(...kindNames).chain((kind): fc.Arbitrary<Question> => arbitraryQuestion(kind)),
      { minLength: 1, maxLength: 5 },
    ),
    fc.integer({ min: 0, max: 1e9 }),
  )
  .map(([questions, n]) => ({
    id: 'quiz-1',
    seed: `${MARK}-seed-${n}`,
    blueprint: { length: questions.length, tags: [`${MARK}-wanted`], exclude: [`${MARK}-seen`] },
    banks: [
      {
        id: `${MARK}-bank`,
        version: `1.0.0-${MARK}`,
        digest: `${MARK}-digest`,
        article: {
          headline: `${MARK}-headline`,
          published: '2001-05-04',
          language: 'en',
          digest: `${MARK}-article`,
        },
      },
    ],
    questions: questions.map((question, place) => marked(question, place)),
  }))
