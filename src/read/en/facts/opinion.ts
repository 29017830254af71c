import type { Article } from '../../../facts/article.ts'

/** What stands before the colon of a headline. */
const LABELLED = /^\s*(?:editorials?|opinion|op-ed|commentary|comment|column|viewpoint|letters)\s*[:–—-]/i

/** What says it is looked for in so much of the text. */
const HEAD = 300

const SAID = /\b(?:in an editorial|the following (?:editorial|commentary|column|letter))\b/i

/** Whether an article says that it is somebody's opinion: an editorial, a commentary, a letter. Nothing in it is told as news. */
export function isOpinion({ headline, text }: Article): boolean {
  return LABELLED.test(headline.slice(0, HEAD)) || SAID.test(text.slice(0, HEAD))
}
