// Draws derived questions for readers to judge. Run: npm run judge:sample -- [ARTICLES] --out FOLDER
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './bundle.mjs'
import { progressOf, readArticles } from './eval/articles.mjs'
import { readFlags } from './eval/flags.mjs'
import { stop } from './eval/gold.mjs'

const HELP = `npm run judge:sample -- [ARTICLES] --out FOLDER [--seed S] [--items 200] [--articles 60] [--per-article 5] [--batch 25] [--skip IDS]

ARTICLES       JSON Lines: {id, title, published, text} (../shared/dates/dev.jsonl)
--out          an empty or new folder: sheet-NN.md and article-ID.txt for readers, secret.json for you alone
--seed         what all draws come from ("1")
--items        items in all; a tenth of them is spoilt on purpose
--articles     articles with questions, at most
--per-article  items on one article, at most
--batch        items on one sheet, about
--skip         ids of articles to leave out: a,b,c, or a file with one a line, or a secret.json of an earlier round

npm run judge:sample -- --seed round-1 --out judged/round-1
npm run judge:sample -- my-articles.jsonl --items 50 --skip judged/round-1/secret.json --out judged/round-2
`
const SPOILT = 0.1
const { words, values } = readFlags(
  process.argv.slice(2),
  {
    '--out': 'text',
    '--seed': 'text',
    '--items': 'count',
    '--articles': 'count',
    '--per-article': 'count',
    '--batch': 'count',
    '--skip': 'text',
    '--help': 'none',
  },
  HELP,
)
const seed = values['--seed'] ?? '1'
const out = values['--out'] ?? stop('Say where the sheets go: --out FOLDER. (--help shows examples.)')
if (existsSync(out) && readdirSync(out).length > 0)
  stop(`${out} is not empty. Name a new folder: a sheet must not be drawn over.`)
const skip = idsOf(values['--skip'])
const articles = readArticles(words[0]).filter(({ id }) => !skip.has(id))

const {
  batchesOf,
  sampleItems,
  secretsOfBatch,
  articleFile,
  writeArticle,
  writeSheet,
  deriveBank,
  shuffle,
  stream,
} = await load(
  `export * from '../scripts/judge/judge.ts'; export { deriveBank } from './derive.ts'; export { shuffle, stream } from './base/random.ts'`,
)
const sources = await derived(shuffle(articles, stream(seed, 'articles')), values['--articles'] ?? 60)
const items = sampleItems(sources, {
  seed,
  items: values['--items'] ?? 200,
  perArticle: values['--per-article'] ?? 5,
  spoilt: SPOILT,
})
if (items.length === 0) stop('No questions were derived from these articles. Give more of them.')
write(batchesOf(items, values['--batch'] ?? 25, seed))

/** The first articles of which questions come, with their banks. */
async function derived(list, most) {
  const found = []
  const tell = progressOf('articles with questions', most)
  for (const { id, article } of list) {
    if (found.length >= most) break
    const { bank } = await deriveBank(article)
    if (bank.questions.length > 0) found.push({ id, article, bank })
    tell(found.length)
  }
  return found
}

function write(batches) {
  mkdirSync(out, { recursive: true })
  let number = 0
  const secrets = []
  for (const [i, batch] of batches.entries()) {
    const name = `${i + 1}`.padStart(2, '0')
    const numbered = batch.map((item) => ({ number: ++number, item }))
    writeFileSync(join(out, `sheet-${name}.md`), writeSheet(name, numbered, seed))
    secrets.push(...secretsOfBatch(name, numbered, seed))
    for (const { source } of batch) writeFileSync(join(out, articleFile(source.id)), writeArticle(source))
  }
  writeFileSync(join(out, 'secret.json'), `${JSON.stringify({ seed, items: secrets }, null, 1)}\n`)
  const spoilt = secrets.filter(({ sabotage }) => sabotage).length
  process.stdout.write(
    `${out}: ${secrets.length} items (${spoilt} spoilt) of ${new Set(secrets.map(({ article }) => article)).size} articles on ${batches.length} sheets.\nGive readers the sheets, the articles and docs/judging.md; keep secret.json. Then: npm run judge:score -- ${out}\n`,
  )
}

function idsOf(given) {
  if (given === undefined) return new Set()
  if (!existsSync(given)) return new Set(given.split(','))
  const text = readFileSync(given, 'utf8')
  if (given.endsWith('.json')) return new Set(JSON.parse(text).items.map(({ article }) => article))
  return new Set(text.split(/\s+/).filter(Boolean))
}
