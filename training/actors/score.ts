import { type Entity, labels, type Sentence } from './corpus.ts'

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How well names were found within a slice of a corpus. */
export interface SliceScore {
  readonly gold: number
  readonly found: number
  /** Same start, end and type. */
  readonly exact: Measure
  /** Same type, and they overlap; one found name for one of the corpus. */
  readonly overlap: Measure
}

interface Counts {
  gold: number
  found: number
  exact: number
  overlapping: number
}

/** Scores by slice: `all`, a type, a corpus, or `corpus|type`. */
export function scoreAll(
  gold: readonly Sentence[],
  found: ReadonlyMap<string, readonly Entity[]>,
): Map<string, SliceScore> {
  const slices = new Map<string, Counts>()
  for (const sentence of gold) count(slices, sentence, found.get(sentence.id) ?? [])
  return new Map([...slices].map(([slice, counts]) => [slice, measured(counts)]))
}

function count(slices: Map<string, Counts>, { corpus, entities }: Sentence, found: readonly Entity[]): void {
  for (const type of labels) {
    const right = inOrder(entities, type)
    const own = inOrder(found, type)
    const keys = new Set(right.map(({ start, end }) => `${start},${end}`))
    const exact = own.filter(({ start, end }) => keys.delete(`${start},${end}`)).length
    const sums = { gold: right.length, found: own.length, exact, overlapping: overlapping(right, own) }
    for (const slice of ['all', type, corpus, `${corpus}|${type}`]) addTo(slices, slice, sums)
  }
}

const inOrder = (entities: readonly Entity[], type: string): Entity[] =>
  entities.filter((entity) => entity.type === type).sort((a, b) => a.start - b.start || b.end - a.end)

function overlapping(gold: readonly Entity[], found: readonly Entity[]): number {
  const used = new Set<Entity>()
  return gold.filter(({ start, end }) => {
    const match = found.find((entity) => !used.has(entity) && entity.start < end && start < entity.end)
    if (match !== undefined) used.add(match)
    return match !== undefined
  }).length
}

function addTo(slices: Map<string, Counts>, slice: string, more: Counts): void {
  const sums = slices.get(slice) ?? { gold: 0, found: 0, exact: 0, overlapping: 0 }
  slices.set(slice, {
    gold: sums.gold + more.gold,
    found: sums.found + more.found,
    exact: sums.exact + more.exact,
    overlapping: sums.overlapping + more.overlapping,
  })
}

function measured({ gold, found, exact, overlapping }: Counts): SliceScore {
  const measure = (hits: number): Measure => {
    const precision = found > 0 ? hits / found : 0
    const recall = gold > 0 ? hits / gold : 0
    return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
  }
  return { gold, found, exact: measure(exact), overlap: measure(overlapping) }
}
