import type { Article } from '../../facts/article.ts'
import { articleOf, type Draft, type Given } from './draft.ts'
import { type Form, formOf } from './form-of.ts'
import { draftFromJson } from './json.ts'
import { draftFromMarkdown } from './markdown.ts'
import { draftFromText } from './plain.ts'

const drafts: { readonly [F in Form]: (text: string) => Draft | Promise<Draft> } = {
  // The page reader is large, and most articles need none.
  html: async (text) => (await import('./html/page.ts')).draftFromPage(text),
  markdown: draftFromMarkdown,
  json: draftFromJson,
  'json-lines': draftFromJson,
  text: draftFromText,
}

/**
 * The article in the text of a file.
 *
 * @param name Of the file; its extension tells the form where the content leaves it open.
 * @param given What is known of the article; it goes over what the file says.
 * @throws {@link NewsquizError} `article/…` or `json/…`, with how to mend it.
 */
export async function readArticle(name: string, text: string, given: Given = {}): Promise<Article> {
  const plain = text.replace(/^\ufeff/, '')
  return articleOf(await drafts[formOf(name, plain)](plain), given)
}
