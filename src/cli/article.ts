import type { Bank } from '../bank/bank.ts'
import { settled } from '../base/text.ts'
import { readStory } from '../derive/story.ts'
import type { Article } from '../facts/article.ts'

/**
 * The article of a bank from the text of a file: a story with its front matter, or the bare text.
 *
 * @throws {@link NewsquizError} `bank/shape` where there is front matter and it lacks something.
 */
export function articleFrom(file: string, { article }: Bank): Article {
  if (file.startsWith('---')) return readStory(file).article
  const { digest: _, ...info } = article
  return { ...info, text: settled(file).trim() }
}
