import { oncePer } from '../../../../base/once-per.ts'
import { spells } from '../../../../language/en/spells.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Cast } from '../../../cast/read-cast.ts'
import type { Material } from '../../../facts/material.ts'
import type { Role } from '../../roles/role.ts'
import { isCapitalised, wordsBetween } from '../../roles/words.ts'
import { isAcronym } from '../shown-names.ts'
import { companyCalled } from './companies.ts'

/** No short name of a company has more words. */
const LONGEST = 3

/** "Acme Chairman" with the company that the first words call, where no name was found in them. */
export function withCompany({ article: { text }, cast }: Material, said: Role): Role {
  const { role, office, body, country } = said
  if (body !== undefined || country !== undefined || !office.includes(' ')) return said
  const words = wordsBetween(text, role.start, role.end)
  for (let end = Math.min(LONGEST, words.length - 1); end > 0; end -= 1) {
    const last = words[end - 1]
    const called = last && text.slice(role.start, last.end).replace(/['’]s?$/, '')
    if (!called || !words.slice(0, end).every(isCapitalised) || !companyCalled(cast, called)) continue
    const own = office.split(' ').slice(end).join(' ')
    return {
      ...said,
      office: own,
      body: { start: role.start, end: role.start + called.length, text: called },
    }
  }
  return said
}

/** The one body that an acronym spells: "INS". */
export function bodySpelled(cast: Cast, acronym: string): ReadActor | undefined {
  const fitting = isAcronym(acronym) ? byAcronym(cast).get(acronym.replaceAll('.', '')) : undefined
  return fitting?.length === 1 ? fitting[0] : undefined
}

const byAcronym = /* @__PURE__ */ oncePer(({ actors }: Cast): ReadonlyMap<string, readonly ReadActor[]> => {
  const found = new Map<string, ReadActor[]>()
  for (const actor of actors) {
    if (actor.type !== 'organisation') continue
    const letters = new Set(actor.aliases.filter(isAcronym).map((alias) => alias.replaceAll('.', '')))
    for (const one of letters) if (spells(actor.name, one)) found.set(one, [...(found.get(one) ?? []), actor])
  }
  return found
})
