import type { Credit } from '../kinds/common.ts'
import { grade, type KindName, type Question, type ResponseTo } from '../kinds/index.ts'

/** From a question and a response that belongs to it to exact credit; named, so that a report can say by what it was scored. */
export interface Rule {
  /** The field's term for it. */
  readonly name: string
  /** The credit for a response that the question accepts. */
  readonly credit: <N extends KindName>(question: Question<N>, response: ResponseTo<N>) => Credit
}

/**
 * The natural partial credit of each kind, as the guide to the kinds states it.
 *
 * @example
 * ```ts
 * natural.name // => 'natural'
 * ```
 */
export const natural: Rule = { name: 'natural', credit: grade }

/**
 * Full credit for a response that is right in every part, otherwise none.
 *
 * @example
 * ```ts
 * allOrNothing.name // => 'all-or-nothing'
 * ```
 */
export const allOrNothing: Rule = {
  name: 'all-or-nothing',
  credit: (question, response) => {
    const { earned, of } = grade(question, response)
    return { earned: Number(earned === of), of: 1 }
  },
}
