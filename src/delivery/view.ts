import { stream } from '../base/random.ts'
import type { QuestionId, Topic } from '../kinds/common.ts'
import { type KindName, type Question, type ViewOf, view } from '../kinds/index.ts'
import type { Quiz } from '../quiz/quiz.ts'

/** What every question shows, whatever its kind. */
export interface QuestionViewBase {
  /** What a sheet names it by. */
  readonly id: QuestionId
  /** What it is about. */
  readonly topic: Topic
  /** What is asked. */
  readonly stem: string
  /** Never there: so that the compiler does not take a question, which has one, for its view. */
  readonly explanation?: never
}

/** A question as a candidate sees it; `QuestionView<'order'>` is one of that kind. */
export type QuestionView<N extends KindName = KindName> = {
  [K in N]: QuestionViewBase & {
    /** Tells the kind. */
    readonly kind: K
  } & ViewOf<K>
}[N]

/** A quiz as a candidate sees it: plain JSON without keys, nor anything that they could be told from. */
export interface QuizView {
  /** What a sheet names it by. */
  readonly id: string
  /** In the order in which they are asked. */
  readonly questions: readonly QuestionView[]
}

/**
 * What a client may see of a quiz: no key, nor anything to tell it from.
 *
 * Options are shuffled by a stream of the seed and the question's own id, numbers and dates stand in their order.
 * Explanations, evidence, facts, tags and the seed stay behind. Equal quizzes give equal views. It holds no words but
 * those of the bank: what to do with a kind is in the table `labels`, which a host may replace.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * drawn.ok && viewQuiz(drawn.quiz).questions.length // => 5
 * ```
 */
export function viewQuiz({ id, seed, questions }: Quiz): QuizView {
  return { id, questions: questions.map((question) => viewQuestion(question, seed)) }
}

function viewQuestion<N extends KindName>(question: Question<N>, seed: string): QuestionView {
  const { id, kind, topic, stem } = question
  // The compiler can't follow the spread of a view into the union that it belongs to.
  return { id, kind, topic, stem, ...view(question, stream(seed, 'options', id)) } as QuestionView
}
