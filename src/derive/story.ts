import { NewsquizError } from '../base/errors.ts'
import { parseWith } from '../base/parse.ts'
import { settled } from '../base/text.ts'
import type { Article } from '../facts/article.ts'
import { articleSchema } from '../facts/schema.ts'

/** An article as a story keeps it: Markdown with what is known of it in front. */
export interface Story {
  /** The article; offsets of evidence count in its text. */
  readonly article: Article
  /** SPDX expression for the text. */
  readonly licence?: string
  /** Where the facts come from. */
  readonly sources: readonly string[]
}

const FIELDS = ['headline', 'publisher', 'published', 'url', 'language']

/**
 * Reads the `article.md` of a story: `key: value` lines between two lines of three hyphens, then the text.
 *
 * The text is what follows, trimmed, in NFC and with LF line ends; values are plain text without quotes or escapes,
 * and `sources:` is followed by a list of lines with a hyphen.
 *
 * @throws `NewsquizError` with `bank/shape` where a field of the article is missing or malformed.
 *
 * @example
 * ```ts
 * const { article, sources } = readStory('---\nheadline: Signed\npublished: 1953-07-28\nlanguage: en\nsources:\n  - The treaty\n---\nIt was signed.\n')
 * article // => { headline: 'Signed', published: '1953-07-28', language: 'en', text: 'It was signed.' }
 * sources // => ['The treaty']
 * ```
 */
export function readStory(markdown: string): Story {
  const lines = settled(markdown).split('\n')
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : 0
  const front = new Map<string, string>()
  const sources: string[] = []
  for (const line of lines.slice(1, Math.max(1, end))) {
    const colon = line.indexOf(':')
    if (line.trimStart().startsWith('- ')) sources.push(line.trimStart().slice(2).trim())
    else if (colon > 0) front.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  const fields = FIELDS.flatMap((field) => (front.has(field) ? [[field, front.get(field)]] : []))
  const text = lines
    .slice(end > 0 ? end + 1 : 0)
    .join('\n')
    .trim()
  const parsed = parseWith(articleSchema, { ...Object.fromEntries(fields), text }, 'bank/shape')
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  const licence = front.get('licence')
  return { article: parsed.value, sources, ...(licence !== undefined && { licence }) }
}
