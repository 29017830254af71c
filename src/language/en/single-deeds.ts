import { type Words, wordList as words } from './word-list.ts'

/**
 * Verbs of what is done to one thing on one date: who asks when, asks for that date. What is done again and again (visits,
 * talks, warnings, games) is left out.
 */
export const singleDeeds: Words = /* @__PURE__ */ words(
  `abandon abolish acquire adopt annex appoint assassinate bury buy capture christen close colonise colonize commission
complete conquer convict cross crown decommission demolish depose destroy disband
discover dismiss dissolve enact execute expel extradite found free hire impeach inaugurate inherit invade
invent jail join kidnap kill launch legalise legalize liberate marry merge murder name nationalise nationalize
open oust outlaw overthrow pardon privatise privatize proclaim publish purchase ratify reelect rename
repeal replace resign restore sack sentence sign sink succeed surrender topple unveil`,
)

/** Verbs of what is not done back: where A did it to B, B did it to A is false. */
export const neverReturned: Words = /* @__PURE__ */ words(
  'acquire appoint buy crown depose dismiss extradite fire found hire inherit jail murder oust outvote overthrow pardon purchase replace sack sentence succeed topple',
)

/** What one country or body says of something, others say as well. */
export const sharedStances: Words = /* @__PURE__ */ words(
  'condemn denounce deplore welcome hail support oppose endorse praise criticise criticize',
)

/** What one does in company: who did it has more answers than the article names. */
const inCompany: Words = /* @__PURE__ */ words(
  'attend climb fight fly march play ride row sail serve spend train travel',
)

/** What one is in company: "was sent into space", "was part of a crew". */
const AMONG = /^(?:aboard|among|flown|part|sent|taken)\b/

/**
 * Whether others may have done the same beside a person.
 *
 * @example
 * ```ts
 * isInCompany('be', 'sent into space aboard Soyuz 36') // => true
 * isInCompany('open') // => false
 * ```
 */
export function isInCompany(verb: string, complement = ''): boolean {
  return inCompany.has(verb) || (verb === 'be' && AMONG.test(complement))
}
