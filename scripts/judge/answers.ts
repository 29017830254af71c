import { fold } from '../../src/base/text.ts'
import { writeEdtf } from '../../src/calendar/edtf.ts'
import { readTypedDate } from '../../src/language/en/read-date.ts'

/** Whether what a reader wrote is one of the right answers: letters as they are, dates at their value, words folded. */
export function isRight(given: string, right: readonly string[]): boolean {
  return (
    given.trim() !== '' && right.some((key) => formsOf(key).some((form) => formsOf(given).includes(form)))
  )
}

function formsOf(text: string): readonly string[] {
  const date = readTypedDate(text)
  return [
    fold(text).replace(/^the /, ''),
    ...(date.ok ? [writeEdtf(date.value)] : []),
    // "1-B, 2-A" is "1B 2A", "a, c" is "AC".
    ...(/^[\dA-Z\s,;.:-]{1,40}$/i.test(text) ? [`letters ${fold(text).replaceAll(' ', '')}`] : []),
  ]
}
