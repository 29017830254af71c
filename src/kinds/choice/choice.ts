import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { idsOf, showOptions, textsOf } from '../options.ts'
import { refusal } from '../refusals.ts'
import type { ChoiceFields } from './schema.ts'

/** Pick the one right option; a response is its id. */
export const choice: Kind<ChoiceFields, OptionId, { readonly options: readonly OptionView[] }> = {
  view: ({ options }, random) => ({ options: showOptions(options, random) }),
  refuse: ({ options }, response) =>
    options.some(({ id }) => id === response)
      ? undefined
      : refusal('response/unknown-option', response, idsOf(options)),
  key: ({ key }) => key,
  grade: ({ key }, response) => ({ earned: Number(response === key), of: 1 }),
  secrets: ({ options, key }) => textsOf(options, [key]),
  shown: ({ options }) => options.map(({ text }) => text),
}
