import type { Bank } from '../bank/bank.ts'
import type { BankIndex, Entry } from '../bank/bank-index.ts'
import { byId } from '../base/by-id.ts'
import { canonicalJson } from '../base/canonical.ts'
import { fingerprint } from '../base/random.ts'
import type { Quiz, QuizBank } from './quiz.ts'

// An index is made once and drawn from often; what it says of its banks is found out once.
const known = new WeakMap<BankIndex, readonly QuizBank[]>()

/** The quiz of these questions, with the id that bank, blueprint and seed give it. */
export function assemble(
  index: BankIndex,
  entries: readonly Entry[],
  drawnBy: Pick<Quiz, 'blueprint' | 'seed' | 'daily'>,
): Quiz {
  const banks = quizBanks(index)
  const { blueprint, seed, daily } = drawnBy
  const digests = banks.map(({ digest }) => digest)
  return {
    id: fingerprint(canonicalJson([blueprint, seed, digests, daily])),
    ...drawnBy,
    banks,
    questions: entries.map(({ question }) => question),
  }
}

/** The banks of an index, as a quiz remembers them. */
export function quizBanks(index: BankIndex): readonly QuizBank[] {
  const banks = known.get(index) ?? index.banks.map(reference)
  known.set(index, banks)
  return banks
}

function reference({ id, version, article, questions }: Bank): QuizBank {
  return { id, version, digest: fingerprint(canonicalJson(questions.toSorted(byId))), article }
}
