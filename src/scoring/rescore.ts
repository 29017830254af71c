import type { Bank, CorrectionRecord } from '../bank/bank.ts'
import { asIndex, type BankIndex } from '../bank/bank-index.ts'
import { type Issue, NewsquizError } from '../base/errors.ts'
import type { QuestionId } from '../kinds/common.ts'
import { ALL } from '../kinds/credit.ts'
import type { Question } from '../kinds/index.ts'
import type { AnswerStatus } from '../language/messages.ts'
import { quizBankOf } from '../quiz/assemble.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { AnswerReport, Report } from './report.ts'
import type { Rule } from './rule.ts'
import { scoreJudged } from './score.ts'
import { type OwnPolicies, scoringFrom } from './scoring-from.ts'
import { sheetFrom } from './sheet-from.ts'
import type { Tally } from './tally.ts'

/** How {@link rescore} treats what was withdrawn. */
export interface RescoreOptions extends OwnPolicies {
  /** `drop` takes a withdrawn question out of the sheet, `full` gives everybody its points; `drop` where it is missing. */
  readonly withdrawn?: 'drop' | 'full'
}

/** How an answer did. */
export interface Standing {
  /** By its rule. */
  readonly status: AnswerStatus
  /** Points earned. */
  readonly points: number
  /** Points that could be earned. */
  readonly maxPoints: number
}

/** An answer that does not stand as it did. */
export interface Change {
  /** The question. */
  readonly question: QuestionId
  /** Why: it was corrected, it was withdrawn, or others were and it moves with them (a streak, a better answer). */
  readonly why: 'corrected' | 'withdrawn' | 'moved'
  /** The reasons of the corrections that touch it. */
  readonly reasons: readonly string[]
  /** How it did. */
  readonly before: Standing
  /** How it does; absent where it is no longer on the sheet. */
  readonly after?: Standing
}

/** A report scored anew. */
export interface Rescored {
  /** By the new bank. */
  readonly report: Report
  /** Whether the points, or the verdict on the sheet, are other than before. */
  readonly changed: boolean
  /** What came before, and what comes now. */
  readonly before: Verdict
  /** By the new bank. */
  readonly after: Verdict
  /** The answers that do not stand as they did, in the order of the quiz. */
  readonly changes: readonly Change[]
}

/** What a sheet comes to. */
export interface Verdict extends Tally {
  /** Whether it passed; absent where there was no pass mark. */
  readonly passed?: boolean
  /** Its grade; absent where there was none. */
  readonly grade?: string
}

/**
 * A report scored again after corrections: whose points change, and why.
 *
 * Deterministic: the same report and banks give the same result. What was given is scored as it was read then, by the
 * rules that the report names. Begin with the report as it was first made and the bank that its quiz was drawn from.
 *
 * @param bank The version that the report was scored by; an index, where the quiz came from several banks.
 * @param newBank The version with the corrections, or an index of them.
 * @throws {@link NewsquizError} `quiz/other-bank` where a bank of the report is missing, `quiz/changed-bank` where
 * `bank` is another version of it, `policy/unknown` where it was scored by a policy that is handed over by nobody.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 3, kinds: { choice: 3 } }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const { id, questions: [first] } = drawn.quiz
 * const [other] = first.options.filter((option) => option.id !== first.key)
 * const report = scoreQuiz(drawn.quiz, { quiz: id, answers: { [first.id]: { response: other.id } } })
 * const correction = { reason: 'It was the other one.', published: '2023-08-01', questions: { [first.id]: { key: other.id } } }
 * const { before, after, changes } = rescore(report, koreanArmistice, amendBank(koreanArmistice, [correction]))
 * before.points // => 0
 * after.points // => 1
 * changes[0].reasons // => ['It was the other one.']
 * ```
 */
export function rescore(
  oldReport: Report,
  bank: Bank | BankIndex,
  newBank: Bank | BankIndex,
  { withdrawn = 'drop', ...own }: RescoreOptions = {},
): Rescored {
  const [old, fresh] = [asIndex(bank), asIndex(newBank)]
  checkBanks(oldReport, old, fresh)
  const { deadline: _, ...scoring } = scoringFrom(oldReport.scoring, own)
  const [before, after] = [old, fresh].map(questionsOf)
  const asked = oldReport.answers.flatMap(({ question }) => {
    const kept = after?.get(question) ?? (withdrawn === 'full' ? before?.get(question) : undefined)
    return kept ? [kept] : []
  })
  const gone = asked.filter(({ id }) => !after?.has(id)).map(({ id }) => [id, fullMarks] as const)
  const quiz: Quiz = {
    id: oldReport.quiz,
    seed: '',
    blueprint: { length: Math.max(1, asked.length) },
    banks: fresh.banks.map(quizBankOf),
    questions: asked,
  }
  const report = {
    ...scoreJudged(quiz, sheetFrom(oldReport), {
      ...scoring,
      ...(gone.length > 0 && { rules: { ...scoring.rules, ...Object.fromEntries(gone) } }),
      refused: refusedIn(
        oldReport,
        gone.map(([id]) => id),
      ),
    }),
    scoring: oldReport.scoring,
    strays: oldReport.strays,
  }
  const changes = changesBetween(oldReport, report, {
    corrections: newCorrections(old, fresh),
    isWithdrawn: (id) => !after?.has(id),
  })
  const [was, is] = [verdictOf(oldReport), verdictOf(report)]
  return { report, changed: JSON.stringify(was) !== JSON.stringify(is), before: was, after: is, changes }
}

/** Everything for everybody. */
const fullMarks: Rule = { name: 'full-marks', credit: () => ALL, blank: () => ALL }

function questionsOf({ entries }: BankIndex): ReadonlyMap<QuestionId, Question> {
  return new Map(entries.map(({ question }) => [question.id, question]))
}

function refusedIn({ answers }: Report, full: readonly QuestionId[]) {
  return Object.fromEntries(
    answers.flatMap(({ question, refusal }) =>
      refusal && !full.includes(question) ? [[question, refusal] as const] : [],
    ),
  )
}

/** The banks that the answers come from must be the ones that the report names, and have a new version. */
function checkBanks({ answers, banks }: Report, old: BankIndex, fresh: BankIndex): void {
  const known = new Map(old.banks.map(quizBankOf).map(({ id, digest }) => [id, digest]))
  for (const story of new Set(answers.map((answer) => answer.story))) {
    const digest = banks.find(({ id }) => id === story)?.digest
    if (!known.has(story) || !fresh.banks.some(({ id }) => id === story))
      throw fault('quiz/other-bank', `the bank ${story} is missing`, 'Hand over its old and its new version.')
    if (known.get(story) !== digest)
      throw fault(
        'quiz/changed-bank',
        `this is not the version of ${story} that the report was scored by`,
        'Hand over the version that the quiz was drawn from, and the report as it was first made.',
      )
  }
}

function fault(code: Issue['code'], message: string, mend: string): NewsquizError {
  return new NewsquizError([{ code, path: ['banks'], message, mend }])
}

/** The corrections that the new banks hold and the old ones do not. */
function newCorrections(old: BankIndex, fresh: BankIndex): readonly CorrectionRecord[] {
  return fresh.banks.flatMap(({ id, corrections = [] }) => {
    const before = old.banks.find((bank) => bank.id === id)?.corrections ?? []
    return corrections.slice(before.length)
  })
}

interface Context {
  readonly corrections: readonly CorrectionRecord[]
  readonly isWithdrawn: (id: QuestionId) => boolean
}

function changesBetween(old: Report, fresh: Report, { corrections, isWithdrawn }: Context): Change[] {
  const now = new Map(fresh.answers.map((answer) => [answer.question, answer]))
  return old.answers.flatMap((answer): Change[] => {
    const { question } = answer
    const [before, found] = [standingOf(answer), now.get(question)]
    const after = found && standingOf(found)
    if (after && JSON.stringify(after) === JSON.stringify(before)) return []
    const own = corrections.filter(
      (one) => one.questions.includes(question) || one.withdrawn.includes(question),
    )
    const why = isWithdrawn(question) ? 'withdrawn' : own.length > 0 ? 'corrected' : 'moved'
    return [{ question, why, reasons: own.map(({ reason }) => reason), before, ...(after && { after }) }]
  })
}

function standingOf({ status, points, maxPoints }: AnswerReport): Standing {
  return { status, points, maxPoints }
}

function verdictOf({ questions, points, maxPoints, fraction, passed, award }: Report): Verdict {
  return {
    questions,
    points,
    maxPoints,
    fraction,
    ...(passed !== undefined && { passed }),
    ...(award?.grade !== undefined && { grade: award.grade }),
  }
}
