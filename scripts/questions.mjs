// Builds every questions/*/bank.json from its article and facts, and questions/bank.schema.json. Run: npm run questions
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Inside the project, so that its packages resolve.
const folder = mkdtempSync('.questions-')
try {
  const outfile = join(folder, 'build.mjs')
  const contents = `export * from './build-bank.ts'; export { bankJsonSchema } from '../src/bank/json-schema.ts'`
  await build({
    stdin: { contents, resolveDir: 'scripts', loader: 'ts' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  const { asFile, bankJsonSchema, buildBank } = await import(pathToFileURL(outfile).href)
  writeFileSync('questions/bank.schema.json', asFile(bankJsonSchema))
  for (const id of readdirSync('questions')) {
    const story = join('questions', id)
    if (!existsSync(join(story, 'facts.json'))) continue
    const bank = buildBank(story, id)
    writeFileSync(join(story, 'bank.json'), asFile(bank))
    process.stdout.write(`${id}: ${bank.facts.length} facts, ${bank.questions.length} questions\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
