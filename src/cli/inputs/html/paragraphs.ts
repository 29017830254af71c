import { isElement, isText, type Node, walk } from './dom.ts'

/** What begins a paragraph of its own. */
const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
  'address',
  'body',
  'center',
  'details',
  'summary',
])
/** What stands beside the text, or is no text. */
const besides: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'figure',
  'figcaption',
  'table',
  'aside',
  'nav',
  'form',
  'input',
  'img',
  'picture',
])

/** The text of a tree with a blank line between paragraphs; pictures, tables and marks of footnotes are left out. */
export function paragraphsIn(root: Node): string {
  const done: string[] = []
  let line: string[] = []
  const end = () => {
    const text = line
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (text !== '') done.push(text)
    line = []
  }
  walk(root, {
    enter: (node) => {
      if (isText(node)) line.push(node.data.replaceAll('\n', ' '))
      if (!isElement(node)) return true
      if (blocks.has(node.localName)) end()
      if (node.localName === 'br') line.push('\n')
      return !besides.has(node.localName) && !isFootnote(node)
    },
    leave: (node) => {
      if (isElement(node) && blocks.has(node.localName)) end()
    },
  })
  end()
  return done.join('\n\n')
}

/** `[1]` in a raised position. */
function isFootnote(node: Node): boolean {
  if (!isElement(node) || node.localName !== 'sup') return false
  const marks: string[] = []
  walk(node, {
    enter: (inner) => {
      if (isText(inner)) marks.push(inner.data)
      return true
    },
  })
  return /^\s{0,9}\[?(?:\d{1,3}|[a-z]|note \d{1,3})\]?\s{0,9}$/.test(marks.join('').slice(0, 40))
}
