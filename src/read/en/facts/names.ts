import type { FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf } from '../../facts/material.ts'

const ACRONYM = /^[A-Z][A-Z&-]{1,9}$/
/** How far behind the full name the acronym stands: a blank and a bracket. */
const GAP = /^\s{0,2}\($/

/** Acronyms in brackets behind the name that they stand for: "the World Health Organization (WHO)". */
export const names: FactFinder = ({ article: { text }, actors, told }) =>
  told.flatMap(({ mentions }) =>
    mentions.flatMap((mention, i) => {
      const before = mentions[i - 1]
      const actor = actors.get(mention.actor)
      const acronym = text.slice(mention.start, mention.end)
      if (!before || !actor || before.actor !== mention.actor || actor.type === 'person') return []
      if (
        !ACRONYM.test(acronym) ||
        !GAP.test(text.slice(before.end, mention.start)) ||
        text[mention.end] !== ')'
      )
        return []
      const full = text.slice(before.start, before.end)
      if (!spells(full, acronym)) return []
      return [
        {
          kind: 'name' as const,
          actor: actor.id,
          name: acronym,
          form: 'acronym' as const,
          standsFor: full,
          evidence: evidenceOf({ start: before.start, end: mention.end + 1 }),
          certainty: Math.min(before.confidence, mention.confidence),
        },
      ]
    }),
  )

/** Whether the letters of an acronym stand in its words in their order, each at the head of one, the first at the very beginning. */
function spells(full: string, acronym: string): boolean {
  const heads = full.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
  let at = 0
  for (const letter of acronym.replaceAll(/[^A-Z]/g, '')) {
    const found = heads.indexOf(letter, at)
    if (found < 0 || (at === 0 && found !== 0)) return false
    at = found + 1
  }
  return true
}
