import { commonOpenings } from '../../language/en/family-names.ts'
import { partIndex } from './index-of-parts.ts'
import { acronymOf, type Link, type Name } from './names.ts'

/** Links the names of organisations, which are in the order of the text: acronyms and short forms to full names. */
export function linkBodies(text: string, names: readonly Name[]): Map<Name, Link> {
  const acronyms = acronymsIn(text, names)
  const forms = new Map(
    names.filter((name) => acronymOf(name) === undefined).map(({ words }) => [words.join(' '), words]),
  )
  const inner = new Set(Array.from(forms.values()).flatMap((words) => partsOf(words)))
  const index = partIndex()
  for (const [form, words] of forms) if (!inner.has(form)) index.add(form, partsOf(words))
  return new Map(
    names.map((name) => {
      const own = name.words.join(' ')
      const link = viaAcronym(name, acronyms) ??
        (inner.has(own) ? index.find(own) : undefined) ?? { key: own, sureness: 1 }
      index.mention(link.key)
      return [name, link]
    }),
  )
}

function viaAcronym(name: Name, acronyms: ReadonlyMap<string, Link>): Link | undefined {
  const letters = acronymOf(name)
  return letters === undefined ? undefined : acronyms.get(letters)
}

/** Full names by acronym: those in brackets behind them are sure, those by their initials less so. */
function acronymsIn(text: string, names: readonly Name[]): Map<string, Link> {
  const found = new Map<string, Link>()
  for (const name of names) {
    if (acronymOf(name) !== undefined) continue
    const key = name.words.join(' ')
    for (const letters of initialsOf(name))
      if (!found.has(letters)) found.set(letters, { key, sureness: 0.85 })
  }
  for (const name of names) {
    const letters = bracketed(text, name)
    if (letters !== undefined) found.set(letters, { key: name.words.join(' '), sureness: 0.98 })
  }
  return found
}

// "(UNSC)" with full stops between the letters is not longer.
const BRACKET = 24

function bracketed(text: string, name: Name): string | undefined {
  if (acronymOf(name) !== undefined) return undefined
  const written = /^ ?\(([A-Z][A-Z0-9.&-]{1,20})\)/.exec(text.slice(name.end, name.end + BRACKET))?.[1]
  return written?.replaceAll('.', '')
}

/** "JCS" of Joint Chiefs of Staff: capitals; an acronym in the name counts with all its letters. */
function initialsOf({ bare }: Name): string[] {
  const capitals = (bare.match(/\p{L}[\p{L}\p{M}\p{N}.'’]*/gu) ?? []).filter((word) => /^[A-Z]/.test(word))
  const letters = capitals
    .map((word) => (/^[A-Z.]{2,8}$/.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('')
  return capitals.length > 1 && letters.length <= 8 ? [letters] : []
}

/** Ends of two words and more, and beginnings that are no common word: "Security Council", "Acme" of "Acme Holdings". */
function partsOf(words: readonly string[]): string[] {
  const ends = words.slice(1, -1).map((_, at) => words.slice(at + 1).join(' '))
  const beginnings = words.slice(0, -1).map((_, at) => words.slice(0, at + 1))
  return [
    ...ends.filter((end) => !/^(?:of|for|and|the) /.test(end)),
    ...beginnings.filter((part) => !isCommon(part)).map((part) => part.join(' ')),
  ]
}

function isCommon(words: readonly string[]): boolean {
  return (
    /^(?:of|for|and|the)$/.test(words.at(-1) ?? '') ||
    words.every((word) => commonOpenings.has(word) || word.length < 3)
  )
}
