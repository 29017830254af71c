import { isBlank } from './chars.ts'

const blockTags = /* @__PURE__ */ new Set(
  `address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main
nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
)
const inlineTags = /* @__PURE__ */ new Set(
  `a abbr amp-img b bdi bdo body button cite code data del em font form head html i iframe img input ins kbd label link
mark meta noscript picture q s samp script small source span strike strong style sub sup svg time title tt u var video
wbr`.split(/\s+/),
)
const entities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
])

/** Stands where an entity was longer than its character; it is read as part of a word, and nowhere else. */
const JOINER = '\u2060'
const MARKUP =
  /<!--|<\/?([a-zA-Z][a-zA-Z0-9-]{0,20})(?=[\s/>])[^<>]*>|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g

/**
 * A text with its HTML tags, comments and entities written over, as long as before: blanks for tags, a line break
 * for those that begin or end a paragraph, its character for an entity.
 *
 * @example
 * ```ts
 * maskMarkup('<b>Hi</b>') // => '   Hi    '
 * maskMarkup('a &lt; b').replaceAll('\u2060', '_') // => 'a <___ b'
 * ```
 */
export function maskMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  const parts: string[] = []
  let [at, done] = [0, 0]
  const hidden = hiddenUntil(text)
  for (const match of text.matchAll(MARKUP)) {
    at = match.index
    if (at < done) continue
    const end = hidden(match[0], match[1], at + match[0].length)
    parts.push(text.slice(done, at), inPlaceOf(match, end - at, at > 0 && !isBlank(text.charCodeAt(at - 1))))
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}

/** Where what a tag hides ends: a comment, a script, a style sheet. Each end that is missing is looked for once. */
function hiddenUntil(text: string): (tag: string, name: string | undefined, end: number) => number {
  const missing = new Set<string>()
  return (tag, name, end) => {
    const closing = tag === '<!--' ? '-->' : /^<(?:script|style)\b/.test(tag) ? `</${name}>` : undefined
    if (closing === undefined || missing.has(closing)) return end
    const found = text.indexOf(closing, end)
    if (found < 0) missing.add(closing)
    return found < 0 ? end : found + closing.length
  }
}

function inPlaceOf(match: RegExpMatchArray, length: number, joins: boolean): string {
  const [whole, tag, decimal, hexadecimal, entity] = match
  if (whole.startsWith('&')) {
    const char = entity === undefined ? charOf(decimal, hexadecimal) : entities.get(entity)
    if (char === undefined) return whole
    if (isBlank(char.charCodeAt(0))) return ' '.repeat(length)
    // A closing mark stands at the end, so that a span that ends with it ends with its entity.
    const rest = JOINER.repeat(length - char.length)
    return joins && !/[<&]/.test(char) ? rest + char : char + rest
  }
  const name = tag?.toLowerCase()
  if (name !== undefined && !blockTags.has(name)) return inlineTags.has(name) ? ' '.repeat(length) : whole
  return (name === undefined ? ' ' : '\n') + ' '.repeat(length - 1)
}

function charOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
