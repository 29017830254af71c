import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { datedDeeds } from './events/dated-deeds.ts'
import { datedNames } from './events/dated-names.ts'
import { foundings } from './events/foundings.ts'
import { happened } from './events/happened.ts'

/** Events with their dates, in whichever of the forms that are safe to read. */
export const events: FactFinder = (material) => {
  const found = material.told.flatMap((told) =>
    [happened, foundings, datedNames, datedDeeds].flatMap((read) => read(material, told)),
  )
  // Two forms may fit one clause.
  return [...new Map(found.map((draft) => [keyOf(draft), draft])).values()]
}

const keyOf = (draft: Draft) =>
  draft.kind === 'event' ? `${draft.evidence[0]?.start} ${draft.label} ${draft.date}` : ''
