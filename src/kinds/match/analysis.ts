import type { KindAnalysis } from '../kind.ts'
import type { MatchQuestion } from './schema.ts'

/** Each premise is a choice among all options; options for several premises are no set with a key of its own. */
export const matchAnalysis: KindAnalysis<MatchQuestion> = {
  chance: ({ options }) => 1 / options.length,
  optionSets: () => [],
}
