import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as delivery from '../src/delivery.ts'
import * as derive from '../src/derive.ts'
import * as newsquiz from '../src/index.ts'
import * as koreanArmistice from '../src/questions/korean-armistice-70.ts'
import * as questions from '../src/questions.ts'
import * as schema from '../src/schema.ts'

// Runs every example: those of doc comments and every ```ts fence of the guides and the README. A line
// `expression // => value`, or an expression with `// => value` on the next line, becomes an assertion.

const doors: Readonly<Record<string, object>> = {
  newsquiz,
  'newsquiz/delivery': delivery,
  'newsquiz/derive': derive,
  'newsquiz/questions': questions,
  'newsquiz/questions/korean-armistice-70': koreanArmistice,
  'newsquiz/schema': schema,
}

const sources = import.meta.glob<string>('../src/**/*.ts', { query: '?raw', import: 'default', eager: true })
// All but the command itself, which would run.
const modules = import.meta.glob<object>(['../src/**/*.ts', '!../src/cli/main.ts'], { eager: true })
const guides = import.meta.glob<string>(['../docs/*.md', '../README.md', '../CONTRIBUTING.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

for (const [file, source] of Object.entries(sources)) {
  const examples = Array.from(
    source.matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\s*\* ```/g),
    ([, body = '']) => body.replaceAll(/^ *\* ?/gm, ''),
  )
  if (examples.length === 0) continue
  describe(file.replace('../', ''), () => {
    test.each(examples)('example %#', async (example) => {
      // An example of a doc comment sees what the modules export, its own first, then the doors.
      const scope = [...Object.values(modules), ...Object.values(doors), modules[file]]
      await run(example, Object.assign({}, ...scope))
    })
  })
}

for (const [file, guide] of Object.entries(guides)) {
  const fences = Array.from(guide.matchAll(/^```ts\n([\s\S]*?)^```/gm), ([, body = '']) => body)
  if (fences.length === 0) continue
  describe(file.replace('../', ''), () => {
    test('its code runs, from the first fence to the last', async () => {
      await run(fences.join('\n'), {})
    })
  })
}

async function run(example: string, scope: Readonly<Record<string, unknown>>): Promise<void> {
  const asserting = example
    .replaceAll(/^(?!\s*(?:\/\/|const |import |\}))(\S.*?);?\s*\n?\/\/ => (.*)$/gm, 'expect($1).toEqual($2)')
    // Fences of one guide share a scope; what two of them import is imported once.
    .replaceAll(/^import .*$/gm, (line, at: number, all: string) => (all.indexOf(line) === at ? line : ''))
  const script = ts.transpile(`${asserting}\nexport {}`, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
  })
  const imports = script.split('\n').filter((line) => /= require\(/.test(line))
  const body = script.split('\n').filter((line) => !/= require\(|__esModule/.test(line))
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor // the only way to it
  // A default export has no name that an example could say.
  const { default: _, ...named } = scope
  const names = Object.keys(named)
  const program = new AsyncFunction(
    'exports',
    'require',
    'expect',
    'console',
    ...names,
    // In a block of its own, where an example may reuse the names that it sees.
    `{${[...imports, ...body].join('\n')}}`,
  )
  await program({}, door, expect, { log: () => {} }, ...Object.values(named))
}

function door(name: string): unknown {
  if (name in doors) return doors[name]
  if (name === 'node:fs') return { readFileSync }
  throw new Error(`an example imports ${name}, which is no door of the package`)
}
