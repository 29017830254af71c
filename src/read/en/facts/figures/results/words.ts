const rows = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/[|\n]/)
      .map((row): [string, string] => {
        const [form = '', base = ''] = row.split(' ')
        return [form, base]
      }),
  )

/** Verbs of going up and down that stand before "8%" and "to $3 million", by their past tense. */
export const moving: ReadonlyMap<string, string> = /* @__PURE__ */ rows(`
rose rise|increased increase|climbed climb|grew grow|jumped jump|soared soar|surged surge|advanced advance|gained rise|fell fall|declined decline
dropped drop|slid slide|slipped slip|tumbled tumble|plunged plunge|decreased decrease|sank sink|plummeted plummet|shrank shrink|eased ease
leaped leap|skidded fall|plummetted plummet|swelled swell`)

/** Nouns of the same: "posted an 8% gain in net income". */
export const moves: ReadonlyMap<string, string> = /* @__PURE__ */ rows(`
gain rise|rise rise|increase rise|jump rise|advance rise|climb rise|surge rise|drop fall|decline fall|fall fall|decrease fall|slide fall|plunge fall`)

/** What companies have, and how much: by its words, the noun that questions use. */
const metrics: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  `net|net income|net loss|net earnings|net profit|net sales|net revenue|net interest income|operating profit|operating income|operating earnings
operating loss|operating revenue|pretax profit|pretax income|pretax earnings|pretax loss|profit|earnings|sales|revenue|revenues|loss|losses`
    .split(/[|\n]/)
    .map((name): [string, string] => [
      name,
      name === 'net' ? 'net income' : name === 'revenues' ? 'revenue' : name,
    ]),
)

/** The noun for what a company has, where the words name it. */
export function metricOf(words: string): string | undefined {
  return metrics.get(words.replace('pre-tax', 'pretax'))
}

/** What a company does that has such a thing: the rest it just has. */
export function deedOf(metric: string): { readonly base: string; readonly past: string } | undefined {
  if (/^(?:net )?(?:income|earnings|profit)$/.test(metric)) return { base: 'earn', past: 'earned' }
  return /^(?:net )?loss(?:es)?$/.test(metric) ? { base: 'lose', past: 'lost' } : undefined
}

/** Words by which a result is another one than its name says. */
export const bending: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `before excluding exclude excludes restated pro forma preliminary estimated expected expects annualized annual continuing discontinued
unaudited forecast projected would could may might if average rate`.split(/\s+/),
)

/** Parts of a company: what the next sentence tells may be theirs. */
export const parts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `unit units segment segments division divisions subsidiary subsidiaries group groups business businesses operations operation affiliate
affiliates venture ventures line lines partnership`.split(/\s+/),
)

/** What a company is called that was named before. */
export const companyNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `company concern maker retailer bank insurer airline carrier thrift utility firm brewer automaker steelmaker publisher chain operator
manufacturer producer conglomerate lender`.split(/\s+/),
)
