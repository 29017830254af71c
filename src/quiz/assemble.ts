import type { Bank } from '../bank/bank.ts'
import type { BankIndex, Entry } from '../bank/bank-index.ts'
import { byId } from '../base/by-id.ts'
import { canonicalJson } from '../base/canonical.ts'
import { fingerprint } from '../base/random.ts'
import type { Quiz, QuizBank } from './quiz.ts'

// A bank is drawn from often; what a quiz remembers of it is found out once.
const known = new WeakMap<Bank, QuizBank>()

/** The quiz of these questions, with the id that bank, blueprint and seed give it. */
export function assemble(
  index: BankIndex,
  entries: readonly Entry[],
  drawnBy: Pick<Quiz, 'blueprint' | 'seed' | 'daily'>,
): Quiz {
  const banks = index.banks.map(quizBankOf)
  const { blueprint, seed, daily } = drawnBy
  const digests = banks.map(({ digest }) => digest)
  return {
    id: fingerprint(canonicalJson([blueprint, seed, digests, daily])),
    ...drawnBy,
    banks,
    questions: entries.map(({ question }) => question),
  }
}

/** A bank as the quizzes drawn from it remember it. */
export function quizBankOf(bank: Bank): QuizBank {
  const { id, version, article, questions } = bank
  const made = known.get(bank) ?? {
    id,
    version,
    digest: fingerprint(canonicalJson(questions.toSorted(byId))),
    article,
  }
  known.set(bank, made)
  return made
}
