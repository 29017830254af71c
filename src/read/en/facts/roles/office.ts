import { officeNouns } from '../../../../language/en/role-nouns.ts'
import type { Role } from '../../roles/role.ts'
import type { Word } from '../../roles/words.ts'
import {
  askedProfessions,
  commonTitles,
  sharedOffices,
  singleOffices,
  soleOfBody,
  vagueOffices,
} from '../words.ts'
import type { Body } from './body.ts'

const SHORT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
])

/** The offices that a role says, each as it stands within a sentence; those that say too little are left out. */
export function askableOffices(
  { office, kind, role }: Role,
  joined: readonly Word[],
  { type }: Body,
): string[] {
  const more = joined.length > 0 ? [joined.map(({ text }) => text).join(' ')] : []
  const offices = [...apart(office), ...more].map(lowered)
  return offices.filter((one) => {
    const own = wordsOf(one)
    if (isMixed(role.text, one)) return false
    const last = headOf(own)
    return kind === 'office' || askedProfessions.has(last)
      ? isSaying(own, type) && (officeNouns.has(last) || askedProfessions.has(last) || singleOffices.has(one))
      : false
  })
}

/** "Cuban-American scientist", "Conservative member": a name in an office keeps its capital, which is not known here. */
function isMixed(text: string, office: string): boolean {
  const written = text.split(/\s+/)
  const words = office
    .split(' ')
    .map((word) => written.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word)
  const last = words.at(-1) ?? ''
  return (
    /^\p{Ll}/u.test(last) &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !commonTitles.has(word.toLowerCase()))
  )
}

/** "President and Chief Executive" are two, "Minister of Trade and Industry" is one. */
function apart(office: string): string[] {
  const at = office.indexOf(' and ')
  if (at < 0) return [office]
  const [one, other] = [office.slice(0, at), office.slice(at + 5)]
  return [one, other].every((half) => officeNouns.has(headOf(wordsOf(half.toLowerCase()))))
    ? [one, other]
    : [office]
}

/** The noun before "of" or "for". */
function headOf(own: readonly string[]): string {
  const end = own.findIndex((word) => /^(?:of|for)$/.test(word))
  const before = end < 0 ? own : own.slice(0, end)
  const last = before.at(-1) ?? ''
  return last === 'general' && before.length > 1 ? (before.at(-2) ?? last) : last
}

/** Whether an office says enough, and is one person's. */
function isSaying(own: readonly string[], type: Body['type']): boolean {
  const [first = ''] = own
  const isVague =
    own.length === 1 &&
    vagueOffices.has(first) &&
    !(type === 'organisation' && /^(?:member|partner)$/.test(first))
  return (
    !isVague &&
    !/s$/.test(first) &&
    !own.some((word) =>
      /(?:ministers|presidents|leaders|chiefs|directors|nominee|candidate|elect|designate|hopeful|prince|princess|negotiators)$/.test(
        word,
      ),
    )
  )
}

/** Whether several may hold an office for one body at once. */
export function isShared(office: string, { type }: Body): boolean {
  const own = wordsOf(office)
  if (singleOffices.has(office)) return false
  if (office === 'minister') return true
  if (type === 'country' && soleOfBody.has(office)) return false
  if (type === 'place') return !/^(?:mayor|governor|sheriff)$/.test(office)
  if (/^chief \w+(?: \w+)? officer$/.test(office)) return false
  return own.some((word) => sharedOffices.has(word)) || askedProfessions.has(headOf(own))
}

/** The preposition that joins an office to its body, if it is not "of". */
export function prepositionOf(
  text: string,
  { role }: Role,
  office: string,
  { start }: Body,
): { preposition?: 'for' | 'at' } {
  const written = /\b(for|at)\s+(?:the\s+)?$/.exec(
    text.slice(Math.max(role.start, start - 9), Math.max(role.start, start)),
  )?.[1]
  if (/spokes\w+$|^senator$/.test(office)) return { preposition: 'for' }
  if (askedProfessions.has(headOf(wordsOf(office))))
    return /editor$/.test(office)
      ? {}
      : { preposition: /(?:respondent|reporter|columnist)$/.test(office) ? 'for' : 'at' }
  return written === 'for' || written === 'at' ? { preposition: written } : {}
}

/** "Defense Minister" as it stands within a sentence; acronyms keep their capitals. */
function lowered(office: string): string {
  const small = office.replace(/\p{L}+/gu, (word) =>
    word === word.toUpperCase() && word.length > 1 ? word : word.toLowerCase(),
  )
  return SHORT.get(small.replace(/\.$/, '')) ?? small
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
