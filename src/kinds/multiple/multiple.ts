import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { idsOf, showOptions, textsOf } from '../options.ts'
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
  secrets: ({ options, keys }) => textsOf(options, keys),
  shown: ({ options }) => options.map(({ text }) => text),
}
