// Measures the model of actors on labelled sentences. Run: npm run eval:actors [GOLD.jsonl] [-- --json | --predictions]
import { load } from './bundle.mjs'

const { main } = await load(`export { main } from '../training/actors/eval.ts'`)
await main(process.argv.slice(2))
