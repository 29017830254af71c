import { type KindName, keyOf, type Question, secretsOf } from '../../kinds/index.ts'
import { inWords } from '../../kinds/words.ts'
import { type Applies, keyIsOfArticle } from './applies.ts'

/** Kinds whose secrets are other forms of the key, not parts of it. */
const secretsAreForms: Applies = {
  choice: true,
  multiple: false,
  'true-false': false,
  text: true,
  number: false,
  date: false,
  order: false,
  match: false,
  cloze: false,
}

/** A right answer. */
export interface RightAnswer {
  /** The form to show. */
  readonly text: string
  /** Every form that says it. */
  readonly forms: readonly string[]
}

/** The right answers of a question in words, one for each gap or right option; of verdicts and arrangements there are none. */
export function rightAnswers<N extends KindName>(question: Question<N>): readonly RightAnswer[] {
  if (!keyIsOfArticle[question.kind]) return []
  const forms = secretsAreForms[question.kind] ? secretsOf(question) : []
  return inWords(question, keyOf(question)).map((text) => ({ text, forms: [text, ...forms] }))
}
