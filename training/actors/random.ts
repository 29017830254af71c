/** Numbers from 0 up to 1, the same for the same seed. */
export interface Dice {
  readonly roll: () => number
  readonly below: (bound: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** About normal: mean 0, deviation 1. */
  readonly normal: () => number
}

/** A stream of numbers (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(roll() * bound)
  return {
    roll,
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    normal: () => {
      let sum = -6
      for (let i = 0; i < 12; i += 1) sum += roll()
      return sum
    },
  }
}

/** Shuffles in place. */
export function shuffleInPlace(items: Int32Array, { below }: Dice): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(last + 1)
    const kept = items[last]
    items[last] = items[other]
    items[other] = kept
  }
}
