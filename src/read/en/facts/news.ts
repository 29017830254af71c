import type { Material } from '../../facts/material.ts'

/** The lead of a story is at least that many sentences. */
const LEAD = 4

/** What is new is told within so many sentences, however long the story. */
const NEW = 8

/** Whether a sentence stands where news tells what is new: early in its first half. What follows may be what went before. */
export function isNews({ told }: Material, nth: number): boolean {
  return nth < Math.max(LEAD, Math.min(NEW, told.length / 2))
}
