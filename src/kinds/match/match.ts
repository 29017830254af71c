import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { idsOf, showOptions } from '../options.ts'
import { isRecord, refuseIds, wrongShape } from '../refusals.ts'
import type { MatchQuestion } from './schema.ts'

/** Ids of options by the ids of their premises; a premise may be left out. */
export type MatchResponse = Readonly<Record<OptionId, OptionId>>

/** What a candidate sees of a {@link MatchQuestion}. */
export interface MatchView {
  /** What wants a partner. */
  readonly premises: readonly OptionView[]
  /** The partners on offer. */
  readonly options: readonly OptionView[]
}

/**
 * Give each premise its option; a response is an object from premise ids to option ids.
 *
 * Natural credit is the share of premises with the right option. An option may be given to several premises.
 */
export const match: Kind<MatchQuestion, MatchResponse, MatchView> = {
  view: ({ premises, options }, random) => ({
    premises: showOptions(premises, random),
    options: showOptions(options, random),
  }),
  refuse: ({ premises, options }, response) => {
    if (!isRecord(response)) return wrongShape(response, 'object')
    const [strangers, wrong] = [Object.keys(response), Object.values(response)]
    return (
      refuseIds(strangers, idsOf(premises)) ??
      refuseIds(
        wrong.filter((id, i) => wrong.indexOf(id) === i),
        idsOf(options),
      )
    )
  },
  key: ({ key }) => key,
  grade: ({ premises, key }, response) => ({
    earned: premises.filter(({ id }) => Object.hasOwn(response, id) && response[id] === key[id]).length,
    of: premises.length,
  }),
  secrets: () => [],
  shown: ({ premises, options }) => [...premises, ...options].map(({ text }) => text),
}
