import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundled, isChunk, sizes } from '../../scripts/size/sizes.ts'
import { deriveBank } from '../../src/derive/derive-bank.ts'
import type { Article } from '../../src/facts/article.ts'
import { harbour } from '../derive/harbour.ts'
import { WebWorker } from '../support/web-worker.ts'

// What `deriveBank` is in a browser: the same bank, with nothing of Node, in chunks of known size.

const article: Article = {
  ...harbour,
  text: `${harbour.text} Angela Merkel, the chancellor of Germany, did not come. The Treaty of Arva was signed on 3 May 1998 in Tova.`,
}

/** The fences of the guide that name a file. */
const files: ReadonlyMap<string, string> = new Map(
  Array.from(
    readFileSync('docs/derivation.md', 'utf8').matchAll(/^```js\n\/\/ (\S+)\n([\s\S]*?)^```/gm),
    ([, name = '', code = '']) => [name, code],
  ),
)

/** Bundles code for a browser that means this package by its name. */
async function bundle(code: string, format: 'esm' | 'iife') {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    alias: { 'newsquiz/derive': './src/derive.ts' },
    bundle: true,
    splitting: format === 'esm',
    platform: 'browser',
    format,
    target: 'es2022',
    outdir: format,
    write: false,
    logLevel: 'error',
  })
  return outputFiles
}

let here = ''
beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'browser-'))
})
afterAll(() => {
  rmSync(here, { recursive: true, force: true })
})

const inNode = async () => JSON.stringify(await deriveBank(article))

describe('in a worker without the globals of Node', () => {
  test('the page and the worker of the guide derive what Node derives, byte for byte', async () => {
    for (const { path, text } of await bundle(files.get('worker.js') ?? '', 'esm'))
      writeFileSync(join(here, basename(path).replace('stdin', 'worker')), text)
    writeFileSync(join(here, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(here, 'page.js'), files.get('page.js') ?? '')
    vi.stubGlobal('Worker', WebWorker)
    const page = await import(/* @vite-ignore */ pathToFileURL(join(here, 'page.js')).href)
    const derived = await page.derive(article)
    vi.unstubAllGlobals()
    expect(derived.bank.questions.length).toBeGreaterThan(3)
    expect(JSON.stringify(derived)).toBe(await inNode())
  })

  test('nothing of Node is there', async () => {
    const file = join(here, 'globals.mjs')
    writeFileSync(file, 'postMessage(Object.getOwnPropertyNames(globalThis))')
    const worker = new WebWorker(pathToFileURL(file))
    const names = await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data))
    })
    await worker.terminate()
    expect(names).toEqual(expect.arrayContaining(['TextEncoder', 'JSON']))
    for (const name of ['process', 'Buffer', 'require', 'module', 'global', 'setImmediate'])
      expect(names).not.toContain(name)
  })
})

test('in a context that has the language and TextEncoder alone', async () => {
  const [file] = await bundle(
    `import { deriveBank } from 'newsquiz/derive'\nglobalThis.derived = deriveBank(article).then(JSON.stringify)`,
    'iife',
  )
  const context = createContext({ article, TextEncoder })
  runInContext(file?.text ?? '', context)
  expect(await context['derived']).toBe(await inNode())
})

// Ceilings in bytes, gzip, of what esbuild makes of src. Raise one in the commit that needs it, and say there what the
// bytes buy.
const ceilings: Readonly<Record<string, number>> = {
  reader: 121_000,
  poser: 42_400,
  lint: 34_000,
  schema: 17_000,
  deriveBank: 222_000,
  // Room for its tables, which `loadStock` promises to be some 20 kB.
  stock: 25_000,
  'actor model': 186_000,
  all: 430_000,
}

test('every part stays below its ceiling', async () => {
  const all = await sizes()
  expect(all.map(({ part }) => part)).toEqual(Object.keys(ceilings))
  expect(all.filter(({ part, gzip }) => gzip > (ceilings[part] ?? 0))).toEqual([])
})

test('the actor model and the stock are chunks of their own', async () => {
  const chunks = await bundled(`export { deriveBank } from './derive.ts'`)
  for (const name of ['actor-model', 'stock']) expect(chunks.filter(isChunk(name))).toHaveLength(1)
})
