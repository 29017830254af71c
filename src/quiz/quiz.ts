import type { ArticleReference, IsoDate } from '../facts/article.ts'
import type { BankId } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'
import type { Blueprint } from './blueprint.ts'

/** A bank as a quiz remembers it. */
export interface QuizBank {
  /** Its id. */
  readonly id: BankId
  /** Its version. */
  readonly version: string
  /** Fingerprint of its questions, 32 hexadecimal digits: tells whether the bank has changed since. */
  readonly digest: string
  /** The article that its evidence counts in. */
  readonly article: ArticleReference
}

/** A drawn quiz. It holds the keys: keep it on the server, send `viewQuiz(quiz)`. */
export interface Quiz {
  /** Made from bank, blueprint and seed: 32 hexadecimal digits. */
  readonly id: string
  /** The seed that it was drawn with. */
  readonly seed: string
  /** The blueprint that it was drawn by. */
  readonly blueprint: Blueprint
  /** The day whose quiz it is, where `dailyQuiz` drew it: that draws it again, `generateQuiz` does not. */
  readonly daily?: IsoDate
  /** The banks that were drawn from. */
  readonly banks: readonly QuizBank[]
  /** The questions, in the order in which they are asked. */
  readonly questions: readonly Question[]
}
