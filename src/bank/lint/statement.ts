import { tokens } from '../../base/text.ts'
import { keyOf } from '../../kinds/index.ts'
import { hasTwoClauses, withoutNot } from '../../language/en/clauses.ts'
import { makesStatement } from './applies.ts'
import { complainIf, type QuestionDetector } from './detector.ts'
import { hasRun } from './runs.ts'

/** A sentence of fewer words is the same in whatever words one says it. */
const COPIED = 6

/** A statement that is two, that is copied, or that is false by a mere "not". */
export const doubleBarrelled: QuestionDetector = {
  id: 'F26',
  name: 'double-barrelled',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: makesStatement,
  find: ({ stem, question, facts, quotes }) => {
    const clauses = hasTwoClauses(stem)
    const twice = clauses === 'sure' || (clauses === 'maybe' && facts.length > 1)
    const words = tokens(stem)
    const plain = withoutNot(words.join(' '))
    const isFalse = keyOf(question) === false
    return [
      ...complainIf(
        clauses !== 'no',
        'The statement says two things, so that it may be half true. Split it.',
        twice ? undefined : 'A',
      ),
      ...complainIf(
        quotes !== undefined && words.length >= COPIED && hasRun(tokens(quotes), words),
        'The statement is copied from the article. Say it in other words.',
      ),
      ...complainIf(
        isFalse && plain !== undefined,
        'The statement is false by its “not” alone. Make it false by another name, date or number.',
      ),
    ]
  },
}
