/** Lines of Markdown as plain text: the same lines where there is no markup; code and HTML comments are left out. */
export function plainLines(lines: readonly string[]): string[] {
  const plain: string[] = []
  let fence = ''
  for (const line of withoutComments(lines.join('\n')).split('\n')) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
    } else if (mark !== '') fence = mark
    else plain.push(...plainLine(line))
  }
  return plain
}

function withoutComments(text: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    if (start < 0) break
    const end = text.indexOf('-->', start)
    if (end < 0) break
    kept.push(text.slice(at, start))
    at = end + 3
  }
  return [...kept, text.slice(at)].join('')
}

/** A line without the marks of its block; none where it is a rule or says where a link leads. */
function plainLine(line: string): string[] {
  if (/^ {0,3}(?:[-*_] *){3,99}$/.test(line) || /^ {0,3}(?:=+|-+)\s*$/.test(line)) return ['']
  if (/^ {0,3}\[[^\]]{1,99}\]:\s/.test(line)) return []
  const body = line
    .replace(/^ {0,3}(?:> ?){1,9}/, '')
    .replace(/^ {0,3}#{1,6}\s+/, '')
    .replace(/^ {0,9}(?:[-*+]|\d{1,3}[.)])\s+/, '')
  const bare = body === line ? line : body.replace(/ #{1,6}\s*$/, '')
  return [withoutEmphasis(withoutLinks(bare))]
}

/** `[words](address)` is the words, an image nothing. */
function withoutLinks(line: string): string {
  if (!line.includes('](') && !line.includes('][')) return line
  const kept: string[] = []
  let open = -1
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i] ?? ''
    kept.push(sign)
    if (sign === '[') open = kept.length - 1
    const close = sign === ']' && open >= 0 ? targetEnd(line, i + 1) : undefined
    if (close === undefined) continue
    const image = kept[open - 1] === '!'
    kept.splice(image ? open - 1 : open, image ? kept.length : 1)
    if (!image) kept.pop()
    open = -1
    i = close
  }
  return kept.join('')
}

const LONGEST_TARGET = 2000

/** Where the address behind the words of a link ends. */
function targetEnd(line: string, at: number): number | undefined {
  const closing = line[at] === '(' ? ')' : line[at] === '[' ? ']' : undefined
  if (closing === undefined) return undefined
  const end = line.slice(at, at + LONGEST_TARGET).indexOf(closing)
  return end < 0 ? undefined : at + end
}

/** Without stars and underscores that hug a word; those that stand free or within a word are text. */
function withoutEmphasis(line: string): string {
  if (!/[*_`\\]/.test(line)) return line
  return line
    .replace(/(?<![\w*\\])(?:\*{1,3}|_{1,3})(?=[^\s*_])/g, '')
    .replace(/(?<=[^\s*_\\])(?:\*{1,3}|_{1,3})(?![\w*])/g, '')
    .replace(/(?<!\\)`/g, '')
    .replace(/\\([\\`*_[\]()#+.!-])/g, '$1')
}
