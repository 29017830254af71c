import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../../src/base/errors.ts'
import { draftFromPage } from '../../../src/cli/inputs/html/page.ts'
import { sieve } from '../../../src/cli/inputs/html/sieve.ts'
import { readArticle } from '../../../src/cli/inputs/read-article.ts'

const first =
  'The long bridge over the river was opened on 4 March 2024, after three years of work, the town said.'
const second =
  'The mayor, who had walked across it at dawn, called it a gift to all, and cut a ribbon, and left.'
const body = `<article><p>${first}</p><p>${second}</p></article>`
const page = (head: string, inner = body) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${inner}</body></html>`

describe('what is known of a page', () => {
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  test.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2024-03-05T08:00:00+01:00' })],
    [
      'JSON-LD in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': ['ReportageNewsArticle'], datePublished: '2024-03-05' },
        ],
      }),
    ],
    [
      'JSON-LD in a list',
      ld([{ '@type': 'Person' }, { '@type': 'BlogPosting', datePublished: '2024-03-05' }]),
    ],
    [
      'JSON-LD with a raw line end',
      '<script type="application/ld+json">{"x": "a\nb", "datePublished": "2024-03-05"}</script>',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2024-03-05T08:00:00Z">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-03-05">'],
    ['a meta tag of old', "<META NAME=pubdate CONTENT='Tue, 05 Mar 2024 08:00:00 GMT'>"],
    ['microdata', '<meta itemprop="datePublished" content="2024-03-05">'],
    ['its address', '<link rel="canonical" href="https://post.example/2024/03/05/bridge">'],
    [
      'what can be read, of two',
      '<meta name="date" content="5/3/2024"><meta property="og:url" content="https://post.example/2024/03/05/x">',
    ],
  ])('the day by %s', (_, head) => {
    expect(draftFromPage(page(head)).published).toBe('2024-03-05')
  })

  test.each([
    ['<time datetime="2024-03-05T08:00">today</time>', '2024-03-05'],
    ['<time class="updated" datetime="2024-03-06"></time><time datetime="2024-03-05"></time>', '2024-03-05'],
    [
      '<time datetime="2024-01-01"></time><time class="entry-published" datetime="2024-03-05"></time>',
      '2024-03-05',
    ],
    ['<time class="modified" datetime="2024-03-06"></time>', undefined],
    ['', undefined],
  ])('the day by %s', (time, day) => {
    expect(draftFromPage(page('', time + body)).published).toBe(day)
  })

  test('a day of change is no day of publication', () => {
    const head = `<meta property="article:modified_time" content="2024-03-06">${ld({ '@type': 'NewsArticle', dateModified: '2024-03-06' })}`

    expect(draftFromPage(page(head)).published).toBeUndefined()
  })

  test('headline, publisher, address and language', async () => {
    const head = `<title>Bridge &amp; river | Post</title><meta property="og:site_name" content="The Post">
      <link rel="canonical" href="https://post.example/bridge"><meta name="date" content="2024-03-05">`

    expect(await readArticle('a.html', page(head))).toEqual({
      headline: 'Bridge & river',
      publisher: 'The Post',
      published: '2024-03-05',
      url: 'https://post.example/bridge',
      language: 'en',
      text: `${first}\n\n${second}`,
    })
  })

  test('JSON-LD goes before the title, a lone heading too', () => {
    const said = ld({
      '@type': 'NewsArticle',
      headline: 'It&rsquo;s open &amp; free',
      publisher: { '@type': 'Organization', name: 'Post' },
    })

    expect(draftFromPage(page(`<title>No</title>${said}`))).toMatchObject({
      headline: 'It’s open & free',
      publisher: 'Post',
    })
    expect(draftFromPage(page('<title>No</title>', `<h1>Bridge opens</h1>${body}`)).headline).toBe(
      'Bridge opens',
    )
  })
})

describe('the text of a page', () => {
  test.each([
    [
      'menus and scripts',
      `<nav><a href="/">Home</a></nav><script>document.write('x')</script>${body}<footer>Imprint</footer>`,
    ],
    [
      'pictures and tables',
      body.replace(
        '</p><p>',
        '</p><figure><img src="x"><figcaption>A photo</figcaption></figure><table><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td>1</td></tr></table><p>',
      ),
    ],
    ['footnote marks', body.replace(', the town said', '<sup>[1]</sup>, the town said')],
    ['inline markup', body.replace('opened', '<b>ope</b>ned').replace('mayor', '<a href="/m">mayor</a>')],
    ['comments and styles', `<style>p { x: y }</style><!-- <p>no</p> -->${body}`],
    ['odd spaces', body.replaceAll(' was ', '\n   was&nbsp;')],
    ['no end tags', `<article><p>${first}<p>${second}`],
    ['hidden parts', `${body}<div style="display:none"><p>${second} ${second}</p></div>`],
  ])('is the same without %s', (_, inner) => {
    expect(draftFromPage(page('', inner)).text).toBe(`${first}\n\n${second}`)
  })

  test('is found without any frame', () => {
    expect(draftFromPage(`<p>${first}</p><p>${second}`).text).toBe(`${first}\n\n${second}`)
    expect(draftFromPage('Only words, and no tag.').text).toBe('Only words, and no tag.')
  })

  test('keeps its subheadings and lists as paragraphs', () => {
    const inner = `<article><p>${first}</p><h2>Costs</h2><p>${second}</p><ul><li>${first}</li><li>${second}</li></ul></article>`

    expect(draftFromPage(page('', inner)).text).toBe([first, 'Costs', second, first, second].join('\n\n'))
  })
})

describe('hostile pages', () => {
  const tags = (tag: string, count: number) => tag.repeat(count)

  test.each([
    ['deep', tags('<div>', 39_000) + body],
    ['deep and closed', tags('<div>', 15_000) + body + tags('</div>', 15_000)],
    ['wide', tags('<b>x</b>', 15_000) + body],
    ['unclosed lists', tags('<ul><li>', 15_000) + body],
    ['end tags', tags('</div>', 39_000) + body],
    ['end tags of another', tags('<div>', 19_000) + tags('</b>', 19_000) + body],
    ['brackets', tags('<', 1_000_000)],
    ['tags that never end', tags('<a ', 500_000)],
    ['quotes that never end', tags('<a b="', 500_000)],
    ['comments that never end', tags('<!--', 500_000)],
    ['scripts that never end', tags('<script>', 300_000)],
    ['ampersands', tags('&', 1_000_000)],
    ['entities', tags('&nbsp;', 300_000) + body],
    ['attributes', `<div ${tags('a=1 ', 100_000)}>${body}`],
    ['a long class', `<div class="${tags('comment-', 100_000)}">${body}`],
    ['commas', `<p>${tags(',', 1_000_000)}a`],
    ['spaces', `<p>a${tags(' ', 1_000_000)}a`],
    ['linked data', `<script type="application/ld+json">${tags('[', 1_000_000)}</script>${body}`],
    ['nothing', ''],
    ['controls', `${String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i))}\u202e\u2066${body}`],
  ])('%s end before the test times out, in a text or a typed refusal', async (_, html) => {
    const result = await readArticle('a.html', html, { published: '2024-03-05' }).catch(
      (error: unknown) => error,
    )

    if (result instanceof Error) expect(result).toBeInstanceOf(NewsquizError)
    else expect(result).toHaveProperty('text')
  })

  test('whatever it is made of, a page is read or refused, and no tag that runs or loads gets through', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '<p',
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<a href="javascript:x">',
      '<img src=x onerror=y>',
      '<title>',
      '<svg>',
      '<br/>',
      '&amp;',
      '&#60;script&#62;',
      'word ',
      ',',
      '\0',
      '<sCrIpT',
      '<iframe src=x>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const html = pieces.join('')
        expect(sieve(html).html).not.toMatch(
          /<(?:script|iframe|svg|object|embed|style)[\s>/]|<[a-z][^>]*\s(?:on\w+|src)\s*=/i,
        )
        const result = await readArticle('a.html', html, { published: '2024-03-05' }).catch(
          (error: unknown) => error,
        )
        if (result instanceof Error) expect(result).toBeInstanceOf(NewsquizError)
      }),
      { numRuns: 300 },
    )
  })
})
