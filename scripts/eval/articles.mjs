import { existsSync } from 'node:fs'
import { readLines, stop } from './gold.mjs'

/** The corpus that may lie beside the project. */
export const DEFAULT_ARTICLES = '../shared/dates/dev.jsonl'
const FORM = `{"id": "a1", "title": "A bridge opens", "published": "2001-05-04", "text": "The Long Bridge …"}`

/** The articles of a file of JSON Lines, each with its id; of the corpus that lies beside the project where no file is named. */
export function readArticles(file = DEFAULT_ARTICLES) {
  if (!existsSync(file))
    stop(
      `There is no file ${file}. Name a file of JSON Lines with one article a line, such as\n${FORM}\n(headline for title and dct for published are read as well).`,
    )
  return readLines(file).map((row, i) => articleOf(row, `${file}, line ${i + 1}`))
}

function articleOf(row, where) {
  const { id, title, headline = title, dct, published = dct, text } = row
  const missing = Object.entries({ id, published, text }).filter(([, value]) => typeof value !== 'string')
  if (missing.length > 0)
    stop(`${where} has no ${missing.map(([name]) => name).join(', no ')}. An article is ${FORM}.`)
  const settled = text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  return {
    id,
    article: {
      // Old wires leave some without a headline.
      headline: headline?.trim() || id,
      published: published.slice(0, 10),
      language: 'en',
      text: settled,
    },
  }
}

/** Says on stderr how far something is, no more than once in two seconds. */
export function progressOf(what, total) {
  let told = Date.now()
  return (done) => {
    if (Date.now() - told < 2000) return
    told = Date.now()
    process.stderr.write(`${what}: ${done} of ${total}\n`)
  }
}
