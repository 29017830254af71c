/** The entities that texts are full of; the parser knows all others. */
const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['nbsp', ' '],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['shy', ''],
  ['zwnj', ''],
])

/**
 * A text with its common entities read; what could be taken for markup stays.
 *
 * @example
 * ```ts
 * entitiesRead('Seoul&rsquo;s &#39;R&amp;D&#39;&nbsp;&lt;b>') // => 'Seoul’s \'R&amp;D\' &lt;b>'
 * ```
 */
export function entitiesRead(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{2,6})|([a-z]{3,6}));/g, (whole, code: string | undefined, name = '') =>
    code === undefined ? (names.get(name) ?? whole) : (characterOf(Number(code)) ?? whole),
  )
}

function characterOf(code: number): string | undefined {
  // Below 160 the numbers mean what Windows-1252 has there; `&` and `<` are markup.
  const plain = (code >= 0x20 && code < 0x7f && code !== 0x26 && code !== 0x3c) || code > 0xa0
  return plain && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}
