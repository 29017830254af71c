// Reading the dates of an article of 500 words: newsquiz against chrono-node; growth with the text; the first call of a process.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { readDates } from '../dist/derive.js'
import { paired, report } from './harness.mjs'

const PUBLISHED = '2023-07-27'
const article = readFileSync(new URL('../questions/korean-armistice-70/article.md', import.meta.url), 'utf8')
const words = article.split('---')[2].trim().split(/\s+/)
const text = words.slice(0, 500).join(' ')
const reference = { instant: new Date(`${PUBLISHED}T12:00:00Z`), timezone: 0 }

report(
  'The dates of an article of 500 words',
  await paired({
    'newsquiz readDates': () => readDates(text, PUBLISHED),
    'chrono-node (easy forms only)': () => parse(text, reference),
  }),
)

const sizes = [1, 4, 16, 64]
const grown = await paired(
  Object.fromEntries(
    sizes.map((n) => [`${n * 500} words`, () => readDates(Array(n).fill(text).join('\n\n'), PUBLISHED)]),
  ),
)
report('Growth', grown)
const exponent = Math.log(grown.at(-1).ratio) / Math.log(sizes.at(-1))
console.log(`time grows as the ${exponent.toFixed(2)}th power of the length`)

/** CPU milliseconds of a fresh process that runs `code`, the median of some. */
function fresh(code) {
  const times = Array.from({ length: 9 }, () => {
    const script = `const before = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`
    return Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname }),
    )
  })
  return times.sort((a, b) => a - b)[4]
}
const cold = fresh(
  `const { readDates } = await import('../dist/derive.js'); readDates('It ended on 27 July 1953.', '${PUBLISHED}')`,
)
console.log(`the first call of a process, loading newsquiz/derive with its schemas: ${cold.toFixed(1)} ms`)
