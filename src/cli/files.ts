import type { Io } from './io.ts'
import { Mistake } from './mistake.ts'

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read or written'],
  ['ENOSPC', 'the disk is full'],
])

/**
 * The text of a file that the command line names, without a byte order mark.
 *
 * @param mend What to do where it can't be read.
 * @throws {@link Mistake} where it can't be read.
 */
export async function readTextFile(path: string, { readFile }: Io, mend: string): Promise<string> {
  const text = await readFile(path).catch((error: unknown) => {
    throw new Mistake(`cannot read "${path}": ${reasonOf(error)}. ${mend}`.trim())
  })
  return text.replace(/^\ufeff/, '')
}

/** Why a file can't be had, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? `${error.code}` : 'unknown error'
  return reasons.get(code) ?? code
}
