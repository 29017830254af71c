import type { Fact } from '../../facts/fact.ts'
import type { Material } from './material.ts'

/** A fact without its id, which is given by what it says and where. */
export type Draft = Fact extends infer F ? (F extends Fact ? Omit<F, 'id'> : never) : never

/** Finds one kind of fact in what was read of an article; leaves out what it is not sure of. */
export type FactFinder = (material: Material) => readonly Draft[]
