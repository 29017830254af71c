import { officeNouns } from '../../../../language/en/role-nouns.ts'
import { generalOffices } from '../../../../language/en/roles.ts'
import { countryOf, countryOfDemonym } from '../../../countries.ts'
import type { Role } from '../../roles/role.ts'
import type { Word } from '../../roles/words.ts'
import type { Body } from './body-type.ts'
import { headOf, wordsOf } from './office-words.ts'
import {
  askedProfessions,
  commonTitles,
  doubtfulOffices,
  personalRanks,
  singleOffices,
  stateOfficeHeads,
  vagueOffices,
} from './words.ts'

/** Offices that are written short. */
const SHORT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['prof', 'professor'],
])

/** The offices that a role says, each as it stands within a sentence; those that say too little are left out. */
export function askableOffices({ office, role }: Role, joined: readonly Word[], body: Body): string[] {
  const more = joined.length > 0 ? [joined.map(({ text }) => text).join(' ')] : []
  return [...apart(office), ...more].flatMap((written) => {
    const one = lowered(withoutRank(written))
    return !isMixed(role.text, one) &&
      !namesPeople(written) &&
      isAskable(one, body) &&
      isAtBody(one, role, body)
      ? [one]
      : []
  })
}

/** Whether an office says enough, is one person's, and is held for a body of that type. */
function isAskable(office: string, { type }: Body): boolean {
  const own = wordsOf(office)
  const [first = ''] = own
  const head = headOf(own)
  // A ministry has one minister, and she is her country's.
  if (type === 'organisation' && head === 'minister') return false
  if (type === 'country' && !stateOfficeHeads.has(head) && !singleOffices.has(office)) return false
  if (
    type === 'country' &&
    /^(?:president|premier|chancellor|king|queen|leader|ruler|chief|spokes\w+|representative)$/.test(head) &&
    !isOfState(own)
  )
    return false
  if (
    own.length === 1 &&
    vagueOffices.has(first) &&
    !(type === 'organisation' && /^(?:member|partner)$/.test(first))
  )
    return false
  // "Vice Admiral" is a rank, and stays with the person.
  if (personalRanks.has(head) && !/^commander$/.test(head) && !singleOffices.has(office)) return false
  const isOffice = officeNouns.has(head) || askedProfessions.has(head) || singleOffices.has(office)
  return (
    isOffice && !own.some((word, i) => doubtfulOffices.has(word) || own[i + 1] === word) && !/s$/.test(first)
  )
}

/** "Libyan leader" leads Libya; a "Libyan rebel leader" is only from there, and so is a "Libyan club president". */
function isOfState(own: readonly string[]): boolean {
  if (/^(?:president|premier|chancellor|king|queen)$/.test(own.at(-1) ?? ''))
    return own.slice(0, -1).every((word) => /^(?:vice|deputy|first|second)$/.test(word))
  return own.length === 1
    ? !/^(?:chief|representative)$/.test(own[0] ?? '')
    : own
        .slice(0, -1)
        .every((word) =>
          /^(?:supreme|foreign|ministry|government|presidential|army|military|police|intelligence|trade|special)$/.test(
            word,
          ),
        )
}

/** "a Web analyst" is no analyst at Web: what stands before a profession need not employ. */
function isAtBody(office: string, role: Role['role'], { start, end }: Body): boolean {
  return (
    !askedProfessions.has(headOf(wordsOf(office))) || start > role.start + office.length || end < role.start
  )
}

/** "Cuban-American scientist", "Conservative member": a name in an office keeps its capital, which is not known here. */
function isMixed(text: string, office: string): boolean {
  const written = text.split(/\s+/)
  const words = office
    .split(' ')
    .map((word) => written.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word)
  return (
    /^\p{Ll}/u.test(words.at(-1) ?? '') &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !commonTitles.has(word.toLowerCase()))
  )
}

/** "Bosnian Serb President": what is left of the name of a people. */
function namesPeople(office: string): boolean {
  return office.split(/[\s-]+/).some((word) => countryOf(word) ?? countryOfDemonym(word))
}

/** "Prime Minister General" and "Chairman Rear Admiral" end with a rank of the person. */
function withoutRank(office: string): string {
  const words = office.split(' ')
  let end = words.length
  while (
    end > 1 &&
    personalRanks.has(words[end - 1]?.toLowerCase().replace(/\.$/, '') ?? '') &&
    !isGeneral(words, end)
  )
    end -= 1
  const isBehindOffice = end < words.length && officeNouns.has(words[end - 1]?.toLowerCase() ?? '')
  return isBehindOffice ? words.slice(0, end).join(' ') : office
}

const isGeneral = (words: readonly string[], end: number) =>
  words[end - 1]?.toLowerCase() === 'general' && generalOffices.has(words[end - 2]?.toLowerCase() ?? '')

/** "President and Chief Executive" are two, "Minister of Trade and Industry" is one. */
function apart(office: string): string[] {
  const at = office.indexOf(' and ')
  if (at < 0) return [office]
  const halves = [office.slice(0, at), office.slice(at + 5)]
  return halves.every((half) => officeNouns.has(headOf(wordsOf(half)))) ? halves : [office]
}

/** "Defense Minister" as it stands within a sentence; acronyms keep their capitals. */
function lowered(office: string): string {
  const small = office.replace(/\p{L}+/gu, (word) =>
    word === word.toUpperCase() && word.length > 1 ? word : word.toLowerCase(),
  )
  return SHORT.get(small.replace(/\.$/, '')) ?? small
}
