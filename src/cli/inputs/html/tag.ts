/** A tag of HTML as written. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  /** `</p>`. */
  readonly closes: boolean
  /** Values as written, entities and all; the first of two that share a name. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where the text goes on. */
  readonly end: number
}

/** Attributes beyond this many are passed over. */
const MOST_ATTRIBUTES = 60

/**
 * The tag that begins at `start`, where there is a `<`; `undefined` where it is none.
 *
 * One that never ends takes the rest of the page with it, as in browsers, and has no name.
 */
export function tagAt(html: string, start: number): Tag | undefined {
  const closes = html[start + 1] === '/'
  const nameAt = start + (closes ? 2 : 1)
  const nameEnd = runEnd(html, nameAt, isNamePart)
  if (!isLetter(html.charCodeAt(nameAt))) return undefined
  const attributes = new Map<string, string>()
  let at = nameEnd
  while (at < html.length) {
    at = runEnd(html, at, isGap)
    if (html[at] === '>')
      return { name: html.slice(nameAt, nameEnd).toLowerCase(), closes, attributes, end: at + 1 }
    const read = attributeAt(html, at)
    if (!read) break
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(read.name)) attributes.set(read.name, read.value)
    at = read.end
  }
  return { name: '', closes: true, attributes: new Map(), end: html.length }
}

interface Attribute {
  readonly name: string
  readonly value: string
  readonly end: number
}

function attributeAt(html: string, start: number): Attribute | undefined {
  // A stray mark is a name too, as browsers have it, so that the walk goes on.
  const nameEnd = Math.max(start + 1, runEnd(html, start, isAttributePart))
  const name = html.slice(start, nameEnd).toLowerCase()
  const equals = runEnd(html, nameEnd, isSpace)
  if (html[equals] !== '=') return { name, value: '', end: nameEnd }
  const valueAt = runEnd(html, equals + 1, isSpace)
  const quote = html[valueAt]
  if (quote !== '"' && quote !== "'") {
    const end = runEnd(html, valueAt, isBare)
    return { name, value: html.slice(valueAt, end), end }
  }
  const end = html.indexOf(quote, valueAt + 1)
  return end < 0 ? undefined : { name, value: html.slice(valueAt + 1, end), end: end + 1 }
}

function runEnd(html: string, start: number, holds: (code: number) => boolean): number {
  let end = start
  while (end < html.length && holds(html.charCodeAt(end))) end += 1
  return end
}

const SLASH = 0x2f
const EQUALS = 0x3d
const GREATER = 0x3e

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function isGap(code: number): boolean {
  return isSpace(code) || code === SLASH
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d
}

function isAttributePart(code: number): boolean {
  return !isGap(code) && code !== EQUALS && code !== GREATER
}

function isBare(code: number): boolean {
  return !isSpace(code) && code !== GREATER
}
