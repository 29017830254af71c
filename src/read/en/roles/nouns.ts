import {
  impersonal,
  kinNouns,
  noRoles,
  officeNouns,
  otherRoleNouns,
  personalEndings,
  professionNouns,
  roleEndings,
  rolePlurals,
} from '../../../language/en/role-nouns.ts'
import { countryOfDemonym } from '../../countries.ts'
import type { RoleKind } from './role.ts'
import { isCapitalised, type Word } from './words.ts'

/** What kind of role a word names, in the singular or the plural; none for most words. */
export function roleKindOf(word: Word): RoleKind | undefined {
  return kindOfForm(word, word.lower) ?? kindOfForm(word, singular(word.lower))
}

/** Whether a word names a role: "minister", "co-founders", "novelist". */
export function isRoleNoun(word: Word): boolean {
  return roleKindOf(word) !== undefined
}

/** Whether it names a role of several people. */
export function isPlural(word: Word): boolean {
  return kindOfForm(word, word.lower) === undefined && isRoleNoun(word)
}

/** Endings tell only of words in lower case: a surname may end so too. */
function kindOfForm(word: Word, form: string): RoleKind | undefined {
  return kindOf(form) ?? kindOfCompound(form) ?? (isCapitalised(word) ? undefined : kindByEnding(form))
}

function kindOf(noun: string): RoleKind | undefined {
  if (officeNouns.has(noun)) return 'office'
  if (kinNouns.has(noun)) return 'kin'
  if (professionNouns.has(noun)) return 'profession'
  if (otherRoleNouns.has(noun)) return 'other'
  return undefined
}

function kindByEnding(noun: string): RoleKind | undefined {
  const isRole = roleEndings.some((ending) => noun.length > ending.length + 2 && noun.endsWith(ending))
  return isRole && !noRoles.has(noun) ? 'profession' : undefined
}

/** Whether a noun behind "a" means a person, as far as its form tells: a citizen, a word with the ending of agents. */
export function isPersonal(word: Word): boolean {
  if (isRoleNoun(word)) return true
  if (isCapitalised(word)) return countryOfDemonym(word.text) !== undefined
  return personalEndings.some((ending) => word.lower.endsWith(ending)) && !impersonal.has(word.lower)
}

/** "vice-president" and "president-elect" name what their one half names. */
function kindOfCompound(lower: string): RoleKind | undefined {
  if (!lower.includes('-')) return undefined
  const halves = lower.split('-', 4)
  return kindOf(halves.at(-1) ?? '') ?? kindOf(halves[0] ?? '')
}

/** The singular of a noun of a role: "men" is "man", "secretaries" is "secretary". */
export function singular(noun: string): string {
  const irregular = Object.keys(rolePlurals).find((plural) => noun.endsWith(plural))
  if (irregular !== undefined) return noun.slice(0, -irregular.length) + rolePlurals[irregular]
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
