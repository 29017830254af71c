import type { Refusal } from '../../base/errors.ts'
import type { KindName, Question } from '../../kinds/index.ts'
import { readTyped } from '../../kinds/typed.ts'
import { inWords } from '../../kinds/words.ts'
import { explainRefusal } from '../../language/en/refusals.ts'
import { joinWords } from '../render/words.ts'
import { clean } from '../terminal/clean.ts'

/** Whoever receives the answers to a question, and tells at once what is none. */
export interface Examiner {
  /** Why `response` can't be an answer, and how to mend it; says nothing of right or wrong. */
  readonly refuse: (response: unknown) => string | undefined
  /** How a response was understood. */
  readonly repeat: (response: unknown) => string
}

/** The examiner of a question. */
export function examinerOf<N extends KindName>(question: Question<N>): Examiner {
  return {
    refuse: (response) => {
      const read = readTyped(question, response)
      return read.ok ? undefined : explain(read.refusal)
    },
    repeat: (response) => {
      const read = readTyped(question, response)
      return read.ok ? clean(joinWords(question.kind, inWords(question, read.response))) : ''
    },
  }
}

/** The place within the response is left out: the person looks at it. */
function explain(refusal: Refusal): string {
  const { message, mend } = explainRefusal(refusal)
  return clean(`${message}. ${mend}`)
}
