/** An article at the head of a folded name. */
const ARTICLE = /^(?:the|an|a) (?=.)/

/**
 * A folded name without the article before it.
 *
 * @example
 * ```ts
 * dropArticle('the soviet union') // => 'soviet union'
 * dropArticle('a') // => 'a'
 * ```
 */
export function dropArticle(folded: string): string {
  return folded.replace(ARTICLE, '')
}
