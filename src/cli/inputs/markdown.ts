import { settled } from '../../base/text.ts'
import type { Draft } from './draft.ts'
import { fieldsOf } from './fields.ts'
import { plainLines } from './markup.ts'

/**
 * The draft of Markdown: what is known of it from front matter between two lines of three hyphens, else from its
 * first heading; the text without its markup.
 *
 * @example
 * ```ts
 * draftFromMarkdown('# Truce signed\n\nIt was *signed* [here](https://example.org).')
 * // => { headline: 'Truce signed', text: 'It was signed here.' }
 * ```
 */
export function draftFromMarkdown(file: string): Draft {
  const lines = settled(file).split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const opens = lines[first]?.trim() === '---'
  const end = opens ? lines.findIndex((line, i) => i > first && /^(?:---|\.\.\.)\s*$/.test(line)) : -1
  const front = end > 0 ? frontMatter(lines.slice(first + 1, end)) : {}
  const { headline, body } = withoutHeading(lines.slice(end + 1))
  const { text: _, ...known } = front
  return { ...(headline !== undefined && { headline }), ...known, text: plainLines(body).join('\n').trim() }
}

/** `key: value` lines; values may stand in quotes, what is nested is passed over. */
function frontMatter(lines: readonly string[]): Partial<Draft> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon <= 0 || /^[\s#-]/.test(line)) continue
    const value = line.slice(colon + 1).trim()
    const [quote = ''] = value
    const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
    found.set(line.slice(0, colon).trim(), quoted ? value.slice(1, -1) : value)
  }
  return fieldsOf((name) => found.get(name))
}

/** The heading that a text begins with, and the lines below it. */
function withoutHeading(lines: readonly string[]): { headline?: string; body: readonly string[] } {
  const first = lines.findIndex((line) => line.trim() !== '')
  const line = lines[first] ?? ''
  const next = lines[first + 1] ?? ''
  const underlined = line.trim() !== '' && /^=+\s*$/.test(next)
  if (!underlined && !/^ {0,3}#\s/.test(line)) return { body: lines }
  const [headline = ''] = plainLines([line])
  return { headline, body: lines.slice(first + (underlined ? 2 : 1)) }
}
