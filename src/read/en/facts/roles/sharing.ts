import type { Role } from '../../roles/role.ts'
import type { Body } from './body-type.ts'
import { headOf, wordsOf } from './office-words.ts'
import { askedProfessions, sharedOffices, sharingWords, singleOffices, soleOfCountry } from './words.ts'

/** Whether several may hold an office for one body at once. */
export function isShared(office: string, { type }: Body): boolean {
  const own = wordsOf(office)
  if (singleOffices.has(office) || (type === 'country' && soleOfCountry.has(office))) return false
  if (office === 'minister' || own.some((word) => sharingWords.has(word))) return true
  if (type === 'country' && /^(?:army|navy|military|police|intelligence) chief$/.test(office)) return false
  if (type === 'place') return !/^(?:mayor|governor|sheriff)$/.test(office)
  if (/^chief \w+(?: \w+)? officer$/.test(office)) return false
  const head = headOf(own)
  return sharedOffices.has(head) || askedProfessions.has(head)
}

/** The preposition that joins an office to its body, if it is not "of". */
export function prepositionOf(
  text: string,
  { role }: Role,
  office: string,
  { start, type }: Body,
): { preposition?: 'for' | 'at' } {
  const head = headOf(wordsOf(office))
  if (/^spokes/.test(head) || (head === 'senator' && type === 'place')) return { preposition: 'for' }
  if (/(?:respondent|reporter|columnist)$/.test(head)) return { preposition: 'for' }
  if (askedProfessions.has(head)) return head === 'editor' ? {} : { preposition: 'at' }
  const before = text.slice(Math.max(role.start, start - 9), Math.max(role.start, start))
  const written = /\b(for|at)\s+(?:the\s+)?$/.exec(before)?.[1]
  return written === 'for' || written === 'at' ? { preposition: written } : {}
}
