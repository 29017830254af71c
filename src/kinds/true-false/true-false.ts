import type { Kind } from '../kind.ts'
import { wrongShape } from '../refusals.ts'
import type { TrueFalseQuestion } from './schema.ts'

/** Judge one statement; a response is `true` or `false`. */
export const trueFalse: Kind<TrueFalseQuestion, boolean, Readonly<Record<never, never>>> = {
  view: () => ({}),
  refuse: (_, response) => (typeof response === 'boolean' ? undefined : wrongShape(response, 'boolean')),
  key: ({ key }) => key,
  grade: ({ key }, response) => ({ earned: Number(response === key), of: 1 }),
  secrets: () => [],
  shown: () => [],
}
