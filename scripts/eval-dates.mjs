// How well readDates finds and resolves time expressions, beside other readers. Run: npm run eval:dates -- [GOLD] [--peers] [--json]
import { existsSync } from 'node:fs'
import { gzipBytes, load } from './bundle.mjs'
import { readArguments, readLines, stop, table, timed } from './eval/gold.mjs'
import { countDocument, figures, intervals } from './eval/timex.mjs'

const HELP = `npm run eval:dates -- [GOLD] [--peers] [--json]

GOLD     documents, one a line: {id, dct, text, corpus?, timex: [{start, end, type, value}]} (../shared/dates/dev.jsonl)
--peers  other readers too; they are installed by npm ci --prefix bench
--json   the figures as JSON

npm run eval:dates
npm run eval:dates -- my-corpus.jsonl --json
`
const OURS = `export { readDates } from './read/dates/read-dates.ts'`
const ROUNDS = 1000

const { file = '../shared/dates/dev.jsonl', has } = readArguments(process.argv.slice(2), [
  '--peers',
  '--json',
  '--help',
])
if (has('--help')) {
  process.stdout.write(HELP)
  process.exit(0)
}
const documents = readLines(file)
const { readDates } = await load(OURS)
const readers = [{ name: 'newsquiz', read: readDates, bytes: await gzipBytes(OURS) }]
if (has('--peers')) {
  if (!existsSync('bench/node_modules/chrono-node'))
    stop('The peers are not there. Run npm ci --prefix bench first.')
  const { peers } = await import('../bench/date-peers.mjs')
  readers.push(...(await peers()))
}

const results = []
for (const reader of readers) results.push(await measure(reader))
const report = { gold: file, documents: documents.length, readers: results }
process.stdout.write(has('--json') ? `${JSON.stringify(report, null, 2)}\n` : asText(report))

async function measure({ name, read, bytes }) {
  // The first round is not timed: it pays for what is loaded and compiled on first use.
  const run = () => documents.map(({ text, dct }) => read(text, dct))
  const result = run()
  const { milliseconds } = await timed(run)
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const counts = documents.map(({ timex }, i) => countDocument(timex, result[i]))
  const of = (view, chosen) => figures(chosen.map((one) => one[view]))
  const corpora = [...new Set(documents.map(({ corpus }) => corpus ?? '-'))]
  return {
    name,
    milliseconds: Math.round((milliseconds / words) * 500 * 100) / 100,
    ...(bytes !== undefined && { gzipBytes: bytes }),
    views: Object.fromEntries(Object.keys(counts[0]).map((view) => [view, of(view, counts)])),
    intervals: Object.fromEntries(
      ['all', 'calendar'].map((view) => [
        view,
        intervals(
          counts.map((one) => one[view]),
          ROUNDS,
        ),
      ]),
    ),
    corpora: Object.fromEntries(
      corpora.map((corpus) => {
        const chosen = counts.filter((_, i) => (documents[i].corpus ?? '-') === corpus)
        return [corpus, { all: of('all', chosen), calendar: of('calendar', chosen) }]
      }),
    ),
  }
}

function asText({ gold, documents: count, readers: all }) {
  const [ours] = all
  const f1 = (view) => [view.strict.f1, view.relaxed.f1, view.value.f1].map((n) => n.toFixed(1))
  const range = ([low, high]) => `${low.toFixed(1)}-${high.toFixed(1)}`
  const peers = table([
    ['F1', 'strict', 'relaxed', 'value', 'calendar value', 'ms / 500 words', 'kB gzip'],
    ...all.map(({ name, views, milliseconds, gzipBytes: bytes }) => [
      name,
      ...f1(views.all),
      views.calendar.value.f1.toFixed(1),
      milliseconds,
      bytes === undefined ? '-' : (bytes / 1000).toFixed(1),
    ]),
  ])
  const views = table([
    ['newsquiz', 'gold', 'found', 'strict', 'relaxed', 'value'],
    ...Object.entries(ours.views).map(([view, one]) => [view, one.gold, one.found, ...f1(one)]),
    ...Object.entries(ours.corpora).flatMap(([corpus, one]) =>
      Object.entries(one).map(([view, part]) => [`${corpus}, ${view}`, part.gold, part.found, ...f1(part)]),
    ),
  ])
  const bounds = table([
    ['95 % of resampled documents', 'strict', 'relaxed', 'value'],
    ...Object.entries(ours.intervals).map(([view, one]) => [
      view,
      range(one.strict),
      range(one.relaxed),
      range(one.value),
    ]),
  ])
  return `${gold}: ${count} documents\n\n${peers}\n${views}\n${bounds}`
}
