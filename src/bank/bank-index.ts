import { byId } from '../base/by-id.ts'
import { type Issue, NewsquizError } from '../base/errors.ts'
import type { Question } from '../kinds/index.ts'
import type { Bank } from './bank.ts'

/** A question with the bank that it comes from. */
export interface Entry {
  /** The question. */
  readonly question: Question
  /** Its bank. */
  readonly bank: Bank
}

/** One bank or several, ready to be drawn from. */
export interface BankIndex {
  /** The banks, by id. */
  readonly banks: readonly Bank[]
  /** Every question, by id. */
  readonly entries: readonly Entry[]
}

/**
 * A bank made ready to be drawn from many times.
 *
 * @example
 * ```ts
 * indexBank(koreanArmistice).entries.length === koreanArmistice.questions.length // => true
 * ```
 */
export function indexBank(bank: Bank): BankIndex {
  return indexAll([bank])
}

/**
 * Several banks made ready to be drawn from as one.
 *
 * The order of the banks, and of the questions within them, is of no consequence.
 *
 * @throws {@link NewsquizError} `bank/duplicate-id` where two banks share an id, `bank/conflicting-actor` where they
 * give one actor two types.
 *
 * @example
 * ```ts
 * mergeBanks([koreanArmistice]).banks.map(({ id }) => id) // => ['korean-armistice-70']
 * ```
 */
export function mergeBanks(banks: readonly Bank[]): BankIndex {
  const [first, ...rest] = [...sharedIds(banks), ...conflicts(banks)]
  if (first) throw new NewsquizError([first, ...rest])
  return indexAll(banks)
}

function indexAll(banks: readonly Bank[]): BankIndex {
  return {
    banks: banks.toSorted(byId),
    entries: banks
      .flatMap((bank) => bank.questions.map((question) => ({ question, bank })))
      .sort((a, b) => byId(a.question, b.question)),
  }
}

/** The index of a bank, or the index itself. */
export function asIndex(bank: Bank | BankIndex): BankIndex {
  return 'entries' in bank ? bank : indexBank(bank)
}

function sharedIds(banks: readonly Bank[]): Issue[] {
  return banks.flatMap(({ id }, i) =>
    banks.findIndex((bank) => bank.id === id) === i
      ? []
      : [
          {
            code: 'bank/duplicate-id' as const,
            path: [i, 'id'],
            message: `two banks have the id "${id}"`,
            mend: 'Merge each bank once; give a new bank an id of its own.',
            value: id,
          },
        ],
  )
}

function conflicts(banks: readonly Bank[]): Issue[] {
  const types = new Map<string, string>()
  return banks.flatMap(({ actors }, i) =>
    actors.flatMap(({ id, type }, j) => {
      const known = types.get(id) ?? type
      types.set(id, known)
      return known === type
        ? []
        : [
            {
              code: 'bank/conflicting-actor' as const,
              path: [i, 'actors', j, 'type'],
              message: `"${id}" is a ${type} here and a ${known} in another bank`,
              mend: 'Give the two different ids, or one type.',
              value: id,
            },
          ]
    }),
  )
}
