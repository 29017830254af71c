// What is derived from articles, and how good it is as far as a program can tell. Run: npm run eval:questions -- [ARTICLES] [--json]
import { load } from './bundle.mjs'
import { DEFAULT_ARTICLES, progressOf, readArticles } from './eval/articles.mjs'
import { readFlags } from './eval/flags.mjs'
import { comparisonText, readGold, readPlain } from './eval/match/against.mjs'
import { reportText } from './eval/questions/report-text.mjs'

const HELP = `npm run eval:questions -- [ARTICLES] [--json]
npm run eval:questions -- --against FACTS --article FILE --published DAY [--json]

ARTICLES     JSON Lines: {id, title, published, text} (${DEFAULT_ARTICLES})
--against    a facts.json that somebody wrote: which of its facts are derived from --article
--article    the article as plain text
--published  its day of publication
--json       the figures as JSON

npm run eval:questions
npm run eval:questions -- my-articles.jsonl --json
npm run eval:questions -- --against questions/korean-armistice-70/facts.json --article article.txt --published 2023-07-27
`
const { words, values } = readFlags(
  process.argv.slice(2),
  {
    '--against': 'text',
    '--article': 'text',
    '--published': 'text',
    '--json': 'none',
    '--help': 'none',
  },
  HELP,
)
const { deriveTimed, factInWords, loadActorModel, matchFacts, readDates, readFacts, reportOf, unwritten } =
  await load(`export * from '../scripts/eval/questions/questions.ts'`)
process.stdout.write(values['--against'] ? await against() : await overall(words[0] ?? DEFAULT_ARTICLES))

async function reader() {
  const model = await loadActorModel()
  return (article) => readFacts(article, model)
}

async function overall(file) {
  const articles = readArticles(file)
  const read = await reader()
  const tell = progressOf('articles', articles.length)
  const derivations = []
  for (const { id, article } of articles) {
    derivations.push(await deriveTimed(id, article, read))
    tell(derivations.length)
  }
  const report = reportOf(derivations)
  return values['--json'] ? `${JSON.stringify({ file, ...report }, null, 2)}\n` : reportText(file, report)
}

async function against() {
  const gold = readGold(values['--against'])
  const article = readPlain(values['--article'], values['--published'])
  const { bank } = await deriveTimed('article', article, await reader())
  const derived = { facts: bank.facts, actors: bank.actors }
  const written = readDates(article.text, article.published).flatMap(({ edtf }) => edtf ?? [])
  const matched = matchFacts(gold, derived)
  const found = { ...matched, datesNotWritten: unwritten(matched.dates.missed, written) }
  return values['--json']
    ? `${JSON.stringify(found, null, 2)}\n`
    : comparisonText(values['--against'], found, { gold, derived }, factInWords)
}
