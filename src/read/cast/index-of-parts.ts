import type { Link } from './names.ts'

// How sure a short form is that fits one full name, or several.
const ONE = 0.95
const SEVERAL = 0.6

/** Full names by the short forms that they may be called by. */
export interface PartIndex {
  /** Adds a full name under its short forms. */
  readonly add: (key: string, parts: Iterable<string>) => void
  /** Says that a full name was just mentioned, by whatever form. */
  readonly mention: (key: string) => void
  /** The full name that a short form means: the one mentioned last, or the first that will be. */
  readonly find: (part: string) => Link | undefined
}

/** An empty index; every step takes time that grows with the parts of one name only. */
export function partIndex(): PartIndex {
  const partsOf = new Map<string, readonly string[]>()
  const [first, last, fits] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, number>(),
  ]
  return {
    add: (key, parts) => {
      const distinct = [...new Set(parts)]
      partsOf.set(key, distinct)
      for (const part of distinct) {
        if (!first.has(part)) first.set(part, key)
        fits.set(part, (fits.get(part) ?? 0) + 1)
      }
    },
    mention: (key) => {
      for (const part of partsOf.get(key) ?? []) last.set(part, key)
    },
    find: (part) => {
      const key = last.get(part) ?? first.get(part)
      return key === undefined ? undefined : { key, sureness: fits.get(part) === 1 ? ONE : SEVERAL }
    },
  }
}
