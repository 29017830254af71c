import { reasonOf } from '../files.ts'
import { decodeText } from '../inputs/decode.ts'
import { formOf, formOfName } from '../inputs/form-of.ts'
import type { Io } from '../io.ts'
import { Mistake } from '../mistake.ts'
import { liesIn } from '../paths.ts'
import type { Source } from './job.ts'

/** Files of many articles may be larger than those of one. */
const MOST_BYTES = 400_000_000

/**
 * The articles that operands name, in the order in which they stand: files, folders, `-` for stdin; each line of a
 * JSON Lines file and each item of a JSON list is one.
 *
 * @param out A folder of results, which holds no articles.
 * @throws {@link Mistake} where an operand names nothing that can be read.
 */
export async function sourcesOf(
  operands: readonly string[],
  out: string | undefined,
  io: Io,
): Promise<Source[]> {
  const found: Source[] = []
  for (const operand of operands) {
    const some = operand === '-' ? articlesIn('-', await io.stdin()) : await sourcesAt(operand, out, io)
    if (some.length === 0)
      throw new Mistake(
        `there is no article in "${operand}": it wants .txt, .md, .html, .json or .jsonl files.`,
      )
    for (const one of some) found.push(one)
  }
  return found
}

async function sourcesAt(path: string, out: string | undefined, { disk }: Io): Promise<Source[]> {
  const kind = await disk.kindOf(path)
  if (kind === undefined)
    throw new Mistake(`cannot read "${path}": there is no such file. Name a file, a folder or - for stdin.`)
  if (kind === 'file') return readSource(path, { disk })
  const paths = await disk.list(path)
  const articles = paths.filter(
    (one) => formOfName(one) !== undefined && !isResult(one) && (out === undefined || !liesIn(one, out)),
  )
  const found: Source[] = []
  for (const one of articles) found.push(...(await readSource(one, { disk })))
  return found
}

/** What newsquiz writes is no article. */
function isResult(path: string): boolean {
  return /\.(?:bank|facts|decisions|bank-report|facts-report)\.json$/.test(path)
}

/** A file of one article is read where it is worked on; one of many has to be opened to be told apart. */
async function readSource(path: string, { disk }: Pick<Io, 'disk'>): Promise<Source[]> {
  const form = formOfName(path)
  if (form !== 'json' && form !== 'json-lines') return [{ name: path }]
  const bytes = await disk.read(path).catch((error: unknown) => {
    throw new Mistake(`cannot read "${path}": ${reasonOf(error)}.`)
  })
  return articlesIn(path, bytes)
}

function articlesIn(name: string, bytes: Uint8Array): Source[] {
  const text = decodeText(bytes, MOST_BYTES).replace(/^\ufeff/, '')
  const form = formOf(name, text)
  if (form === 'json-lines') return linesOf(name, text)
  if (form !== 'json') return [{ name, text }]
  const list = listIn(text)
  return list ? list.map((one, i) => ({ name: `${name}[${i}]`, text: one })) : [{ name, text }]
}

function linesOf(name: string, text: string): Source[] {
  return text
    .split(/\r\n|\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ name: `${name}:${i + 1}`, text: line }]))
}

/** The items of a JSON list, each as JSON. */
function listIn(text: string): string[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.map((one) => JSON.stringify(one)) : undefined
  } catch {
    // What is wrong with it is told where it is read.
    return undefined
  }
}
