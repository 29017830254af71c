import type { Refusal } from '../base/errors.ts'
import type { Random } from '../base/random.ts'
import { choice } from './choice/choice.ts'
import { cloze } from './cloze/cloze.ts'
import type { Credit, QuestionBase } from './common.ts'
import { date } from './date/date.ts'
import type { Kind } from './kind.ts'
import { match } from './match/match.ts'
import { multiple } from './multiple/multiple.ts'
import { number } from './number/number.ts'
import { order } from './order/order.ts'
import { text } from './text/text.ts'
import { trueFalse } from './true-false/true-false.ts'

// The one list of kinds. A new kind is a new folder and a line here; the compiler names the rest.
const table = { choice, multiple, 'true-false': trueFalse, text, number, date, order, match, cloze }

type Table = typeof table

/** The name of a question kind. */
export type KindName = keyof Table

/** A question; `Question<'order'>` is one of that kind. */
export type Question<N extends KindName = KindName> = {
  [K in N]: QuestionBase &
    Parameters<Table[K]['key']>[0] & {
      /** Tells the kind. */
      readonly kind: K
    }
}[N]

/** What answers a question of a kind. */
export type ResponseTo<N extends KindName> = ReturnType<Table[N]['key']>

/** What answers some question. */
export type Response = ResponseTo<KindName>

/** What is special of the view of a kind. */
export type ViewOf<N extends KindName> = ReturnType<Table[N]['view']>

/**
 * What each kind answers for, by name.
 *
 * Written as a mapped type, so that the compiler relates `kinds[question.kind]` to `question`.
 */
export const kinds: { readonly [N in KindName]: Kind<Question<N>, ResponseTo<N>, ViewOf<N>> } = table

/** The names of all kinds, in the order of the list. */
// Object.keys forgets the names of a literal's own keys.
export const kindNames = Object.keys(table) as readonly KindName[]

/** Why `response` is no answer to this very question, or `undefined` if it is one. */
export function refuse<N extends KindName>(question: Question<N>, response: unknown): Refusal | undefined {
  return kinds[question.kind].refuse(question, response)
}

/** A response that belongs to its question, or why it does not. */
export type ReadResponse<N extends KindName> =
  | {
      /** It belongs. */
      readonly ok: true
      /** As the kind takes it. */
      readonly response: ResponseTo<N>
    }
  | {
      /** It does not belong. */
      readonly ok: false
      /** Why. */
      readonly refusal: Refusal
    }

/** What came from outside as a response to this very question. */
export function readResponse<N extends KindName>(question: Question<N>, response: unknown): ReadResponse<N> {
  const refusal = refuse(question, response)
  // A kind that does not refuse a response vouches for its type.
  return refusal ? { ok: false, refusal } : { ok: true, response: response as ResponseTo<N> }
}

/** The natural partial credit for a response that {@link readResponse} lets in. */
export function grade<N extends KindName>(question: Question<N>, response: ResponseTo<N>): Credit {
  return kinds[question.kind].grade(question, response)
}

/** What a candidate may see of a question, besides the fields that all kinds share. */
export function view<N extends KindName>(question: Question<N>, random: Random): ViewOf<N> {
  return kinds[question.kind].view(question, random)
}

/** The response that earns all the credit. */
export function keyOf<N extends KindName>(question: Question<N>): ResponseTo<N> {
  return kinds[question.kind].key(question)
}

/** What would give the question away if another question showed it. */
export function secretsOf<N extends KindName>(question: Question<N>): readonly string[] {
  return kinds[question.kind].secrets(question)
}

/** What a candidate reads besides the stem. */
export function shownBy<N extends KindName>(question: Question<N>): readonly string[] {
  return kinds[question.kind].shown(question)
}
