import type { KindAnalysis } from '../kind.ts'
import type { ChoiceFields } from './schema.ts'

/** One option of several is right. */
export const choiceAnalysis: KindAnalysis<ChoiceFields> = {
  chance: ({ options }) => 1 / options.length,
  optionSets: ({ options, key }) => [{ options, keys: [key] }],
}
