import { choiceAnalysis } from '../choice/analysis.ts'
import type { KindAnalysis } from '../kind.ts'
import type { ClozeQuestion, Gap } from './schema.ts'

/** The mean over the gaps; only those that offer options are hit upon by chance. */
export const clozeAnalysis: KindAnalysis<ClozeQuestion> = {
  chance: ({ gaps }) =>
    gaps.filter(offersOptions).reduce((sum, gap) => sum + choiceAnalysis.chance(gap), 0) / gaps.length,
  optionSets: ({ gaps }) =>
    gaps
      .filter(offersOptions)
      .flatMap((gap) => choiceAnalysis.optionSets(gap).map((set) => ({ ...set, gap: gap.id }))),
}

function offersOptions(gap: Gap): gap is Extract<Gap, { readonly kind: 'choice' }> {
  return 'options' in gap
}
