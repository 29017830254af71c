import type { NameWords } from '../../language/names.ts'
import { kindAt, UPPER } from './characters.ts'
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
  /** Sums of chances by type. */
  readonly sums: number[]
  count: number
}

const PERSON = 0
const ORGANISATION = 1
// A full name says more of a surname than a lone surname that was read on its own.
const FULL_NAME = 2.5
// "Orvelle" may be what "Orvelle Steel" is, or a place that it is called after.
const FIRST_WORD = 1
const ACRONYM = 1
const MIN_PART = 3
const MIN_LONE_PART = 4

/**
 * Counts names by surface.
 *
 * Full names of persons also speak for their first and last words, names of organisations for their first word and
 * their acronym.
 */
export function tallyNames(
  pieces: readonly Tokens[],
  names: readonly DocumentName[],
  words: NameWords,
): Tally {
  const votes = new Map<string, Votes>()
  for (const name of names) vote(votes, surfaceOf(pieces[name.piece], name).join(' '), name.chances, 1)
  const hints = hintsOf(votes, words)
  const lone = Array.from(hints).filter(([part, { isLone }]) => isLone && !votes.has(part))
  const nothing: Votes = { sums: actorTypes.map(() => 0), count: 0 }
  return {
    verdict: (surface) => {
      const hint = hints.get(surface)
      const own = votes.get(surface) ?? (hint?.isLone ? nothing : undefined)
      return own && verdictOf(own, hint)
    },
    surfaces: () => [...votes.keys(), ...lone.map(([part]) => part)],
  }
}

function vote(votes: Map<string, Votes>, surface: string, chances: readonly number[], count: number): void {
  const known = votes.get(surface) ?? { sums: actorTypes.map(() => 0), count: 0 }
  chances.forEach((chance, type) => {
    known.sums[type] = (known.sums[type] ?? 0) + chance
  })
  known.count += count
  votes.set(surface, known)
}

/** What longer names say of a part of them. */
interface Hint extends Votes {
  /** Whether the part is a name where it was not seen as one. */
  readonly isLone: boolean
}

function hintsOf(votes: ReadonlyMap<string, Votes>, words: NameWords): Map<string, Hint> {
  const hints = new Map<string, Hint>()
  const hint = (part: string, type: number, { sums, count }: Votes, weight: number, isLone: boolean) => {
    const known = hints.get(part)
    const next = {
      sums: [...(known?.sums ?? actorTypes.map(() => 0))],
      count: (known?.count ?? 0) + weight * count,
    }
    next.sums[type] = (next.sums[type] ?? 0) + weight * (sums[type] ?? 0)
    hints.set(part, { ...next, isLone: isLone || (known?.isLone ?? false) })
  }
  for (const [surface, own] of votes) {
    const parts = surface.split(' ')
    if (parts.length === 1) continue
    const type = winnerOf(own.sums)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (type === PERSON)
      for (const part of new Set([first, last]))
        if (part.length >= MIN_PART && isPersonWord(part, words))
          hint(part, PERSON, own, FULL_NAME, part.length >= MIN_LONE_PART)
    if (type === ORGANISATION) {
      hint(first, ORGANISATION, own, FIRST_WORD, false)
      hint(acronymOf(parts), ORGANISATION, own, ACRONYM, false)
    }
  }
  return hints
}

/** The first letters of the words with a capital. */
function acronymOf(parts: readonly string[]): string {
  return parts
    .map((part) => part.slice(0, 1))
    .filter((letter) => kindAt(letter, 0) === UPPER)
    .join('')
}

/** Whether a word may be the name of a person, and is not a title. */
export function isPersonWord(word: string, words: NameWords): boolean {
  return !words.personTitles.has(word.toLowerCase())
}

const winnerOf = (sums: readonly number[]): number => sums.indexOf(Math.max(...sums))

function verdictOf(own: Votes, hint: Votes | undefined): Verdict {
  const sums = own.sums.map((value, type) => value + (hint?.sums[type] ?? 0))
  const count = own.count + (hint?.count ?? 0)
  return { type: winnerOf(sums), share: (of) => (sums[of] ?? 0) / Math.max(1, count) }
}
