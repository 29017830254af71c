import { pastParticiple, pastTense, thirdPerson } from '../../../../language/en/inflect.ts'

const formsOf = (bases: string, form: (base: string) => string): ReadonlyMap<string, string> =>
  new Map(
    bases
      .trim()
      .split(/\s+/)
      .map((base) => [form(base), base] as const)
      // What is the same in both tenses may be told of now.
      .filter(([told, base]) => told !== base),
  )

const deeds = `acquire arrest attract award borrow build buy cancel capture carry cause circulate close collect contain contribute control cover create
  cross deliver deploy deport destroy detain discover dismiss displace distribute donate draw earn elect eliminate employ evacuate execute
  expel export fight fire fly free give hire hold house import include injure invest issue kill last lend lose make measure occupy offer
  open operate order own pay plant pledge produce publish purchase raise rebuild receive recruit release rescue sail score seize sell send
  serve ship sink spend stage store supply teach total train transfer transport travel visit walk weigh win wound`

/** Verbs that a number of things, people or money stands behind, by their past tense. */
export const counting: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(deeds, pastTense)

/** The same by their participle: what "has" been done by now. */
export const counted: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  deeds.split(/\s+/).map((base) => [pastParticiple(base), base]),
)

/** Verbs of what is so for long, by their third person: told of now, they hold of the month of publication. */
export const standing: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(
  'contain control cover employ have hold house host maintain manage operate own represent run serve',
  thirdPerson,
)

/** Verbs of what is bought and sold for money, by their past tense. */
export const trading: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(
  'acquire buy purchase sell',
  pastTense,
)

/** Verbs of what goes on for some time, by their past tense. */
export const lasting: ReadonlyMap<string, string> = /* @__PURE__ */ formsOf(
  'besiege block blockade govern head hold lead occupy rule',
  pastTense,
)

/** What is done to people and things that are counted, as participles: "were killed". */
export const undergone: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `killed injured wounded arrested detained evacuated rescued released freed executed elected dismissed hired destroyed built sold displaced
  deported expelled drowned captured`.split(/\s+/),
)

/** Verbs of harm, whose numbers are provisional for weeks: base forms and participles. */
export const harming: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `kill injure wound displace destroy killed injured wounded displaced destroyed drowned rescue rescued evacuate evacuated arrest arrested
  detain detained capture captured`.split(/\s+/),
)

/** Whether a word is the verb of one of the clauses that are read. */
export function isFigureVerb(key: string): boolean {
  return [counting, standing, trading, lasting].some((verbs) => verbs.has(key))
}
