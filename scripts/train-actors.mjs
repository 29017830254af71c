// Trains the model of actors; training/actors/README.md says how. Run: npm run train:actors
import { load } from './bundle.mjs'

const { main } = await load(`export { main } from '../training/actors/train.ts'`)
await main(process.argv.slice(2))
