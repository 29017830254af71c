import type { Draft } from '../../../facts/fact-finder.ts'
import type { Material, Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Clause } from './clauses.ts'

/** Reads a figure out of one shape of clause. */
export type FigureShape = (
  material: Material,
  told: Told,
  tokens: readonly Token[],
  clause: Clause,
) => readonly Draft[]
