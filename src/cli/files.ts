import type { Io } from './io.ts'
import { Mistake } from './mistake.ts'

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read'],
])

/**
 * The text of a file that the command line names, without a byte order mark.
 *
 * @param mend What to do where it can't be read.
 * @throws {@link Mistake} where it can't be read.
 */
export async function readTextFile(path: string, { readFile }: Io, mend: string): Promise<string> {
  const text = await readFile(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? `${error.code}` : 'unknown error'
    throw new Mistake(`cannot read "${path}": ${reasons.get(code) ?? code}. ${mend}`.trim())
  })
  return text.replace(/^\ufeff/, '')
}
