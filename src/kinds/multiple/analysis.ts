import type { KindAnalysis } from '../kind.ts'
import type { MultipleQuestion } from './schema.ts'

/** Each option is right or not. */
export const multipleAnalysis: KindAnalysis<MultipleQuestion> = {
  chance: ({ options, keys }) => netOfCoins(keys.length, options.length - keys.length),
  optionSets: ({ options, keys }) => [{ options, keys }],
}

/** Mean net credit of whoever tosses a coin for each option. */
function netOfCoins(right: number, wrong: number): number {
  let sum = 0
  for (let hits = 0; hits <= right; hits += 1)
    for (let misses = 0; misses < hits && misses <= wrong; misses += 1)
      sum += choose(right, hits) * choose(wrong, misses) * (hits - misses)
  return sum / right / 2 ** (right + wrong)
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k
}
