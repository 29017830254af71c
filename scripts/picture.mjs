// Draws docs/reading.svg: the beginning of a story with its dates and actors marked. Run: npm run docs:picture
import { readFileSync, writeFileSync } from 'node:fs'
import { load } from './bundle.mjs'
import { picture } from './eval/picture.mjs'

const STORY = 'questions/korean-armistice-70/article.md'
const PARAGRAPHS = 4
const OUT = 'docs/reading.svg'

const { loadActorModel, readCast, readDates } = await load(`export * from './derive.ts'`)
const [, head, ...body] = readFileSync(STORY, 'utf8').split(/^---\n/m)
const published = /^published: (\S+)$/m.exec(head)[1]
const text = body.join('').trim().split('\n\n').slice(0, PARAGRAPHS).join('\n\n')

const { actors, mentions, roles } = readCast(text, await loadActorModel())
const kindOf = new Map(actors.map(({ id, type }) => [id, type]))
const noteOf = new Map(
  roles.flatMap(({ person, office, country, body: of }) =>
    [`${person.start}`].map((key) => [key, [office, country ?? of?.text].filter(Boolean).join(', ')]),
  ),
)
const marks = [
  ...readDates(text, published).map(({ start, end, value }) => ({ start, end, kind: 'date', note: value })),
  ...mentions.map(({ start, end, actor }) => ({
    start,
    end,
    kind: kindOf.get(actor),
    note: noteOf.get(`${start}`),
  })),
]
writeFileSync(OUT, picture(text, withoutOverlap(marks)))
process.stdout.write(`${OUT}: ${marks.length} marks\n`)

/** Of marks that overlap the first in the text, the longer one. */
function withoutOverlap(all) {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((mark, i) => !sorted.slice(0, i).some((other) => mark.start < other.end))
}
