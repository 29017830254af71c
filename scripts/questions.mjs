// Builds every questions/*/bank.json from its article and facts, and questions/bank.schema.json. Evidence in facts.json
// may be a quote alone: where it stands is written beside it. Run: npm run questions [-- STORY...]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './bundle.mjs'

const { asFile, bankJsonSchema, buildBank, placeEvidence, readStory, storyIds } = await load(
  `export * from '../scripts/build-bank.ts'; export * from '../scripts/place-evidence.ts';
   export { readStory } from './derive/story.ts'; export { bankJsonSchema } from './bank/json-schema.ts'`,
)
writeFileSync('questions/bank.schema.json', asFile(bankJsonSchema))
const named = process.argv.slice(2)
const ids = named.length > 0 ? named : storyIds('questions')
for (const id of ids) place(join('questions', id))
for (const id of ids) {
  const bank = buildBank('questions', id)
  writeFileSync(join('questions', id, 'bank.json'), asFile(bank))
  process.stdout.write(`${id}: ${bank.facts.length} facts, ${bank.questions.length} questions\n`)
}

/** Writes offsets into facts.json where they are missing or no longer right. */
function place(story) {
  const path = join(story, 'facts.json')
  const { article } = readStory(readFileSync(join(story, 'article.md'), 'utf8'))
  const file = readFileSync(path, 'utf8')
  const known = JSON.parse(file)
  const facts = known.facts.map((fact) => ({ ...fact, evidence: placeEvidence(fact.evidence, article.text) }))
  if (JSON.stringify(facts) !== JSON.stringify(known.facts)) writeFileSync(path, asFile({ ...known, facts }))
}
