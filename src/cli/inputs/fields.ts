import type { Draft } from './draft.ts'

type Field = keyof Draft

/** What people call the fields of an article, ours first. */
const names: { readonly [F in Field]: readonly string[] } = {
  headline: ['headline', 'title'],
  publisher: ['publisher', 'source', 'site'],
  published: ['published', 'date', 'datePublished', 'published_at', 'publishedAt'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
  text: ['text', 'body', 'content'],
}

/** The fields of an article among others, each under the first name that it goes by. */
export function fieldsOf(find: (name: string) => string | undefined): Partial<Draft> {
  const pick = (field: Field) => {
    const value = names[field].map(find).find((one) => one !== undefined && one.trim() !== '')
    return value === undefined ? [] : [[field, value] as const]
  }
  return Object.fromEntries(fields.flatMap(pick))
}

const fields: readonly Field[] = ['headline', 'publisher', 'published', 'url', 'language', 'text']
