import type { Refusal } from '../base/errors.ts'
import { writeEdtf } from '../calendar/edtf.ts'
import { readTypedDate } from '../language/en/read-date.ts'
import { readTypedNumber } from '../language/en/read-number.ts'
import type { ClozeQuestion, Gap } from './cloze/schema.ts'
import { type KindName, type Question, type ReadResponse, readResponse } from './index.ts'
import { isRecord, refusal, refuseText } from './refusals.ts'

/** What a kind makes of a response that was typed: the response it takes, or why there is none. */
type Typing<Asked> = (
  question: Asked,
  response: unknown,
) => { readonly response: unknown } | { readonly refusal: Refusal }

const asGiven: Typing<object> = (_, response) => ({ response })

const typings: { readonly [N in KindName]: Typing<Question<N>> } = {
  choice: asGiven,
  multiple: asGiven,
  'true-false': asGiven,
  text: asGiven,
  number: typeNumber,
  date: (_, response) => typeDate(response),
  order: asGiven,
  match: asGiven,
  cloze: typeGaps,
}

/**
 * A response to this very question as people type it in English, or why it is none.
 *
 * Numbers and dates are read as `readTypedNumber` and `readTypedDate` state (`1,500`, `1.5 thousand`, `27 July 1953`,
 * `1950s`), on their own and in the gaps of a cloze; other kinds take what they always take. Give it to
 * `gradeAnswer` or `scoreQuiz` as `read`.
 *
 * @example
 * ```ts
 * const when = koreanArmistice.questions.find(({ kind }) => kind === 'date')
 * when && readTyped(when, '27 July 1953') // => { ok: true, response: '1953-07-27' }
 * ```
 */
export function readTyped<N extends KindName>(question: Question<N>, response: unknown): ReadResponse<N> {
  const typed = typings[question.kind](question, response)
  return 'refusal' in typed ? { ok: false, refusal: typed.refusal } : readResponse(question, typed.response)
}

function typeNumber({ unit }: { readonly unit?: string }, response: unknown): ReturnType<Typing<object>> {
  if (typeof response !== 'string') return { response }
  const reading = refuseText(response) ? undefined : readTypedNumber(response, unit)
  if (reading?.ok) return { response: reading.value }
  return {
    refusal: refusal(
      reading?.why === 'ambiguous' ? 'response/ambiguous-number' : 'response/not-a-number',
      response,
    ),
  }
}

const dateCodes = {
  form: 'response/not-a-date',
  calendar: 'response/impossible-date',
  ambiguous: 'response/ambiguous-date',
} as const

function typeDate(response: unknown): ReturnType<Typing<object>> {
  if (typeof response !== 'string' || refuseText(response)) return { response }
  const reading = readTypedDate(response)
  return reading.ok
    ? { response: writeEdtf(reading.value) }
    : { refusal: refusal(dateCodes[reading.why], response.trim()) }
}

function typeGaps({ gaps }: ClozeQuestion, response: unknown): ReturnType<Typing<object>> {
  if (!isRecord(response)) return { response }
  const typed: [string, unknown][] = []
  for (const [id, given] of Object.entries(response)) {
    const gap = gaps.find((one) => one.id === id)
    const read = gap && given !== '' ? typeGap(gap, given) : { response: given }
    if ('refusal' in read) return { refusal: { ...read.refusal, path: [id] } }
    typed.push([id, read.response])
  }
  return { response: Object.fromEntries(typed) }
}

function typeGap(gap: Gap, given: unknown): ReturnType<Typing<object>> {
  switch (gap.kind) {
    case 'number':
      return typeNumber(gap, given)
    case 'date':
      return typeDate(given)
    case 'choice':
    case 'text':
      return { response: given }
  }
}
