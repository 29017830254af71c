import type { Sink, Source } from '../io.ts'
import { numbered } from '../terminal/list.ts'
import type { Page } from '../terminal/page.ts'
import { print } from '../terminal/print.ts'
import { wrap } from '../terminal/wrap.ts'
import { type Ask, echo, responseOf } from './ask.ts'
import type { Examiner } from './examiner.ts'
import type { Form, Given, Step } from './form.ts'
import { filled } from './sitting.ts'

/** Where a person types lines. */
export interface Teletype {
  /** The lines. */
  readonly lines: Source<string>
  /** Where questions are printed. */
  readonly out: Sink
  /** The page. */
  readonly page: () => Page
}

/** Asks line by line, for terminals that can't be drawn on: nothing that is printed changes. */
export function askByLines(teletype: Teletype): Ask {
  return async (form, examiner) => {
    const { out, page } = teletype
    print(out, form.scene([], page()))
    let given: Given = []
    for (const [i, step] of form.steps.entries()) {
      if (form.steps[i - 1]?.items !== step.items) print(out, listOf(step, page()))
      const filledBy = (answer: unknown) => filled(form, given, i, answer)
      const end = await askStep(step, (answer) => refuse(form, examiner, filledBy(answer)), teletype)
      if (end === undefined) return 'handed-in'
      given = filledBy(end.answer)
    }
    print(out, echo(form, examiner, given, page()))
    return { response: responseOf(form, given) }
  }
}

function refuse(form: Form, examiner: Examiner, given: Given): string | undefined {
  return examiner.refuse(form.response(given))
}

/** Asks until a line is blank or says something that is not refused; `undefined` where no line comes any more. */
async function askStep(
  { label, hint, read }: Step,
  refuse: (answer: unknown) => string | undefined,
  { lines, out, page }: Teletype,
): Promise<{ readonly answer: unknown } | undefined> {
  print(out, wrap(`${hint.replace(/\.$/, '')} (Enter alone to skip).`, page().width))
  for (;;) {
    out.write(`${label === undefined ? '' : `${label} `}> `)
    const line = await lines.next()
    if (line === undefined) return undefined
    if (line.trim() === '') return { answer: undefined }
    const reading = read(line)
    const why = reading.ok ? refuse(reading.answer) : reading.why
    if (reading.ok && why === undefined) return reading
    print(out, wrap(why ?? '', page().width, '! '))
  }
}

function listOf({ items }: Step, { width }: Page): string[] {
  if (items.length === 0) return []
  return [...items.flatMap((text, i) => wrap(numbered(text, i, items.length), width, '  ', '     ')), '']
}
