/** How often each name stands in a list, the commonest first. */
export function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)))
}

/** The middle of a list; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return (low + high) / 2
}

/** Hits out of a count. */
export interface Share {
  /** Hits. */
  readonly hits: number
  /** Of how many. */
  readonly count: number
}

/** How many of a list are so. */
export function shareOf<T>(list: readonly T[], test: (one: T) => boolean): Share {
  return { hits: list.filter(test).length, count: list.length }
}

/** The Jensen-Shannon divergence of two distributions over the same names, in bits: 0 of equal ones, 1 of those that share nothing. */
export function divergence(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const [p, q] = [a, b].map((counts) => {
    const sum = names.reduce((total, name) => total + (counts[name] ?? 0), 0)
    return names.map((name) => (counts[name] ?? 0) / (sum || 1))
  })
  const bits = (one: readonly number[] = [], other: readonly number[] = []) =>
    one.reduce((sum, share, i) => {
      const mean = (share + (other[i] ?? 0)) / 2
      return share === 0 ? sum : sum + share * Math.log2(share / mean)
    }, 0)
  return (bits(p, q) + bits(q, p)) / 2
}
