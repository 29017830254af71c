import type { ArticleInfo } from '../../facts/article.ts'
import { topics } from '../../kinds/common.ts'
import type { AnswerStatus } from '../../language/messages.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { ExplainedAnswer } from '../../scoring/explain.ts'
import type { Report } from '../../scoring/report.ts'
import type { Tally } from '../../scoring/tally.ts'
import { cleanAll } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import type { Paint } from '../terminal/paint.ts'
import { padTo, wrap } from '../terminal/wrap.ts'
import { evidenceLines } from './evidence.ts'
import { counted, joinWords, percent, pointsInWords, readableStem } from './words.ts'

/** A sign, a word and a colour for each status: any one of them is enough. */
const marks: { readonly [S in AnswerStatus]: readonly [sign: string, word: string, paint: keyof Paint] } = {
  right: ['✓', 'right', 'good'],
  partly: ['◐', 'partly right', 'half'],
  wrong: ['✗', 'wrong', 'bad'],
  blank: ['–', 'left blank', 'dim'],
  invalid: ['!', 'not an answer', 'bad'],
}

/** What a report is printed from. */
export interface Result {
  /** The quiz. */
  readonly quiz: Quiz
  /** How its sheet was scored. */
  readonly report: Report
  /** Its answers in words, fit to be printed. */
  readonly answers: readonly ExplainedAnswer[]
  /** The share to pass with. */
  readonly passMark: number | undefined
}

/** A report: each answer with its key, why, and the evidence; then the points, so that they end up in sight. */
export function printReport({ quiz, report, answers, passMark }: Result, page: Page): string[] {
  const articles = new Map(quiz.banks.map(({ id, article }) => [id, cleanAll<ArticleInfo>(article)]))
  return [
    ...answers.flatMap((answer, i) => printAnswer(answer, i + 1, articles.get(answer.story), page)),
    ...printPoints(report, page, passMark),
  ]
}

function printAnswer(
  answer: ExplainedAnswer,
  number: number,
  article: ArticleInfo | undefined,
  { width, paint }: Page,
): string[] {
  const [sign, word, colour] = marks[answer.status]
  const points = `${pointsInWords(answer.points)} of ${pointsInWords(answer.maxPoints)}`
  const entry = (label: string, lines: readonly string[]) =>
    lines.flatMap((line, i) => wrap(line, width, padTo(i === 0 ? `    ${label}` : '', 14)))
  return [
    ...wrap(`${sign} ${word} (${points})`, width, `${number}.`.padEnd(4)).map(paint[colour]),
    ...wrap(readableStem(answer.stem), width, '    ').map(paint.bold),
    ...entry('Given', [givenInWords(answer)]),
    ...entry('Key', [joinWords(answer.kind, answer.key)]),
    ...entry('Note', answer.feedback),
    ...entry('Why', [answer.explanation]),
    ...entry('Evidence', evidenceLines(answer.evidence, article)).map(paint.dim),
    '',
  ]
}

/** What was given for a question. */
export function givenInWords({ kind, given, mend }: ExplainedAnswer): string {
  return mend ?? (given.length === 0 ? '(blank)' : joinWords(kind, given))
}

/** Points in all and by topic. */
function printPoints(report: Report, { width, paint }: Page, passMark?: number): string[] {
  const verdict =
    report.passed === undefined
      ? ''
      : `: ${report.passed ? 'passed' : 'not passed'} (the pass mark is ${percent(passMark ?? 0)})`
  return [
    ...wrap(`${tallyInWords(report)}${verdict}`, width).map(paint.bold),
    ...topics.flatMap((topic) => {
      const tally = report.byTopic[topic]
      return tally
        ? wrap(`${bar(tally.fraction)} ${tallyInWords(tally)}`, width, `  ${padTo(topic, 12)} `)
        : []
    }),
  ]
}

function tallyInWords({ points, maxPoints, fraction, questions }: Tally): string {
  const share = `${pointsInWords(points)} of ${counted(maxPoints, 'point')}, ${percent(fraction)}`
  return maxPoints === questions ? share : `${share} (${counted(questions, 'question')})`
}

/** A share as a bar of ten blocks. */
function bar(fraction: number): string {
  const full = Math.floor(fraction * 10 + 1e-9)
  return '█'.repeat(full) + '░'.repeat(10 - full)
}
