import type { NameWords } from '../../language/names.ts'
import { type DocumentName, surfaceOf } from './names.ts'
import { actorTypes } from './tags.ts'
import type { Tokens } from './tokens.ts'

/** What the names of a document say of a surface taken together. */
export interface Verdict {
  /** The type that most speaks for. */
  readonly type: number
  /** How much of what speaks is for a type, times how sure it is: from 0 to 1. */
  readonly share: (type: number) => number
}

/** The names of a document counted. */
export interface Tally {
  /** Of a surface, its words joined by spaces; undefined where nothing is known. */
  readonly verdict: (surface: string) => Verdict | undefined
  /** All of which there is a verdict. */
  readonly surfaces: () => Iterable<string>
}

interface Votes {
  /** Sums of confidence by type. */
  readonly sums: number[]
  count: number
}

const PERSON = 0
// A full name says more of a surname than a lone surname that was read on its own.
const FULL_NAME = 1.5
const MIN_PART = 3
const MIN_LONE_PART = 4

/** Counts names by surface; full names of persons also speak for their first and last words. */
export function tallyNames(
  pieces: readonly Tokens[],
  names: readonly DocumentName[],
  words: NameWords,
): Tally {
  const votes = new Map<string, Votes>()
  for (const name of names)
    vote(votes, surfaceOf(pieces[name.piece], name).join(' '), name.type, name.confidence, 1)
  const parts = partVotes(votes, words)
  const of = (surface: string): Votes | undefined => votes.get(surface) ?? lonePart(parts, surface)
  return {
    verdict: (surface) => verdictOf(of(surface), parts.get(surface)),
    surfaces: () => [...votes.keys(), ...[...parts.keys()].filter((part) => !votes.has(part))],
  }
}

function vote(votes: Map<string, Votes>, surface: string, type: number, sum: number, count: number): void {
  const known = votes.get(surface) ?? { sums: actorTypes.map(() => 0), count: 0 }
  known.sums[type] = (known.sums[type] ?? 0) + sum
  known.count += count
  votes.set(surface, known)
}

function lonePart(parts: ReadonlyMap<string, Votes>, surface: string): Votes | undefined {
  return surface.length >= MIN_LONE_PART && parts.has(surface)
    ? { sums: actorTypes.map(() => 0), count: 0 }
    : undefined
}

function partVotes(votes: ReadonlyMap<string, Votes>, words: NameWords): Map<string, Votes> {
  const parts = new Map<string, Votes>()
  for (const [surface, { sums, count }] of votes) {
    const person = sums[PERSON] ?? 0
    const first = surface.slice(0, surface.indexOf(' '))
    const last = surface.slice(surface.lastIndexOf(' ') + 1)
    if (first === '' || person === 0 || person < sum(sums) - person) continue
    for (const part of new Set([first, last]))
      if (part.length >= MIN_PART && isPersonWord(part, words)) vote(parts, part, PERSON, person, count)
  }
  return parts
}

/** Whether a word may be the name of a person, and is not a title. */
export function isPersonWord(word: string, words: NameWords): boolean {
  return !words.personTitles.has(word.toLowerCase())
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function verdictOf(own: Votes | undefined, part: Votes | undefined): Verdict | undefined {
  if (own === undefined) return undefined
  const sums = own.sums.map((value, type) => value + FULL_NAME * (part?.sums[type] ?? 0))
  const count = own.count + FULL_NAME * (part?.count ?? 0)
  const type = sums.indexOf(Math.max(...sums))
  return { type, share: (of) => (sums[of] ?? 0) / Math.max(1, count) }
}
