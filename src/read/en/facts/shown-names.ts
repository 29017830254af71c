import { oncePer } from '../../../base/once-per.ts'
import { bodyNouns } from '../../../language/en/roles.ts'
import { countryOfBody } from '../../cast/country-of-body.ts'
import type { ActorMention, ReadActor } from '../../cast/link.ts'
import { allCountries, countryOf, countryOfDemonym } from '../../countries.ts'
import type { Material } from '../../facts/material.ts'
import {
  articledAcronyms,
  articledEndings,
  articledNames,
  genericBodies,
  knownAcronyms,
} from './roles/words.ts'

/** What may stand behind a name whose article is its own: "the Acme chairman" has that of the chairman. */
const BEHIND =
  /^(?:['’]s?\b|[,.;:)]|\s(?:of|in|on|at|for|to|and|or|by|from|with|is|was|are|were|has|have|had|said|says|will|would|which|that|who|did)\b)/

/** The name of an organisation as a sentence says it: with its article, and of a body that every country has, with its country. */
export function shownName(material: Material, actor: ReadActor): string {
  const { type } = actor
  const name = type === 'organisation' ? unshouted(actor.name) : actor.name
  if (type !== 'organisation' || /^the /i.test(name)) return name
  const country = isGeneric(name) ? allCountries().find(({ code }) => code === actor.country) : undefined
  if (country && !/^\p{Lu}[\p{L}.]*['’]s? /u.test(name)) return `the ${name} of ${country.inSentence}`
  return hasArticle(material, actor) ? `the ${name}` : name
}

const SUFFIX = /\b(?:inc|corp|co|cos|ltd|plc|sa|ag|nv)\b/i
const SHOUTED = /\b(?=[A-Z]*[AEIOU])[A-Z]{5,}\b|\bCORP\b|\bINC\b/g

/** "ORLO MOTORS Inc." at the head of a column is Orlo Motors Inc.; short words may be acronyms. */
function unshouted(name: string): string {
  return SUFFIX.test(name)
    ? name.replace(SHOUTED, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
    : name
}

function hasArticle(material: Material, { id, name }: ReadActor): boolean {
  const letters = name.replaceAll('.', '')
  if (isAcronym(name)) return articledAcronyms.has(letters) || articled(material).has(id)
  if (articledNames.has(name.toLowerCase())) return true
  return articled(material).has(id) || endsAsOne(name)
}

/** Whether a name is an acronym, with full stops or without. */
export function isAcronym(name: string): boolean {
  return /^[A-Z]{2,6}$/.test(name.replaceAll('.', ''))
}

/** Whether readers who don't know the article know what an acronym means. */
export function isKnownAcronym(name: string): boolean {
  const letters = name.replaceAll('.', '')
  return articledAcronyms.has(letters) || knownAcronyms.has(letters)
}

/** The actors before whose name the text writes an article, more often than none. */
const articled = /* @__PURE__ */ oncePer(
  ({ actors, article: { text }, cast }: Material): ReadonlySet<string> => {
    const balance = new Map<string, number>()
    for (const { actor, start, end, text: written } of cast.mentions) {
      const isFull = written.replace(/^the /i, '') === actors.get(actor)?.name
      if (!isFull || !BEHIND.test(text.slice(end, end + 8))) continue
      const step = /(?:^|\s)the\s$/i.test(text.slice(Math.max(0, start - 5), start)) ? 1 : -1
      balance.set(actor, (balance.get(actor) ?? 0) + step)
    }
    return new Set([...balance].flatMap(([actor, times]) => (times > 0 ? [actor] : [])))
  },
)

/** "the Tova Police Department", "the University of Tova"; not "Tova University". */
function endsAsOne(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = of > 0 ? words[of - 1] : words.at(-1)
  return of > 0
    ? bodyNouns.has(head ?? '') || articledEndings.has(head ?? '')
    : words.length > 1 && articledEndings.has(head ?? '')
}

/** "Foreign Ministry" is a body of any country, "U.S. Foreign Ministry" of one. */
export function isGeneric(name: string): boolean {
  const own = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const isMinistry = own.at(-1) === 'ministry' || own[0] === 'ministry'
  const named = name.split(/\s+/).some((word) => countryOf(word) ?? countryOfDemonym(word))
  return (isMinistry && !named) || own.every((word) => genericBodies.has(word))
}

/** The country beside a mention of a body. */
export function countryAt(text: string, { start, end, type, confidence }: ActorMention): string | undefined {
  return countryOfBody(text, { start, end, type, confidence, bare: text.slice(start, end), words: [] })
}
