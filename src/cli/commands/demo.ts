import { viewQuiz } from '../../delivery/view.ts'
import { explainReport } from '../../scoring/explain.ts'
import { scoreQuiz } from '../../scoring/score.ts'
import { openShelf } from '../banks.ts'
import type { Command } from '../command.ts'
import { drawQuiz } from '../draw.ts'
import { simulateReader } from '../reader.ts'
import { heading, quizHeading } from '../render/heading.ts'
import { printQuiz } from '../render/question.ts'
import { givenInWords, printReport } from '../render/report.ts'
import { cleanAll, safeJson } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'
import { wrap } from '../terminal/wrap.ts'
import { scoringOf } from '../values.ts'

/** Draws a quiz, has it answered by a reader who is made up, and scores it. */
export const demo: Command = {
  summary: 'Print a quiz, the answers of a simulated reader, and the report',
  takes: '[bank]',
  details:
    'This is what newsquiz does without a terminal. For the same seed the reader answers in the same way.',
  options: ['seed', 'length', 'topics', 'kinds', 'on', 'rule', 'pass', 'json'],
  examples: [
    { line: 'newsquiz demo --seed monday', does: 'The same quiz, answers and report each time.' },
    { line: 'newsquiz demo --length 5 --rule all-or-nothing --pass 0.6', does: 'Scored more strictly.' },
    { line: 'newsquiz demo --seed monday --json', does: 'One JSON document: seed, quiz, sheet, report.' },
  ],
  run: async (call) => {
    const { flags, io, page } = call
    const scoring = scoringOf(flags)
    const bank = await openShelf(call.bank, io)
    const quiz = drawQuiz(bank, call)
    const [view, sheet] = [viewQuiz(quiz), simulateReader(quiz)]
    const report = scoreQuiz(quiz, sheet, scoring)
    if (flags.json) {
      print(io.out, [safeJson({ seed: quiz.seed, quiz: view, sheet, report })])
      return 0
    }
    const answers = cleanAll(explainReport(quiz, report))
    print(io.out, [
      ...quizHeading(bank, quiz, page),
      ...printQuiz(cleanAll(view), page),
      ...heading('Answers of a simulated reader', page),
      ...answers.flatMap((answer, i) => wrap(givenInWords(answer), page.width, `${i + 1}.`.padEnd(4))),
      '',
      ...heading('Report', page),
      ...printReport({ quiz, report, answers, passMark: scoring.passMark }, page),
    ])
    return 0
  },
}
