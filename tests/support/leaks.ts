import { createHash } from 'node:crypto'
import { fingerprint } from '../../src/base/random.ts'
import type { QuizView } from '../../src/delivery/view.ts'
import type { ClozeQuestion, Gap } from '../../src/kinds/cloze/schema.ts'
import type { Option } from '../../src/kinds/common.ts'
import { type KindName, keyOf, type Question } from '../../src/kinds/index.ts'
import { inWords } from '../../src/kinds/words.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'

// What a client may see, said a second time and apart from the source, and two ways to find what it sees besides.

/**
 * Where a view is not, letter by letter, what a client may see of its quiz; the order of options apart.
 *
 * It compares the JSON text, so that a field, a character or an order of fields that says something is found whatever
 * it says, a hash included.
 */
export function strangeIn(quiz: Quiz, view: QuizView): string[] {
  const { questions, ...head } = view
  const seen = [JSON.stringify(head), ...questions.map((question) => JSON.stringify(inOrderOfIds(question)))]
  const due = [
    JSON.stringify({ id: quiz.id }),
    ...quiz.questions.map((question) => JSON.stringify(shownOf(question))),
  ]
  const longer = seen.length > due.length ? seen : due
  return longer.flatMap((_, i) => (seen[i] === due[i] ? [] : [`${seen[i]} for ${due[i]}`]))
}

/** What of the hidden side of a question its view holds: as it stands, encoded, or as a digest. */
export function secretsIn(quiz: Quiz, view: QuizView): string[] {
  return quiz.questions.flatMap((question, i) => {
    const text = JSON.stringify(view.questions[i] ?? {})
    return hiddenOf(question).filter((secret) => formsOf(secret).some((form) => text.includes(form)))
  })
}

/** Every text and number of a question, and its key in words, that stands in nothing that it shows. */
export function hiddenOf(question: Question): string[] {
  // Names of fields are shown as well, such as that of the events of an order.
  const shown = [...leavesOf(shownOf(question)), ...fieldsOf(shownOf(question))]
  const all = [...leavesOf(question), ...inWords(question, keyOf(question))]
  return [...new Set(all)].filter((leaf) => leaf !== '' && !shown.some((text) => text.includes(leaf)))
}

/** What a client may see of a question, options in the order of their ids. */
function shownOf<N extends KindName>(question: Question<N>): object {
  const { id, kind, topic, stem } = question
  return { id, kind, topic, stem, ...shows[kind](question) }
}

const shows: { readonly [N in KindName]: (question: Question<N>) => object } = {
  choice: ({ options }) => ({ options: plain(options) }),
  multiple: ({ options }) => ({ options: plain(options) }),
  'true-false': () => ({}),
  text: () => ({}),
  number: ({ unit }) => ({ unit }),
  date: ({ value }) => ({ precision: precisionOf(value) }),
  order: ({ events, key }) => ({
    events: plain(events),
    ...(key.flat().length < events.length && { distractors: true }),
  }),
  match: ({ premises, options }) => ({ premises: plain(premises), options: plain(options) }),
  cloze: (question) => ({ gaps: gapsOf(question).map(shownOfGap) }),
}

function shownOfGap(gap: Gap): object {
  const { id, kind } = gap
  if (kind === 'choice') return { id, kind, options: plain(gap.options) }
  if (kind === 'number') return { id, kind, unit: gap.unit }
  return kind === 'date' ? { id, kind, precision: precisionOf(gap.value) } : { id, kind }
}

function gapsOf({ stem, gaps }: ClozeQuestion): Gap[] {
  return gaps.toSorted((a, b) => stem.indexOf(`{{${a.id}}}`) - stem.indexOf(`{{${b.id}}}`))
}

function precisionOf(edtf: string): string {
  if (edtf.includes('/')) return 'interval'
  if (edtf.includes('X')) return edtf.includes('XX') ? 'century' : 'decade'
  return ['year', 'month', 'day'][edtf.split('-').length - 1] ?? ''
}

function plain(options: readonly Option[]): object[] {
  return inOrderOfIds(options.map(({ id, text }) => ({ id, text })))
}

/** A copy whose lists of options and events stand in the order of ids; gaps stay in that of the text. */
function inOrderOfIds<T>(shown: T): T {
  return JSON.parse(JSON.stringify(shown), (name, value) =>
    Array.isArray(value) && name !== 'gaps' ? value.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : value,
  )
}

function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(fieldsOf)]
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : []
}

/** As it stands, backwards, encoded, and its digests. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const digest = (name: string) => createHash(name).update(bytes).digest()
  const digests = ['md5', 'sha1', 'sha256'].map(digest)
  return [
    JSON.stringify(secret).slice(1, -1),
    ...(secret.length < 4
      ? []
      : [
          [...secret].toReversed().join(''),
          encodeURIComponent(secret),
          bytes.toString('hex'),
          bytes.toString('base64').replace(/.?=*$/, ''),
        ]),
    fingerprint(secret),
    ...digests.flatMap((one) => [one.toString('hex').slice(0, 16), one.toString('base64url').slice(0, 11)]),
  ]
}
