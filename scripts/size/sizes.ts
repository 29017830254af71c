import { gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'

/** What a part of `newsquiz/derive` costs a browser: minified, and compressed by gzip. */
export interface Size {
  /** Its name. */
  readonly part: string
  /** What it is. */
  readonly what: string
  /** Bytes once minified. */
  readonly bytes: number
  /** Bytes on the way, by gzip. */
  readonly gzip: number
}

/** A part and the exports that make it; parts share modules. */
interface Part {
  readonly part: string
  readonly what: string
  readonly from: string
}

const parts: readonly Part[] = [
  {
    part: 'reader',
    what: 'text, dates, actors and facts',
    from: `export { readFacts } from './read/facts/read-facts.ts'`,
  },
  { part: 'poser', what: 'facts to questions', from: `export { poseFacts } from './pose/pose.ts'` },
  { part: 'lint', what: 'flaws of questions', from: `export { lintBank } from './bank/lint/lint.ts'` },
  { part: 'schema', what: 'parsing banks, with zod', from: `export { parseBank } from './bank/parse.ts'` },
]

const whole = `export { deriveBank } from './derive.ts'`

/** The sizes of all parts, of `deriveBank` as the page loads it, of the chunks that follow with the first article, and of all together. */
export async function sizes(): Promise<readonly Size[]> {
  const own = await Promise.all(
    parts.map(async ({ part, what, from }) => sizeOf(part, what, await bundled(from))),
  )
  const files = await bundled(whole)
  const [model, stock] = [files.filter(isChunk('actor-model')), files.filter(isChunk('stock'))]
  const code = files.filter((file) => !model.includes(file) && !stock.includes(file))
  return [
    ...own,
    sizeOf('deriveBank', 'all of the code', code),
    sizeOf('stock', 'well-known names for wrong options: a chunk of its own', stock),
    sizeOf('actor model', 'a chunk of its own, loaded with the first article', model),
    sizeOf('all', 'what the first article loads', files),
  ]
}

/** What esbuild makes for a browser of exports by paths from src, in chunks. */
export async function bundled(contents: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src', loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    write: false,
    logLevel: 'error',
  })
  return outputFiles
}

/** Tells whether a file is the chunk of a module that is loaded when it is needed. */
export function isChunk(name: string): (file: Pick<OutputFile, 'path'>) => boolean {
  return ({ path }) => path.split(/[\\/]/).at(-1)?.startsWith(`${name}-`) ?? false
}

function sizeOf(part: string, what: string, files: readonly OutputFile[]): Size {
  const sum = (sizeIn: (file: OutputFile) => number) => files.reduce((total, file) => total + sizeIn(file), 0)
  return {
    part,
    what,
    bytes: sum(({ contents }) => contents.length),
    gzip: sum(({ contents }) => gzipSync(contents, { level: 9 }).length),
  }
}
