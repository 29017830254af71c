import type { Bank } from '../../bank/bank.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { clean } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import { cellsOf, wrap } from '../terminal/wrap.ts'
import { counted } from './words.ts'

/** A line that begins a part, with a rule below. */
export function heading(text: string, { width, paint }: Page): string[] {
  const lines = wrap(text, width)
  return [...lines.map(paint.bold), paint.dim('─'.repeat(Math.max(...lines.map(cellsOf)))), '']
}

/** What a quiz is on, and how to draw it again. */
export function quizHeading({ title }: Bank, { questions, seed }: Quiz, page: Page): string[] {
  return heading(`${clean(title)}: ${counted(questions.length, 'question')}, seed ${clean(seed)}`, page)
}
