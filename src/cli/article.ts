import type { Bank } from '../bank/bank.ts'
import { digestArticle } from '../base/digest.ts'
import { settled } from '../base/text.ts'
import type { Article } from '../facts/article.ts'
import { reasonOf } from './files.ts'
import { decodeText } from './inputs/decode.ts'
import { readArticle } from './inputs/read-article.ts'
import type { Io } from './io.ts'
import { Mistake } from './mistake.ts'

/** The article of a bank as a file has it, and whether it is the text that the bank was made from. */
export interface Found {
  /** The article. */
  readonly article: Article
  /** Its digest is that of the bank. */
  readonly fits: boolean
}

/**
 * The article of a bank from a file in any form that articles come in; what is known of it the bank knows.
 *
 * @throws {@link Mistake} where the file can't be read; {@link NewsquizError} `article/…` where it holds no text.
 */
export async function articleFrom(path: string, { article: known }: Bank, { disk }: Io): Promise<Found> {
  const bytes = await disk.read(path).catch((error: unknown) => {
    throw new Mistake(
      `cannot read "${path}": ${reasonOf(error)}. Name the file that holds the text of the article.`,
    )
  })
  const file = decodeText(bytes).replace(/^\ufeff/, '')
  const { digest, ...info } = known
  const bare = settled(file).trim()
  if (digestArticle(bare) === digest) return { article: { ...info, text: bare }, fits: true }
  const { text } = await readArticle(path, file, { headline: info.headline, published: info.published })
  return { article: { ...info, text }, fits: digestArticle(text) === digest }
}
