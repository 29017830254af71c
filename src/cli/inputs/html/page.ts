import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { dayIn } from '../day-in.ts'
import { type Draft, refused } from '../draft.ts'
import type { Element, Node } from './dom.ts'
import { draftOfLinkedData } from './linked-data.ts'
import { draftOfMetadata } from './metadata.ts'
import { paragraphsIn } from './paragraphs.ts'
import { sieve } from './sieve.ts'

/** Texts that are longer than any article take readability too long. */
const MOST_TEXT = 3_000_000

/**
 * The draft of an HTML page: its main text as Mozilla's readability finds it, what is known of it from JSON-LD, meta
 * tags, time stamps and its address.
 *
 * The page is hostile: nothing in it runs, nothing is loaded, and its size and depth are bounded before any of it is
 * read.
 *
 * @throws {@link NewsquizError} `article/too-large`, `article/no-text`.
 */
export function draftFromPage(page: string): Draft {
  const { html, linkedData } = sieve(page)
  if (html.length > MOST_TEXT)
    throw refused('article/too-large', '', 'the page is too long', 'Save the article alone, as plain text.')
  const { document } = parseHTML(html)
  const root: Element = document.documentElement
  const [said, marked] = [draftOfLinkedData(linkedData), draftOfMetadata(root)]
  const text = mainText(document)
  return {
    headline: said.headline ?? marked.headline,
    publisher: said.publisher ?? marked.publisher,
    published: dayIn(said.published ?? '') ?? marked.published ?? said.published,
    url: marked.url ?? said.url,
    language: marked.language ?? said.language,
    text,
  }
}

/** The main text; all text where no part of the page stands out. Readability takes the document apart. */
function mainText(document: ReturnType<typeof parseHTML>['document']): string {
  const whole = paragraphsIn(document.body)
  const found = new Readability<Node>(document, { disableJSONLD: true, serializer: (node) => node }).parse()
  const main = found?.content ? paragraphsIn(found.content) : ''
  return main === '' ? whole : main
}
