// Builds questions/*/bank.json, or those of the stories named, and questions/bank.schema.json. Run: npm run questions [-- STORY...]
import { writeFileSync } from 'node:fs'
import { load } from './bundle.mjs'

const { asFile, bankJsonSchema, buildStories, diskOf, storiesIn } = await load(
  `export { bankJsonSchema } from './bank/json-schema.ts'
   export { buildStories } from './cli/commands/build-story.ts'
   export { asFile } from './cli/derive/as-file.ts'
   export { diskOf } from './cli/disk.ts'
   export { storiesIn } from './cli/story/folder.ts'`,
)
const disk = diskOf('questions')
const named = process.argv.slice(2).map((id) => `questions/${id}`)
writeFileSync('questions/bank.schema.json', asFile(bankJsonSchema))
const operands = named.length > 0 ? named : await storiesIn('questions', disk)
await buildStories
  .run({ operands, io: { disk, out: process.stdout, err: process.stderr } })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
