import type { Finding } from '../bank/finding.ts'
import { rightAnswers } from '../bank/lint/answers.ts'
import { quoted } from '../bank/lint/detector.ts'
import { foldName } from '../bank/lint/names.ts'
import { optionSetsOf } from '../kinds/analysis.ts'
import { fillGaps } from '../kinds/cloze/gaps.ts'
import { type Question, shownBy } from '../kinds/index.ts'
import { enemies } from './enemies.ts'
import { areNearDuplicates } from './near-duplicates.ts'
import type { Quiz } from './quiz.ts'

/** A key may stand in so large a share of the questions. */
const MOST_OF_ONE_KEY = 0.2

/**
 * The flaws that show only among the questions of one quiz.
 *
 * - F28 (`H`): two questions are enemies (one gives the other away, or both ask the same thing), or their stems are
 *   nearly the same. A drawn quiz has no enemies; one that was put together by hand may.
 * - F29 (`B`): one key answers more than a fifth of the questions.
 *
 * Takes time in proportion to the square of the number of questions.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 10 }, 'class 7b, Monday')
 * drawn.ok && lintQuiz(drawn.quiz).filter(({ severity }) => severity === 'H') // => []
 * ```
 */
export function lintQuiz({ questions }: Quiz): Finding[] {
  return [
    ...questions.flatMap((question, i) =>
      questions.slice(0, i).flatMap((earlier) => judgePair(earlier, question)),
    ),
    ...repeatedKeys(questions),
  ]
}

function judgePair(earlier: Question, later: Question): readonly Finding[] {
  const reason =
    enemies(earlier, later) ?? (areTwins(earlier, later) ? 'both ask nearly the same' : undefined)
  return reason === undefined
    ? []
    : [
        {
          flaw: 'F28',
          severity: 'H',
          question: later.id,
          message: `With ${earlier.id}: ${reason}. Leave one of the two out.`,
        },
      ]
}

/** Stems in nearly the same words ask two things all the same where the right answers have nothing in common. */
function areTwins(earlier: Question, later: Question): boolean {
  const [some, others] = [keysOf(earlier), keysOf(later)]
  const mayBeOne = (some.size === 0 && others.size === 0) || [...some.keys()].some((key) => others.has(key))
  return mayBeOne && areNearDuplicates(askedBy(earlier), askedBy(later))
}

/** Whatever tells what is asked: the stem, and the items of a list that is to be sorted out. */
function askedBy(question: Question): string {
  return [
    fillGaps(question.stem, () => ''),
    ...(optionSetsOf(question).length > 0 ? [] : shownBy(question)),
  ].join(' ')
}

function repeatedKeys(questions: readonly Question[]): readonly Finding[] {
  const keys = new Map<string, { readonly text: string; readonly count: number }>()
  for (const question of questions)
    for (const [key, text] of keysOf(question))
      keys.set(key, { text, count: (keys.get(key)?.count ?? 0) + 1 })
  return [...keys.values()]
    .filter(({ count }) => count > 1 && count > questions.length * MOST_OF_ONE_KEY)
    .map(({ text, count }) => ({
      flaw: 'F29',
      severity: 'B',
      message: `${quoted(text)} is right in ${count} of ${questions.length} questions. Replace some of them.`,
    }))
}

/** The right answers, each once, by their folded texts. */
function keysOf(question: Question): ReadonlyMap<string, string> {
  return new Map(rightAnswers(question).map(({ text }) => [foldName(text), text]))
}
