type Names = ReadonlySet<string>

/** What holds no text of an article: left out with all that is in it. */
export const hidden: Names = /* @__PURE__ */ new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
  'button',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
  'frameset',
  'applet',
  'map',
])

/** What has no end tag. */
export const empty: Names = /* @__PURE__ */ new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** What ends by itself where the next one begins. */
export const selfEnding: Names = /* @__PURE__ */ new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option'])

/** What every page has once. */
export const frame: Names = /* @__PURE__ */ new Set(['html', 'head', 'body', '!doctype'])

/** The attributes that tell a reader something. */
export const kept: Names = /* @__PURE__ */ new Set([
  'class',
  'id',
  'rel',
  'href',
  'property',
  'name',
  'content',
  'itemprop',
  'datetime',
  'pubdate',
  'lang',
  'hidden',
  'style',
  'role',
  'aria-hidden',
  'http-equiv',
])

/** What stands within a line. */
export const inline: Names = /* @__PURE__ */ new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
])
