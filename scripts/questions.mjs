// Builds every questions/*/bank.json from its article and facts, and questions/bank.schema.json. Run: npm run questions
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './bundle.mjs'

const { asFile, bankJsonSchema, buildBank } = await load(
  `export * from '../scripts/build-bank.ts'; export { bankJsonSchema } from './bank/json-schema.ts'`,
)
writeFileSync('questions/bank.schema.json', asFile(bankJsonSchema))
for (const id of readdirSync('questions')) {
  const story = join('questions', id)
  if (!existsSync(join(story, 'facts.json'))) continue
  const bank = buildBank(story, id)
  writeFileSync(join(story, 'bank.json'), asFile(bank))
  process.stdout.write(`${id}: ${bank.facts.length} facts, ${bank.questions.length} questions\n`)
}
