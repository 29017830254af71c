// An article as SVG, with marks behind its words.

const CHAR = 7.8
const LINE = 27
const WIDTH = 92
const MARGIN = 24

/** Background and edge of each kind of mark; both with enough contrast for dark text. */
const KINDS = {
  date: ['#fde9a9', '#9a6b00', 'date'],
  person: ['#cfe3fb', '#1d5fa8', 'person'],
  organisation: ['#dccff5', '#6233b0', 'organisation'],
  place: ['#cdebd3', '#1f7a3d', 'place'],
  country: ['#cdebd3', '#1f7a3d', 'country'],
}

/**
 * The picture.
 *
 * @param text Paragraphs, parted by a blank line.
 * @param marks `{ start, end, kind, note? }`; they do not overlap. A note stands in small print under its mark.
 */
export function picture(text, marks) {
  const lines = wrap(text)
  const legend = [...new Set(marks.map(({ kind }) => KINDS[kind][2]))]
  const height = MARGIN * 2 + LINE * (lines.length + 2)
  const width = Math.round(MARGIN * 2 + CHAR * WIDTH)
  const body = lines.flatMap((line, row) => drawLine(text, line, MARGIN + LINE * (row + 1), marks))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="An article with its dates, persons, organisations and places marked">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13" fill="#1b1b1b">`,
    ...body,
    ...drawLegend(legend, height - MARGIN),
    '</g></svg>',
    '',
  ].join('\n')
}

/** Lines as offsets into the text, broken at blanks. */
function wrap(text) {
  const lines = []
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const cut = end - from <= WIDTH ? end : Math.max(text.lastIndexOf(' ', from + WIDTH), from + 1)
    lines.push({ start: from, end: cut })
    from = cut + 1
  }
  return lines
}

function drawLine(text, { start, end }, y, marks) {
  const at = (offset) => round(MARGIN + CHAR * (offset - start))
  const own = marks
    .map((mark) => ({ ...mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end) }))
    .filter(({ from, to }) => from < to)
  const rects = own.flatMap(({ from, to, kind, note, start: first }) => {
    const [fill, edge] = KINDS[kind]
    const width = round(CHAR * (to - from))
    const small =
      note && from === first
        ? [
            `<text x="${noteAt(at(from), note)}" y="${y + 11}" font-size="8" fill="${edge}">${escaped(note)}</text>`,
          ]
        : []
    return [
      `<rect x="${at(from) - 1}" y="${y - 12}" width="${width + 2}" height="16" rx="3" fill="${fill}" stroke="${edge}" stroke-width="0.6"/>`,
      ...small,
    ]
  })
  const length = round(CHAR * (end - start))
  const words = `<text x="${MARGIN}" y="${y}" textLength="${length}" xml:space="preserve">${escaped(text.slice(start, end))}</text>`
  return end > start ? [...rects, words] : []
}

function drawLegend(names, y) {
  return names.map((name, i) => {
    const [fill, edge] = Object.values(KINDS).find(([, , label]) => label === name)
    const x = MARGIN + i * 130
    return `<rect x="${x}" y="${y - 10}" width="12" height="12" rx="3" fill="${fill}" stroke="${edge}" stroke-width="0.6"/><text x="${x + 18}" y="${y}" font-size="11">${name}</text>`
  })
}

/** Where a note begins, so that it ends within the picture. */
const noteAt = (x, note) => Math.min(x, round(CHAR * WIDTH + MARGIN * 2 - note.length * 4.9))
const round = (n) => Math.round(n * 10) / 10
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
