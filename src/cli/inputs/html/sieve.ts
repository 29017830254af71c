import { refused } from '../draft.ts'
import { entitiesRead } from './entities.ts'
import { type Tag, tagAt } from './tag.ts'
import { empty, frame, hidden, inline, kept, selfEnding } from './tag-names.ts'

/** A page without anything that runs, loads or hides, in bounds that no page of an article needs. */
export interface Sieved {
  /** A whole document of plain tags: what describes the page in its head, what it shows in its body. */
  readonly html: string
  /** The texts of its scripts of linked data. */
  readonly linkedData: readonly string[]
}

const MOST_TAGS = 40_000
/** Tags nested deeper are left out, what they hold is not. */
const DEEPEST = 120
const LONGEST_VALUE = 2000
/** Of classes and styles only the beginning matters to a reader. */
const LONGEST_CLASS = 300
const MOST_LINKED_DATA = 30
/** How far up an end tag is looked for among what is open. */
const REACH = 64

/**
 * Sifts a page in one walk, in linear time.
 *
 * @throws {@link NewsquizError} `article/too-large` where it has more than 40,000 tags.
 */
export function sieve(html: string): Sieved {
  const head: string[] = []
  const body: string[] = []
  const linkedData: string[] = []
  const open: string[] = []
  let [at, tags, language] = [0, 0, '']
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    if (end > at) {
      const text = textOf(html.slice(at, end))
      // What is left of entities costs the parser as much as tags do.
      tags += text.split('&').length - 1
      if (tags > MOST_TAGS) throw tooLarge()
      body.push(text)
    }
    if (next < 0) break
    const tag = tagAt(html, next)
    if (!tag) {
      const past = pastRemark(html, next)
      if (past === next) {
        body.push('&lt;')
        tags += 1
      }
      at = Math.max(past, next + 1)
      continue
    }
    at = tag.end
    tags += 1
    if (tags > MOST_TAGS) throw tooLarge()
    if (frame.has(tag.name)) {
      language ||= tag.attributes.get('lang') ?? ''
    } else if (!tag.closes && (hidden.has(tag.name) || tag.name === 'title')) {
      const inner = innerOf(html, tag)
      at = inner.past
      if (tag.name === 'title' && head.length < MOST_TAGS) head.push(`<title>${textOf(inner.text)}</title>`)
      else if (isLinkedData(tag) && linkedData.length < MOST_LINKED_DATA) linkedData.push(inner.text)
    } else if (tag.name === 'meta' || tag.name === 'link') head.push(written(tag))
    else if (empty.has(tag.name)) body.push(written(tag))
    else if (tag.closes) body.push(...closed(tag.name, open))
    else body.push(...opened(tag, open))
  }
  const lang = ` lang="${escaped(language)}"`
  return {
    html: `<!DOCTYPE html><html${language === '' ? '' : lang}><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
    linkedData,
  }
}

function tooLarge() {
  return refused(
    'article/too-large',
    '',
    `the page has more than ${MOST_TAGS} tags`,
    'Save the article alone, as plain text or Markdown.',
  )
}

function opened(tag: Tag, open: string[]): string[] {
  const before: string[] = []
  const top = open.at(-1) ?? ''
  if (selfEnding.has(top) && (top === tag.name || top === 'p') && !isInline(tag.name)) {
    before.push(...closed(top, open))
  }
  open.push(tag.name)
  return open.length > DEEPEST ? before : [...before, written(tag)]
}

/** Closes what is open down to `name`; nothing where it is not open. */
function closed(name: string, open: string[]): string[] {
  const place = open.slice(-REACH).lastIndexOf(name)
  if (place < 0) return []
  const keep = Math.max(0, open.length - REACH) + place
  const ends = open.splice(keep).map((one, i) => (keep + i < DEEPEST ? `</${one}>` : ''))
  return ends.toReversed()
}

function isInline(name: string): boolean {
  return inline.has(name)
}

/** Past a comment, a declaration or a processing instruction; `start` where there is none. */
function pastRemark(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4)
    return end < 0 ? html.length : end + 3
  }
  if (html[start + 1] !== '!' && html[start + 1] !== '?') return start
  const end = html.indexOf('>', start)
  return end < 0 ? html.length : end + 1
}

/** What stands between a tag and its end tag, and where the text goes on behind that. */
function innerOf(html: string, { name, end }: Tag): { text: string; past: number } {
  const closing = new RegExp(`</${name}(?![\\w-])`, 'gi')
  closing.lastIndex = end
  const found = closing.exec(html)
  if (!found) return { text: html.slice(end), past: html.length }
  const past = html.indexOf('>', found.index)
  return { text: html.slice(end, found.index), past: past < 0 ? html.length : past + 1 }
}

function isLinkedData({ name, attributes }: Tag): boolean {
  return name === 'script' && /^\s{0,9}application\/ld\+json/i.test(attributes.get('type') ?? '')
}

function written({ name, attributes }: Tag): string {
  const words = Array.from(attributes).flatMap(([key, value]) => {
    if (!kept.has(key)) return []
    const cut = key === 'class' || key === 'style' ? value.slice(0, LONGEST_CLASS) : value
    return cut.length > LONGEST_VALUE ? [] : [` ${key}="${escaped(cut)}"`]
  })
  return `<${name}${words.join('')}>`
}

const escapes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

function escaped(value: string): string {
  return value.slice(0, LONGEST_VALUE).replace(/["<>]/g, (mark) => escapes.get(mark) ?? '')
}

function textOf(text: string): string {
  return entitiesRead(text.replaceAll('<', '&lt;')).replace(/\s+/g, ' ')
}
