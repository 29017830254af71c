import type { Refusal } from '../base/errors.ts'
import type { QuestionId } from '../kinds/common.ts'
import type { AnswerReport, Report } from '../scoring/report.ts'

/** When a client may see how its answers did, and the keys. */
export type ReviewMode =
  | {
      /** Each answer as soon as it is given; all of them once the sheet is handed in. */
      readonly show: 'at-once'
    }
  | {
      /** Everything once the sheet is handed in, nothing before. */
      readonly show: 'after-submission'
    }
  | {
      /** Everything once the quiz is closed for all, nothing before. */
      readonly show: 'after-closing'
      /** When it closes, in milliseconds since 1970-01-01. */
      readonly closes: number
    }
  | {
      /** Nothing, ever. */
      readonly show: 'never'
    }

/** What of an answer tells nothing of right or wrong. */
export interface HiddenAnswer {
  /** The question. */
  readonly question: QuestionId
  /** Whether it was answered, left blank, or sent in a form that can't be read. */
  readonly status: 'answered' | 'blank' | 'invalid'
  /** What is wrong with an invalid one; never holds a key. */
  readonly refusal?: Refusal
}

/** A review that shows nothing of right or wrong. */
export interface HiddenReview {
  /** Tells how much is shown. */
  readonly shown: 'nothing'
  /** The quiz. */
  readonly quiz: string
  /** Each question of the quiz, in its order. */
  readonly answers: readonly HiddenAnswer[]
}

/** A review that shows how the answers did that were given, and nothing of the others. */
export interface PartialReview<A = AnswerReport> {
  /** Tells how much is shown. */
  readonly shown: 'answered'
  /** The quiz. */
  readonly quiz: string
  /** Answers that were given, with their keys. */
  readonly answered: readonly A[]
  /** The others. */
  readonly open: readonly HiddenAnswer[]
}

/** A review that shows everything. */
export interface OpenReview<A = AnswerReport> {
  /** Tells how much is shown. */
  readonly shown: 'all'
  /** The whole report. */
  readonly report: Reviewable<A>
}

/** A report, its answers as `scoreQuiz` or as `explainReport` gives them. */
export type Reviewable<A> = Omit<Report, 'answers'> & {
  /** Each question of the quiz, in its order. */
  readonly answers: readonly A[]
}

/** What a mode can come to. */
export type ReviewOf<M extends ReviewMode, A> = M['show'] extends 'never'
  ? HiddenReview
  : M['show'] extends 'at-once'
    ? PartialReview<A> | OpenReview<A>
    : M['show'] extends 'after-submission' | 'after-closing'
      ? HiddenReview | OpenReview<A>
      : HiddenReview | PartialReview<A> | OpenReview<A>

/**
 * What of a report a client may see now: everything, the answers that were given, or nothing of right or wrong.
 *
 * What is hidden is not in the value: it can be sent as it is. Hand over `{ ...report, answers: explainReport(…) }` to
 * review answers in words.
 *
 * @param now In milliseconds since 1970-01-01, by the server's clock.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 3 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const report = scoreQuiz(drawn.quiz, { quiz: drawn.quiz.id, answers: {} })
 * reviewFor(report, { show: 'never' }, 0).shown // => 'nothing'
 * reviewFor(report, { show: 'after-closing', closes: 1000 }, 999).shown // => 'nothing'
 * reviewFor(report, { show: 'after-closing', closes: 1000 }, 1000).shown // => 'all'
 * ```
 */
export function reviewFor<
  const M extends ReviewMode,
  A extends Pick<AnswerReport, 'question' | 'status' | 'refusal'> = AnswerReport,
>(report: Reviewable<A>, mode: M, now: number): ReviewOf<M, A> {
  // The compiler can't follow a mode to its row of the table.
  return review(report, mode, now) as ReviewOf<M, A>
}

function review<A extends Pick<AnswerReport, 'question' | 'status' | 'refusal'>>(
  report: Reviewable<A>,
  mode: ReviewMode,
  now: number,
): HiddenReview | PartialReview<A> | OpenReview<A> {
  const { quiz, answers } = report
  if (isOpen(report, mode, now)) return { shown: 'all', report }
  if (mode.show !== 'at-once') return { shown: 'nothing', quiz, answers: answers.map(hide) }
  const isGiven = ({ status }: A) => status !== 'blank' && status !== 'invalid'
  return {
    shown: 'answered',
    quiz,
    answered: answers.filter(isGiven),
    open: answers.filter((answer) => !isGiven(answer)).map(hide),
  }
}

function isOpen({ submitted }: Pick<Report, 'submitted'>, mode: ReviewMode, now: number): boolean {
  switch (mode.show) {
    case 'at-once':
    case 'after-submission':
      return submitted !== undefined && submitted <= now
    case 'after-closing':
      return mode.closes <= now
    case 'never':
      return false
  }
}

function hide({
  question,
  status,
  refusal,
}: Pick<AnswerReport, 'question' | 'status' | 'refusal'>): HiddenAnswer {
  return {
    question,
    status: status === 'blank' || status === 'invalid' ? status : 'answered',
    ...(refusal && { refusal }),
  }
}
