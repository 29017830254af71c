import { wordList as words } from '../../../../language/en/word-list.ts'
import { prepositions } from '../words.ts'

/** Adverbs between a subject and its verb that may be left out. */
export const passedAdverbs: ReadonlySet<string> = /* @__PURE__ */ words(
  `also formally officially publicly then later meanwhile first quickly immediately finally subsequently yesterday today meantime strongly
unanimously repeatedly swiftly promptly quietly overwhelmingly narrowly flatly personally definitively reluctantly secretly voluntarily
successfully sharply separately`,
)

/** Adverbs that say that something was done some time before. */
export const beforeNow: ReadonlySet<string> = /* @__PURE__ */ words('already recently previously')

/** Where what is done ends, and when, why or against what it was done begins. */
export const cutBefore: ReadonlySet<string> = /* @__PURE__ */ words(`
  because while when where although though whereas which who whom whose despite saying adding citing following`)

/** Before a noun they go on, before a clause what is done ends. */
export const mayOpenClause: ReadonlySet<string> = /* @__PURE__ */ words('after before as since amid')

/** No clause ends with one of them. */
export const halfWords: ReadonlySet<string> = /* @__PURE__ */ words(`
  a an the and or but to of for in on at by with from into than as that if more less about nearly some no not very so even`)

/** What they deny they deny as a whole. */
export const negations: ReadonlySet<string> = /* @__PURE__ */ words(
  'not never no cannot neither nobody nothing none hardly',
)

/** Where one of them stands, the rest is not true by itself. */
export const brokenBy: ReadonlySet<string> = /* @__PURE__ */ words(
  'if unless until pending without except respectively otherwise either neither nor than rather instead',
)

/** What opens an aside. */
export const asideWords: ReadonlySet<string> = /* @__PURE__ */ words(`
  which who whose whom where when while because although though but according saying adding citing a an the and so despite`)

/** Words that point at what stands elsewhere, or at the day on which one reads. */
export const pointers: ReadonlySet<string> = /* @__PURE__ */ words(`
  this these those such here there another other others latter former same both each ago now today yesterday tomorrow tonight
  currently current recently recent earlier later again last next previous previously still already too once so far soon shortly
  above below thus however then yet meanwhile latest upcoming nearby past further additional similar different`)

/** What follows a noun and says which one is meant. */
export const postModifiers: ReadonlySet<string> = /* @__PURE__ */ words(
  'of for in between against with from to on at that',
)

/** Things of which everybody knows one, so that "the" needs no more. */
export const knownThings: ReadonlySet<string> = /* @__PURE__ */ words(`
  world sun moon earth sea ocean north south east west public internet press law environment future end beginning start
  1960s 1970s 1980s 1990s 2000s 2010s media poor rich elderly unemployed homeless`)

/** What makes one of many. */
export const ranks: ReadonlySet<string> = /* @__PURE__ */ words(`
  first second third fourth fifth sixth seventh eighth ninth tenth largest biggest smallest highest lowest oldest youngest longest best
  worst greatest`)

/** What an organisation that was named is called the second time. */
export const referringNouns: ReadonlySet<string> = /* @__PURE__ */ words(
  `company bank firm airline concern retailer maker carrier utility thrift insurer agency ministry party newspaper network union
commission council corporation broadcaster automaker brewer publisher manufacturer`,
)

/** What opens a clause that says more of a noun. */
export const relatives: ReadonlySet<string> = /* @__PURE__ */ words('that which who whom whose where when')

/** Words that say that something was before what is told. */
export const oldWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'ago before earlier previously once formerly later after then when last',
)

/** Whether a word opens a phrase that says more of a noun. */
export function opensPhrase(word: string): boolean {
  return word === 'of' || prepositions.has(word)
}

/** Nouns that mean what was spoken of before, where nothing says which: "the letter". */
export const nearNouns: ReadonlySet<string> = /* @__PURE__ */ words(`
  letter letters family decision meeting talks deal plan plans case bill report ruling offer attack attacks blast blasts bombing suspect suspects
  victim victims man men woman women boy girl child children company court judge team tragedy tragedies mother father document
  documents vote visit trip agreement proposal request order move accident crash fire shooting investigation inquiry transition`)
