import { viewQuiz } from '../../delivery/view.ts'
import { type KindName, keyOf, type Question } from '../../kinds/index.ts'
import { inWords } from '../../kinds/words.ts'
import { openShelf } from '../banks.ts'
import type { Command } from '../command.ts'
import { drawQuiz } from '../draw.ts'
import { quizHeading } from '../render/heading.ts'
import { printQuiz } from '../render/question.ts'
import { joinWords } from '../render/words.ts'
import { clean, cleanAll, safeJson } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'

/** Draws a quiz and prints it. */
export const quiz: Command = {
  summary: 'Draw a quiz and print it, as a candidate sees it',
  takes: '[bank]',
  details: 'Holds no key unless --keys is given.',
  options: ['seed', 'length', 'topics', 'kinds', 'on', 'keys', 'json'],
  examples: [
    { line: 'newsquiz quiz', does: 'Ten questions, others each time.' },
    {
      line: 'newsquiz quiz --seed "class 7b, Monday" --length 5',
      does: 'The same five questions each time.',
    },
    { line: 'newsquiz quiz --topics date=3,actor=5 --keys', does: 'Eight questions with their keys.' },
    { line: 'newsquiz quiz --seed monday --json', does: 'The view as JSON, to be sent to a client.' },
    { line: 'newsquiz quiz --seed monday --json --keys', does: 'The quiz as JSON, to be kept on a server.' },
  ],
  run: async (call) => {
    const { flags, io, page } = call
    const bank = await openShelf(call.bank, io)
    const drawn = drawQuiz(bank, call)
    const view = viewQuiz(drawn)
    if (flags.json) print(io.out, [safeJson(flags.keys ? drawn : view)])
    else {
      const below = (i: number) => (flags.keys ? drawn.questions.slice(i, i + 1).map(keyLine) : [])
      print(io.out, [...quizHeading(bank, drawn, page), ...printQuiz(cleanAll(view), page, below)])
    }
    return 0
  },
}

function keyLine<N extends KindName>(question: Question<N>): string {
  return clean(`Key: ${joinWords(question.kind, inWords(question, keyOf(question)))}`)
}
