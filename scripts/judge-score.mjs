// Scores what readers said of derived questions. Run: npm run judge:score -- FOLDER [--json] [--keep FILE]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './bundle.mjs'
import { readFlags } from './eval/flags.mjs'
import { stop } from './eval/gold.mjs'
import { summaryText } from './judge/summary-text.mjs'

const HELP = `npm run judge:score -- FOLDER [--json] [--keep FILE]

FOLDER  as npm run judge:sample made it, with ratings-NN-READER.jsonl of one reader or more
--json  the figures as JSON
--keep  writes the ratings as JSON Lines to FILE: ids, scores and reason codes, nothing of a text

npm run judge:score -- judged/round-1
npm run judge:score -- judged/round-1 --keep ratings.jsonl --json
`
const { words, values } = readFlags(
  process.argv.slice(2),
  {
    '--json': 'none',
    '--keep': 'text',
    '--help': 'none',
  },
  HELP,
)
const [folder = stop('Name the folder with the ratings. (--help shows examples.)')] = words
const secretFile = join(folder, 'secret.json')
if (!existsSync(secretFile)) stop(`There is no ${secretFile}. Name a folder that npm run judge:sample made.`)
const secrets = new Map(JSON.parse(readFileSync(secretFile, 'utf8')).items.map((one) => [one.item, one]))
const files = readdirSync(folder)
  .filter((name) => /^ratings-.+\.jsonl$/.test(name))
  .sort()
if (files.length === 0)
  stop(`There are no ratings in ${folder}. A reader writes ratings-01-NAME.jsonl (docs/judging.md).`)

const { keptOf, readRatings, summarize } = await load(`export * from '../scripts/judge/judge.ts'`)
const judged = files.flatMap(ratingsIn)
const seen = new Set()
for (const { reader, rating } of judged) {
  const key = `${reader} ${rating.item}`
  if (seen.has(key)) stop(`${reader} has rated item ${rating.item} twice. Keep one of the two.`)
  seen.add(key)
}
const summary = summarize(judged)
if (values['--keep'])
  writeFileSync(values['--keep'], judged.map((one) => `${JSON.stringify(keptOf(one))}\n`).join(''))
process.stdout.write(values['--json'] ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary))
const missing = secrets.size - new Set(judged.map(({ rating }) => rating.item)).size
if (missing > 0) process.stderr.write(`${missing} of ${secrets.size} items have not been rated.\n`)

function ratingsIn(file) {
  const [, batch, reader] =
    /^ratings-([^-]+)-(.+)\.jsonl$/.exec(file) ?? stop(`${file} names no reader: ratings-01-NAME.jsonl.`)
  try {
    return readRatings(readFileSync(join(folder, file), 'utf8'), file).map((rating) => {
      const secret = secrets.get(rating.item)
      if (secret?.batch !== batch) throw new Error(`${file}: item ${rating.item} is not on sheet ${batch}.`)
      return { reader, rating, secret }
    })
  } catch (error) {
    return stop(error.message)
  }
}
