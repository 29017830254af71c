import type { Draft, FactFinder } from '../../../facts/fact-finder.ts'
import type { Material } from '../../../facts/material.ts'
import { tokensOf } from '../../../text/tokens.ts'
import { byNow } from './by-now.ts'
import { clausesOf } from './clauses.ts'
import { counts } from './counts.ts'
import { dimensionsOf } from './dimensions.ts'
import { holdingsOf } from './holdings.ts'
import { resultsOf } from './results/results.ts'
import type { FigureShape } from './shape.ts'
import { sharesOf } from './shares.ts'
import { trades } from './trades.ts'
import { undergoneOf } from './undergone.ts'

const shapes: readonly FigureShape[] = [counts, byNow, trades]

/**
 * Numbers of something: of clauses that are told outright, name what they are of, and say when.
 *
 * Points of indexes are left out: nobody asks for them years later.
 */
export const figures: FactFinder = (material) => {
  const results = resultsOf(material)
  const known = new Set(results.map(sayingOf))
  return [...results, ...countsOf(material).filter((draft) => !known.has(sayingOf(draft)))]
}

/** What a figure says, to tell which two are one. */
const sayingOf = (draft: Draft) => (draft.kind === 'figure' ? `${draft.value} ${draft.stated}` : '')

function countsOf(material: Material): readonly Draft[] {
  return material.told.flatMap((told) => {
    const tokens = tokensOf(material.article.text, told)
    const read = clausesOf(material, told, tokens).flatMap((clause) =>
      shapes.flatMap((shape) => shape(material, told, tokens, clause)).slice(0, 1),
    )
    const held = read.length > 0 ? read : holdingsOf(material, told, tokens)
    return [
      ...held,
      ...dimensionsOf(material, told, tokens),
      ...undergoneOf(material, told, tokens),
      ...sharesOf(material, told, tokens),
    ]
  })
}
