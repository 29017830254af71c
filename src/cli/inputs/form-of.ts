/** The forms in which an article comes. */
export type Form = 'html' | 'markdown' | 'json' | 'json-lines' | 'text'

const byExtension: ReadonlyMap<string, Form> = /* @__PURE__ */ new Map<string, Form>([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['txt', 'text'],
  ['text', 'text'],
])

/** The form that the end of a file's name tells. */
export function formOfName(name: string): Form | undefined {
  const dot = name.lastIndexOf('.')
  return byExtension.get(name.slice(dot + 1).toLowerCase())
}

/**
 * The form of a file: by what it begins with where that leaves no doubt, else by its name.
 *
 * @example
 * ```ts
 * formOf('story.txt', '<!DOCTYPE html><html>…') // => 'html'
 * formOf('story', '---\npublished: 2023-07-27\n---\n') // => 'markdown'
 * formOf('-', '{"text": "…"}') // => 'json'
 * ```
 */
export function formOf(name: string, text: string): Form {
  const start = text.slice(0, 1000).trimStart().toLowerCase()
  const named = formOfName(name)
  if (named === 'json' || named === 'json-lines') return named
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,9})?(?:<!--[^>]{0,400}>\s{0,9})?<(?:!doctype html|html|head)[\s>]/.test(start)
  )
    return 'html'
  if (named !== undefined && !(named === 'text' && start.startsWith('---\n'))) return named
  if (/^<(?:body|article|main|meta|title|div|section|p)[\s>]/.test(start)) return 'html'
  if (start.startsWith('{"') || /^\{\s{1,99}"/.test(start)) return isLines(text) ? 'json-lines' : 'json'
  if (/^\[\s{0,99}\{/.test(start)) return 'json'
  return start.startsWith('---\n') || start.startsWith('# ') ? 'markdown' : 'text'
}

/** An object in the first line, and another in the next. */
function isLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '')
  return first.trimEnd().endsWith('}') && second.trimStart().startsWith('{')
}
