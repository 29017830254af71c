import type { Draft, FactFinder } from '../../../facts/fact-finder.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import { isCounted } from './counted.ts'
import { counts } from './counts.ts'
import { moves } from './moves.ts'
import { trades } from './trades.ts'

/** Reads one shape of clause. */
export type FigureShape = (material: Material, told: Told, tokens: readonly Token[]) => readonly Draft[]

const shapes: readonly FigureShape[] = [counts, moves, trades, isCounted]

/** Numbers of something: of clauses that are told outright, name what they are of, and say when. */
export const figures: FactFinder = (material) =>
  material.told.flatMap((told) => {
    const tokens = tokensOf(material.article.text, told)
    return shapes.flatMap((shape) => shape(material, told, tokens)).slice(0, 1)
  })
