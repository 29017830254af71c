import { familyFirst } from '../../language/en/family-names.ts'
import { type PartIndex, partIndex } from './index-of-parts.ts'
import type { Link, Name } from './names.ts'

/** Links the names of persons, which are in the order of the text, full names to themselves and short forms to full ones. */
export function linkPersons(names: readonly Name[]): Map<Name, Link> {
  const full = fullNames(names)
  const [surnames, parts] = [partIndex(), partIndex()]
  for (const [key, words] of full) {
    surnames.add(key, surnamesOf(words))
    parts.add(key, partsOf(words))
  }
  return new Map(names.map((name) => [name, linkOne(name, full, surnames, parts)]))
}

function linkOne(
  { words }: Name,
  full: ReadonlyMap<string, unknown>,
  surnames: PartIndex,
  parts: PartIndex,
): Link {
  const own = words.join(' ')
  const link = full.has(own)
    ? { key: own, sureness: 1 }
    : (surnames.find(own) ?? parts.find(own) ?? { key: own, sureness: 1 })
  surnames.mention(link.key)
  parts.mention(link.key)
  return link
}

/** The names of two words and more that are no part of a longer one. */
function fullNames(names: readonly Name[]): Map<string, readonly string[]> {
  const forms = new Map(
    names.filter(({ words }) => words.length > 1).map(({ words }) => [words.join(' '), words]),
  )
  const inner = new Set(Array.from(forms.values()).flatMap((words) => partsOf(words)))
  return new Map([...forms].filter(([form]) => !inner.has(form)))
}

/** The last word; of names of East Asia the first too. */
function surnamesOf(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return words.length <= 3 && familyFirst.has(first) ? [first, last] : [last]
}

/** Runs of words that are not the whole name, and the first with the last: "John Smith" of "John Quincy Smith". */
function partsOf(words: readonly string[]): string[] {
  const runs = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  )
  const ends = words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : []
  const whole = words.join(' ')
  return [...runs, ...ends].filter((run) => run !== whole)
}
