import { dayIn } from '../day-in.ts'
import type { Draft } from '../draft.ts'
import { type Element, elementsIn, textIn } from './dom.ts'

/** What the head of a page says of its article, and what its body says by marks for machines. */
export function draftOfMetadata(root: Element): Partial<Draft> {
  const elements = elementsIn(root)
  const meta = metaOf(elements)
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean)
  const url = canonical(elements) ?? first(['og:url', 'twitter:url', 'parsely-link'])
  return {
    headline: first(headlines) ?? headingOf(elements),
    publisher: first(publishers),
    published:
      days(dates.map((name) => meta.get(name))) ?? days(times(elements)) ?? dayIn(dateInAddress(url ?? '')),
    url,
    language: root.getAttribute('lang') ?? first(['og:locale', 'content-language', 'dc.language']),
  }
}

const headlines = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'headline']
const publishers = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher']
/** From the names that mean nothing else to those that may. */
const dates = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'article.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'pubdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
]

function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

function canonical(elements: readonly Element[]): string | undefined {
  const link = elements.find(
    (one) => one.localName === 'link' && one.getAttribute('rel')?.toLowerCase() === 'canonical',
  )
  return link?.getAttribute('href') ?? undefined
}

/** The only heading of the first rank, else the title without the name of the site behind it. */
function headingOf(elements: readonly Element[]): string | undefined {
  const [heading, another] = elements.filter(({ localName }) => localName === 'h1')
  const text = heading && !another ? textIn(heading).trim() : ''
  if (text !== '') return text
  const title = elements.find(({ localName }) => localName === 'title')
  return title && textIn(title).replace(/ [-–—|] [^-–—|]{1,60}$/, '')
}

/** The time stamps of a page: those that say that they are of publication, else those that do not say otherwise. */
function times(elements: readonly Element[]): string[] {
  const all = elements.filter(({ localName }) => localName === 'time')
  const says = (words: RegExp) => (element: Element) =>
    words.test(['itemprop', 'class', 'id'].map((key) => element.getAttribute(key) ?? '').join(' ')) ||
    element.getAttribute('pubdate') !== null
  const published = all.filter(says(/publish|pubdate|created|posted/i))
  const open = all.filter((one) => !says(/modif|updat|event|comment/i)(one))
  return [...published, ...open].flatMap((element) => element.getAttribute('datetime') ?? [])
}

function days(found: readonly (string | undefined)[]): string | undefined {
  return found.map((text) => (text === undefined ? undefined : dayIn(text))).find((day) => day !== undefined)
}

/** `https://example.org/2023/07/27/truce` names a day. */
function dateInAddress(url: string): string {
  return /\/(\d{4}\/\d{2}\/\d{2})(?=[/-])/.exec(url)?.[1] ?? ''
}
