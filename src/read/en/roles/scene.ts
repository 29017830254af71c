import { asVerbs, copulaAdverbs, copulas } from '../../../language/en/roles.ts'
import { isRoleNoun } from './nouns.ts'
import type { Scene, Span } from './role.ts'
import { type Word, wordsBetween } from './words.ts'

// How far from a name its role is looked for, in code units, and how far it is seen whether there may be one.
const REACH = 320
const GLANCE = 72

/** Makes the scenes of persons in a text. */
export function scenesOf(text: string, persons: readonly Span[]): (person: Span) => Scene {
  const covers = covering(persons)
  return (person) => ({
    text,
    person,
    before: wordsBefore(text, person.start),
    after: wordsAfter(text, person.end),
    isOther: covers,
  })
}

/** Tells in logarithmic time whether one of the spans, of which no two overlap, touches another. */
export function covering(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => (lastFrom(sorted, end)?.end ?? 0) > start
}

function wordsBefore(text: string, end: number): Word[] {
  const near = wholeWords(text, end - GLANCE, end)
  return near.at(-1)?.text === ',' || near.some(isRoleNoun) ? wholeWords(text, end - REACH, end) : near
}

/** The first word may be cut where the reach ends. */
function wholeWords(text: string, from: number, end: number): Word[] {
  return from <= 0 ? wordsBetween(text, 0, end) : wordsBetween(text, from, end).slice(1)
}

function wordsAfter(text: string, start: number): Word[] {
  const near = wordsBetween(text, start, start + GLANCE)
  const first = near[0]
  const opens = first && (/^[,(–—]$/.test(first.text) || opensRole(first.lower))
  return opens ? wordsBetween(text, start, start + REACH) : near
}

function opensRole(lower: string): boolean {
  return [copulas, asVerbs, copulaAdverbs].some((words) => words.has(lower)) || lower === 'who'
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
