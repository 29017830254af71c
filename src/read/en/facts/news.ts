import type { Material } from '../../facts/material.ts'

/** The lead of a story is at least that many sentences. */
const LEAD = 4

/** Whether a sentence stands where news tells what is new: in its first half. What follows may be what went before. */
export function isNews({ told }: Material, nth: number): boolean {
  return nth < Math.max(LEAD, told.length / 2)
}
