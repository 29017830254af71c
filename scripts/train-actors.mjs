// Trains the model of actors; training/actors/README.md says how. Run: npm run train:actors
import { withBundle } from './bundle.mjs'

await withBundle('../training/actors/train.ts', ({ main }) => main(process.argv.slice(2)))
