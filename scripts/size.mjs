// What newsquiz/derive costs a browser, part by part. Run: npm run size -- [--json]
import { load } from './bundle.mjs'
import { readFlags } from './eval/flags.mjs'

const HELP = `npm run size -- [--json]

Sizes of newsquiz/derive for a browser: each part bundled by esbuild from src, minified, and compressed by gzip.
Parts share modules: don't add them up.

--json  the figures as JSON, in bytes

npm run size
npm run size -- --json
`
const { values } = readFlags(process.argv.slice(2), { '--json': 'none', '--help': 'none' }, HELP)
const { sizes } = await load(`export { sizes } from '../scripts/size/sizes.ts'`)
const all = await sizes()
process.stdout.write(values['--json'] ? `${JSON.stringify(all, undefined, 2)}\n` : asTable(all))

function asTable(rows) {
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(10)
  const lines = rows.map(
    ({ part, what, bytes, gzip }) => `${part.padEnd(12)}${kilobytes(gzip)}${kilobytes(bytes)}  ${what}`,
  )
  return `${['kB'.padEnd(12), 'gzip'.padStart(10), 'minified'.padStart(10)].join('')}\n${lines.join('\n')}\n`
}
