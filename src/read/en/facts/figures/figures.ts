import type { FactFinder } from '../../../facts/fact-finder.ts'
import { tokensOf } from '../../../text/tokens.ts'
import { byNow } from './by-now.ts'
import { clausesOf } from './clauses.ts'
import { counts } from './counts.ts'
import type { FigureShape } from './shape.ts'
import { trades } from './trades.ts'
import { undergoneOf } from './undergone.ts'

const shapes: readonly FigureShape[] = [counts, byNow, trades]

/**
 * Numbers of something: of clauses that are told outright, name what they are of, and say when.
 *
 * Prices of shares and points of indexes are left out: nobody asks for them years later.
 */
export const figures: FactFinder = (material) =>
  material.told.flatMap((told) => {
    const tokens = tokensOf(material.article.text, told)
    const read = clausesOf(material, told, tokens).flatMap((clause) =>
      shapes.flatMap((shape) => shape(material, told, tokens, clause)).slice(0, 1),
    )
    return [...read, ...undergoneOf(material, told, tokens)]
  })
