import type { Key } from '../io.ts'
import type { Page } from '../terminal/page.ts'
import type { Frame, Outcome, Prompt } from '../terminal/prompt.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Examiner } from './examiner.ts'
import type { Form, Given } from './form.ts'

/** How far a person has come with a question. */
export interface Sitting {
  /** The answers so far. */
  readonly given: Given
  /** The step at hand; as many as there are steps once all is done. */
  readonly at: number
  /** The prompt of that step as it stands; absent once all is done. */
  readonly prompt: Prompt | undefined
  /** Why the last answer was none. */
  readonly note: string
}

/** Nothing answered yet. */
export function beginOf(form: Form): Sitting {
  return at(form, [], 0)
}

function at(form: Form, given: Given, step: number): Sitting {
  return { given, at: step, prompt: form.steps[step]?.prompt, note: '' }
}

/** What comes of a key. An answer that the examiner refuses leaves the prompt as it is, with the reason below. */
export function press(form: Form, examiner: Examiner, sitting: Sitting, key: Key): Sitting {
  if (key.name === 'escape') return conclude(form, examiner, sitting, 'skip')
  if (key.name === 'tab' && key.shift) return conclude(form, examiner, sitting, 'back')
  const turn = sitting.prompt?.press(key)
  if (!turn) return sitting
  return 'prompt' in turn
    ? { ...sitting, prompt: turn.prompt, note: '' }
    : conclude(form, examiner, sitting, turn.outcome)
}

function conclude(form: Form, examiner: Examiner, sitting: Sitting, outcome: Outcome): Sitting {
  const { given, at: step } = sitting
  if (outcome === 'back') return at(form, given, Math.max(0, step - 1))
  if (outcome === 'skip') return at(form, filled(form, given, step, undefined), step + 1)
  const next = filled(form, given, step, outcome.answer)
  const why = examiner.refuse(form.response(next))
  return why === undefined ? at(form, next, step + 1) : { ...sitting, note: why }
}

/** The answers with that of one step put in. */
export function filled(form: Form, given: Given, step: number, answer: unknown): Given {
  return form.steps.map((_, i) => (i === step ? answer : given[i]))
}

/** How it looks: the question, the prompt, and the reason why the last answer was none. */
export function frameOf(form: Form, { given, at, prompt, note }: Sitting, page: Page): Frame {
  const above = form.scene(given, page, at)
  const { lines, cursor } = prompt?.draw(page) ?? { lines: [], cursor: [0, 0] as const }
  const [line, cell] = cursor
  const way = at > 0 ? [page.paint.dim('Shift-Tab to go back')] : []
  const below = note === '' ? [] : wrap(note, page.width, '! ').map(page.paint.bad)
  return { lines: [...above, ...lines, ...way, ...below], cursor: [above.length + line, cell] }
}
