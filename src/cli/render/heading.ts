import type { BankIndex } from '../../bank/bank-index.ts'
import { storyOf } from '../../kinds/common.ts'
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
export function quizHeading({ banks }: BankIndex, { questions, seed }: Quiz, page: Page): string[] {
  const asked = new Set(questions.map(storyOf))
  const [only, ...others] = banks
  const title = only && others.length === 0 ? only.title : counted(asked.size, 'story', 'stories')
  return heading(`${clean(title)}: ${counted(questions.length, 'question')}, seed ${clean(seed)}`, page)
}
