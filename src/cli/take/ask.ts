import type { Page } from '../terminal/page.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Examiner } from './examiner.ts'
import type { Form, Given } from './form.ts'

/** What came of asking: a response (`undefined` is a blank), or the end of the quiz. */
export type Asked = { readonly response: unknown } | 'handed-in' | 'interrupted'

/** Asks one question of whoever sits at the terminal. */
export type Ask = (form: Form, examiner: Examiner) => Promise<Asked>

/** What the answers amount to; `undefined` where all are blank. */
export function responseOf(form: Form, given: Given): unknown {
  return given.every((answer) => answer === undefined) ? undefined : form.response(given)
}

/** The lines that say how the answers were understood. */
export function echo(form: Form, examiner: Examiner, given: Given, { width, paint }: Page): string[] {
  const response = responseOf(form, given)
  const words = response === undefined ? 'left blank' : examiner.repeat(response)
  return [...wrap(words, width, '→ ').map(paint.bold), '']
}
