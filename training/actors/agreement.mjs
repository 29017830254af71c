// How far two readers of the same sentences agree. Run: node training/actors/agreement.mjs (needs ../shared/actors)
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const CORPUS = '../shared/actors/train.jsonl'
if (!existsSync(CORPUS)) {
  process.stderr.write(`${CORPUS} is missing: agreement over tokens needs the sentences.\n`)
  process.exit(2)
}
const lines = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const own = (name) =>
  new Map(lines(new URL(`annotation/readings/${name}.jsonl`, import.meta.url)).map((one) => [one.id, one]))
const texts = new Map(lines(CORPUS).map(({ id, text }) => [id, text]))
const [first, second] = [own('first'), own('second')]

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const key = ({ start, end, type }) => `${start}-${end}-${type}`
const counts = { sentences: 0, first: 0, second: 0, both: 0, unlike: 0 }
const cells = new Map()

for (const [id, one] of first) {
  const other = second.get(id)
  const text = texts.get(id)
  if (!other || text === undefined || digest(text) !== one.digest) continue
  const marks = new Set(other.entities.map(key))
  const both = one.entities.filter((entity) => marks.has(key(entity))).length
  counts.sentences += 1
  counts.first += one.entities.length
  counts.second += other.entities.length
  counts.both += both
  counts.unlike += both === one.entities.length && both === other.entities.length ? 0 : 1
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const pair = [one, other].map(({ entities }) => labelOf(entities, index, index + word.length)).join(' ')
    cells.set(pair, (cells.get(pair) ?? 0) + 1)
  }
}

function labelOf(entities, start, end) {
  return entities.find((entity) => entity.start < end && start < entity.end)?.type ?? 'O'
}

/** Cohen's kappa: agreement beyond what the two would reach by chance (Cohen 1960). */
function kappa() {
  const all = [...cells].map(([pair, n]) => [...pair.split(' '), n])
  const total = all.reduce((sum, [, , n]) => sum + n, 0)
  const share = (side, label) => all.reduce((sum, row) => sum + (row[side] === label ? row[2] : 0), 0) / total
  const observed = all.reduce((sum, [a, b, n]) => sum + (a === b ? n : 0), 0) / total
  const chance = ['PER', 'ORG', 'LOC', 'O'].reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  return { tokens: total, kappa: (observed - chance) / (1 - chance) }
}

const f1 = (2 * counts.both) / (counts.first + counts.second)
const { tokens, kappa: beyond } = kappa()
process.stdout.write(
  `${counts.sentences} sentences, ${tokens} tokens read twice; F1 of one reader against the other, exact in span and kind: ${(100 * f1).toFixed(1)}; ` +
    `kappa over tokens ${beyond.toFixed(3)}; ${counts.unlike} sentences differ and were settled\n`,
)
