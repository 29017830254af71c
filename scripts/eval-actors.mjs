// Measures the model of actors on labelled sentences. Run: npm run eval:actors [GOLD.jsonl] [-- --json | --predictions]
import { withBundle } from './bundle.mjs'

await withBundle('../training/actors/eval.ts', ({ main }) => main(process.argv.slice(2)))
