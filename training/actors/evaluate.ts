import type { ActorModel } from '../../src/read/actors/model.ts'
import { type TaggedName, tagActors } from '../../src/read/actors/tag.ts'
import { type Entity, labels, type Sentence } from './corpus.ts'
import { tokensOf } from './samples.ts'
import { type SliceScore, scoreAll } from './score.ts'

/** How well and how fast a model tags. */
export interface Evaluation {
  readonly scores: ReadonlyMap<string, SliceScore>
  readonly found: ReadonlyMap<string, readonly ScoredEntity[]>
  /** By one core, reading into words included. */
  readonly tokensPerSecond: number
}

/** With the tagger's confidence. */
export interface ScoredEntity extends Entity {
  readonly confidence: number
}

const TYPES: Readonly<Record<TaggedName['type'], Entity['type']>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
}

/** Tags the sentences, those of one document together. */
export function evaluate(sentences: readonly Sentence[], model: ActorModel): Evaluation {
  const documents = groupBy(sentences, ({ corpus, doc, id }) => `${corpus}|${doc ?? id}`)
  const found = new Map<string, ScoredEntity[]>()
  const began = process.cpuUsage()
  for (const document of documents.values()) tagDocument(document, model, found)
  const { user, system } = process.cpuUsage(began)
  const tokens = sentences.reduce((sum, { text }) => sum + tokensOf(text).words.length, 0)
  return { scores: scoreAll(sentences, found), found, tokensPerSecond: tokens / ((user + system) / 1e6) }
}

function tagDocument(
  document: readonly Sentence[],
  model: ActorModel,
  found: Map<string, ScoredEntity[]>,
): void {
  const starts: number[] = []
  let text = ''
  for (const sentence of document) {
    starts.push(text.length)
    text += `${sentence.text}\n`
    found.set(sentence.id, [])
  }
  const stretches = document.map((sentence, i) => ({
    start: starts[i],
    end: starts[i] + sentence.text.length,
  }))
  let at = 0
  for (const { start, end, type, confidence } of tagActors(text, stretches, model)) {
    while (stretches[at].end <= start) at += 1
    found
      .get(document[at].id)
      ?.push({ start: start - starts[at], end: end - starts[at], type: TYPES[type], confidence })
  }
}

/** The scores as a table. */
export function describeScores(scores: ReadonlyMap<string, SliceScore>): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(5)
  const rank = (slice: string) => (slice === 'all' ? 0 : labels.some((label) => label === slice) ? 1 : 2)
  return Array.from(scores)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([slice, { gold, found, exact, overlap }]) =>
      [
        slice.padEnd(14),
        `${gold}`.padStart(6),
        `${found}`.padStart(6),
        ' exact',
        percent(exact.precision),
        percent(exact.recall),
        percent(exact.f1),
        ' overlap',
        percent(overlap.precision),
        percent(overlap.recall),
        percent(overlap.f1),
      ].join(' '),
    )
    .join('\n')
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
