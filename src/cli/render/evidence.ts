import type { ArticleInfo } from '../../facts/article.ts'
import type { Evidence } from '../../kinds/common.ts'
import { dayInWords } from './words.ts'

/** The quotes that prove a key, and where they stand, each a line to be wrapped. */
export function evidenceLines(evidence: readonly Evidence[], article: ArticleInfo | undefined): string[] {
  const quotes = evidence.map(({ exact, start, end }) =>
    // Banks on articles of others carry positions only.
    exact === undefined ? `characters ${start} to ${end}` : `“${exact}”`,
  )
  return article ? [...quotes, sourceLine(article)] : quotes
}

/** Headline, publisher and date of an article. */
function sourceLine({ headline, publisher, published }: ArticleInfo): string {
  return `${headline} (${publisher === undefined ? '' : `${publisher}, `}${dayInWords(published)})`
}
