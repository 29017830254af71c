import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { feedbackOf, idsOf, showOptions, textsOf } from '../options.ts'
import { refuseIds } from '../refusals.ts'
import type { MultipleQuestion } from './schema.ts'

/**
 * Pick every right option; a response is a list of ids.
 *
 * Natural credit is net correct: right picks less wrong picks, over the number of right options, not below 0. So
 * ticking everything earns nothing where half is right.
 */
export const multiple: Kind<
  MultipleQuestion,
  readonly OptionId[],
  { readonly options: readonly OptionView[] }
> = {
  view: ({ options }, random) => ({ options: showOptions(options, random) }),
  refuse: ({ options }, response) => refuseIds(response, idsOf(options)),
  key: ({ keys }) => keys,
  grade: ({ keys }, response) => {
    const hits = response.filter((id) => keys.includes(id)).length
    return { earned: Math.max(0, hits - (response.length - hits)), of: keys.length }
  },
  chance: ({ options, keys }) => netOfCoins(keys.length, options.length - keys.length),
  inWords: ({ options }, response) => textsOf(options, response),
  feedback: ({ options }, response) => feedbackOf(options, response),
  secrets: ({ options, keys }) => textsOf(options, keys),
  shown: ({ options }) => options.map(({ text }) => text),
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
