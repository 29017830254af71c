import type { Bank } from '../bank/bank.ts'
import { type BankIndex, mergeBanks } from '../bank/bank-index.ts'
import { NewsquizError } from '../base/errors.ts'
import type { BankId } from '../kinds/common.ts'
import { quizBankOf } from './assemble.ts'

/** What a host has at hand to draw a quiz from again: one bank or several, also several versions of one. */
export type Shelf = Bank | BankIndex | readonly Bank[]

/** Names one version of a bank. */
export interface BankMark {
  /** Its id. */
  readonly id: BankId
  /** The digest of its questions, or the first digits of it. */
  readonly digest: string
}

/** Selections remembered for one bank: versions are few, and so are the ways to merge them. */
const MOST = 16

// By the first bank, so that they go when it goes.
const taken = new WeakMap<Bank, readonly BankIndex[]>()

/**
 * The banks that were drawn from, out of those at hand, ready to be drawn from again.
 *
 * The same banks give the same index, so that what is found out about it is found out once. Of versions with equal
 * questions the first is taken.
 *
 * @throws {@link NewsquizError} `quiz/other-bank` where a bank is missing, `quiz/changed-bank` where only other
 * versions of it are there.
 */
export function takeFrom(shelf: Shelf, marks: readonly BankMark[]): BankIndex {
  const banks = 'banks' in shelf ? shelf.banks : 'questions' in shelf ? [shelf] : shelf
  const wanted = marks.map((mark) => pick(banks, mark))
  if ('banks' in shelf && holdsJust(shelf, wanted)) return shelf

  const [first] = wanted
  const before = (first && taken.get(first)) ?? []
  const known = before.find((index) => holdsJust(index, wanted))
  if (known) return known
  const index = mergeBanks(wanted)
  if (first) taken.set(first, [index, ...before].slice(0, MOST))
  return index
}

function holdsJust({ banks }: BankIndex, wanted: readonly Bank[]): boolean {
  return banks.length === wanted.length && wanted.every((bank) => banks.includes(bank))
}

function pick(banks: readonly Bank[], { id, digest }: BankMark): Bank {
  const versions = banks.filter((bank) => bank.id === id)
  const found = versions.find((bank) => quizBankOf(bank).digest.startsWith(digest))
  if (found) return found
  throw versions.length > 0 ? changedBank(id) : otherBank(id)
}

function otherBank(id: BankId): NewsquizError {
  return new NewsquizError([
    {
      code: 'quiz/other-bank',
      path: [],
      message: `the quiz was drawn from the bank "${id}", which is not among these`,
      mend: 'Hand in that bank too.',
    },
  ])
}

/** The banks have the right names, but no longer give this quiz. */
export function changedBank(id?: BankId): NewsquizError {
  return new NewsquizError([
    {
      code: 'quiz/changed-bank',
      path: [],
      message: id
        ? `the bank "${id}" has changed since the quiz was drawn`
        : 'the same draw gives another quiz by now',
      mend: id
        ? 'Hand in the version that it was drawn from, beside the new one.'
        : 'Keep the version of the bank and of newsquiz that it was drawn with until its last quiz is over.',
    },
  ])
}
