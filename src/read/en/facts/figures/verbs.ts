import { pastTense } from '../../../../language/en/inflect.ts'

const byPast = (bases: string): ReadonlyMap<string, string> =>
  new Map(
    bases
      .trim()
      .split(/\s+/)
      .map((base) => [pastTense(base), base] as const)
      // What is the same in both tenses may be told of now.
      .filter(([past, base]) => past !== base),
  )

/** Verbs that a number of things, people or money stands behind, by their past tense. */
export const counting: ReadonlyMap<string, string> = /* @__PURE__ */ byPast(`
  acquire arrest attract award borrow build buy cancel capture carry cause circulate close collect contain contribute control cover create
  cross deliver deploy deport destroy detain discover dismiss displace distribute donate draw earn elect eliminate employ evacuate execute
  expel export face fight fire fly free give hire hold house import include injure invest issue kill lay last lend lose make measure
  number occupy offer open operate order own pay plant pledge produce publish purchase raise rebuild receive recruit release rescue sail
  score seize sell send serve ship sink spend stage store supply teach total train transfer transport travel visit walk weigh win wound`)

/** Verbs of more and less, by their past tense: how much more is asked with "by". */
export const moving: ReadonlyMap<string, string> = /* @__PURE__ */ byPast(`
  advance climb decline decrease drop ease fall gain grow increase jump lose plummet plunge rally rise shrink sink slide slip slump soar
  surge tumble`)

/** Verbs of what is bought and sold for money, by their past tense. */
export const trading: ReadonlyMap<string, string> = /* @__PURE__ */ byPast('acquire buy purchase sell')

/** Verbs of what goes on for some time, by their past tense. */
export const lasting: ReadonlyMap<string, string> = /* @__PURE__ */ byPast(
  'besiege block blockade govern head hold lead occupy rule',
)

/** Verbs of harm, whose numbers are provisional for weeks: the base forms, and the participles. */
export const harming: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'kill injure wound displace destroy lose killed injured wounded hurt displaced destroyed burned drowned'.split(
    ' ',
  ),
)

/** What is done to people and things that are counted, as participles: "were killed". */
export const undergone: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `killed injured wounded arrested detained evacuated rescued released freed executed elected dismissed hired destroyed built sold displaced
  deported expelled drowned captured`.split(/\s+/),
)
