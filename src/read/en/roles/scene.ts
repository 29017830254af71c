import type { Scene, Span } from './role.ts'
import { type Word, wordsBetween } from './words.ts'

// How far from a name its role is looked for, in code units.
const REACH = 320

/** Makes the scenes of persons in a text. */
export function scenesOf(text: string, persons: readonly Span[]): (person: Span) => Scene {
  const covers = covering(persons)
  return (person) => ({
    text,
    person,
    before: wordsBefore(text, person.start),
    after: wordsBetween(text, person.end, Math.min(text.length, person.end + REACH)),
    isOther: covers,
  })
}

/** Tells in logarithmic time whether one of the spans, of which no two overlap, touches another. */
export function covering(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => (lastFrom(sorted, end)?.end ?? 0) > start
}

/** The first word may be cut where the reach ends. */
function wordsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - REACH)
  return wordsBetween(text, from, end).slice(from === 0 ? 0 : 1)
}

/** The last span that starts before an offset. */
function lastFrom(sorted: readonly Span[], before: number): Span | undefined {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < before) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
