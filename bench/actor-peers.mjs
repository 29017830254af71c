// Another finder of persons, organisations and places. For measuring only; nothing of it ships.
import nlp from 'compromise'

const finders = [
  ['PER', (view) => view.people()],
  ['ORG', (view) => view.organizations()],
  ['LOC', (view) => view.places()],
]
/** What belongs to the sentence and not to the name. */
const BEFORE = /^(?:the|mr|mrs|ms|dr|president|prime minister|senator|gen|sen)\b\.?\s+/i
const AFTER = /(?:['’]s)?[\s,.;:!?"”')]*$/

/** Readers as `{ name, read(text) }`; what is read is `{ start, end, type }`. */
export const peers = [{ name: 'compromise', read }]

function read(text) {
  const view = nlp(text)
  const found = finders.flatMap(([type, find]) =>
    find(view)
      .json({ offset: true })
      .flatMap(({ offset }) => trimmed(text, type, offset)),
  )
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(
    (one, i) => !sorted.slice(Math.max(0, i - 3), i).some((other) => one.start < other.end),
  )
}

function trimmed(text, type, { start, length }) {
  const words = text.slice(start, start + length)
  const from = start + (BEFORE.exec(words)?.[0].length ?? 0)
  const to = start + words.replace(AFTER, '').length
  return to > from ? [{ start: from, end: to, type }] : []
}
