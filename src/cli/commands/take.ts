import { type QuestionView, viewQuiz } from '../../delivery/view.ts'
import { readTyped } from '../../kinds/typed.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { explainReport } from '../../scoring/explain.ts'
import { scoreQuiz } from '../../scoring/score.ts'
import type { Answer, Sheet } from '../../scoring/sheet.ts'
import { openShelf } from '../banks.ts'
import type { Call, Command } from '../command.ts'
import { drawQuiz } from '../draw.ts'
import { Mistake } from '../mistake.ts'
import { heading, quizHeading } from '../render/heading.ts'
import { printReport } from '../render/report.ts'
import type { Ask } from '../take/ask.ts'
import { openDesk } from '../take/desk.ts'
import { examinerOf } from '../take/examiner.ts'
import { formOf } from '../take/forms.ts'
import { cleanAll } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'
import { scoringOf } from '../values.ts'

/** Ended by Ctrl-C: 128 and the number of SIGINT, as shells have it. */
const INTERRUPTED = 130

/** Lets a person take a quiz. */
export const take: Command = {
  summary: 'Take a quiz in the terminal, and see how you did and why',
  takes: '[bank]',
  details:
    'Answer with the keys named below each question. Esc leaves a question blank, Ctrl-D hands in, Ctrl-C leaves. ' +
    'Where the terminal can only take lines (TERM=dumb), type numbers or words and Enter.',
  options: ['seed', 'length', 'topics', 'kinds', 'on', 'rule', 'pass'],
  examples: [
    { line: 'newsquiz take', does: 'Ten questions.' },
    { line: 'newsquiz take --length 5 --pass 0.6', does: 'Five questions, of which three points pass.' },
    { line: 'newsquiz take --kinds order,match,cloze --seed monday', does: 'Only these kinds.' },
  ],
  run: async (call) => {
    const { flags, io, page } = call
    if (!io.keyboard.isTTY || !io.out.isTTY)
      throw new Mistake('take needs a terminal to ask in; newsquiz demo shows a quiz without one.')
    const scoring = scoringOf(flags)
    const bank = await openShelf(call.bank, io)
    const quiz = drawQuiz(bank, call)
    print(io.out, quizHeading(bank, quiz, page))
    const sheet = await sit(quiz, call)
    if (!sheet) return INTERRUPTED
    const report = scoreQuiz(quiz, sheet, { ...scoring, read: readTyped })
    const answers = cleanAll(explainReport(quiz, report))
    const result = { quiz, report, answers, passMark: scoring.passMark }
    print(io.out, [...heading('Report', page), ...printReport(result, page)])
    return 0
  },
}

/** Asks every question; `undefined` where the person leaves. */
async function sit(quiz: Quiz, { io, page }: Call): Promise<Sheet | undefined> {
  const desk = openDesk(io, page)
  try {
    const answers: [string, Answer][] = []
    const { questions } = cleanAll(viewQuiz(quiz))
    for (const [i, view] of questions.entries()) {
      print(io.out, [page.paint.dim(`Question ${i + 1} of ${questions.length}`)])
      const asked = await askOne(view, quiz, desk.ask)
      if (asked === 'interrupted') return undefined
      if (asked === 'handed-in') break
      if (asked.response !== undefined) answers.push([view.id, { response: asked.response }])
    }
    return { quiz: quiz.id, answers: Object.fromEntries(answers) }
  } finally {
    desk.close()
  }
}

async function askOne(view: QuestionView, { questions }: Quiz, ask: Ask) {
  const question = questions.find(({ id }) => id === view.id)
  if (!question) throw new RangeError(`the view names "${view.id}", which the quiz does not have`)
  return ask(formOf(view), examinerOf(question))
}
