/**
 * How many times as long work on something large takes as on something small.
 *
 * Each is the fastest of three runs in turn: what else the machine does makes a run slower, never faster.
 */
export function growth(small: () => void, large: () => void): number {
  small()
  const runs = [1, 2, 3].map(() => [duration(small), duration(large)] as const)
  return Math.min(...runs.map(([, long]) => long)) / Math.min(...runs.map(([short]) => short))
}

function duration(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
