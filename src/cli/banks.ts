import type { Bank } from '../bank/bank.ts'
import { type BankIndex, indexBank, mergeBanks } from '../bank/bank-index.ts'
import { safeParseBank } from '../bank/parse.ts'
import { describeIssue } from '../base/errors.ts'
import { readTextFile } from './files.ts'
import type { Io } from './io.ts'
import { Mistake } from './mistake.ts'
import { nearest } from './nearest.ts'

/**
 * What a command line draws from: the bank that it names, or all that ship as one where it names none.
 *
 * @throws {@link Mistake} as {@link openBank} does.
 */
export async function openShelf(name: string | undefined, io: Io): Promise<BankIndex> {
  return name === undefined ? mergeBanks(io.banks) : indexBank(await openBank(name, io))
}

/**
 * The bank that a command line names: the id of a shipped one, or a file.
 *
 * @throws {@link Mistake} where there is none such, and with every issue of a file that is no bank.
 */
export async function openBank(path: string, io: Io): Promise<Bank> {
  const { banks } = io
  const shipped = banks.find(({ id }) => id === path)
  if (shipped) return shipped
  const parsed = safeParseBank(await readTextFile(path, io, suggestion(path, banks)))
  if (parsed.ok) return parsed.value
  throw new Mistake(...parsed.issues.map((issue) => `${path}: ${describeIssue(issue)}`))
}

function suggestion(name: string, banks: readonly Bank[]): string {
  const ids = banks.map(({ id }) => id)
  const near = nearest(name, ids)
  return near === undefined
    ? `Name a file, or a bank that ships: ${ids.join(', ')}.`
    : `Did you mean the bank "${near}"?`
}
