import type { QuestionId } from '../kinds/common.ts'

/** `H` blocks a question, `S` is soft, `A` advises, `B` is judged over a whole bank or quiz. */
export type Severity = 'H' | 'S' | 'A' | 'B'

/** A flaw that lint or a check has found. */
export interface Finding {
  /** Id of the flaw: `F01` to `F38` of docs/lint.md, or `fact/…` from `checkFacts`. */
  readonly flaw: string
  /** How bad it is. */
  readonly severity: Severity
  /** The question, or the fact, that has it; absent where a whole bank is judged. */
  readonly question?: QuestionId
  /** What is wrong and how to mend it, for editors; may name the key. */
  readonly message: string
}
