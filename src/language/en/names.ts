import type { NameWords } from '../names.ts'

const list = (words: string): readonly string[] => words.split(/\s+/)

const titles = /* @__PURE__ */ list(
  `mr. mrs. ms. dr. president prime minister vice chancellor secretary general gen. lt. lieutenant col. colonel maj.
major capt. captain sgt. sergeant admiral adm. senator sen. rep. representative congressman congresswoman governor gov.
king queen prince princess emperor pope archbishop bishop cardinal ayatollah judge justice professor prof. sir lord lady
chief ambassador premier deputy director spokesman spokeswoman spokesperson leader former sheikh sheik imam mullah
chairman chairwoman commissioner commander brigadier ministers secretary-general director-general rev. reverend father
attorney speaker mayor analyst lawyer coach actor actress singer author writer economist striker goalkeeper midfielder
manager boss founder co-founder ceo executive officer candidate incumbent rival activist journalist reporter
correspondent lawmaker legislator councillor councilor mp envoy negotiator strongman dictator militant rebel cleric
preacher suspect victim wife husband son daughter brother sister mother`,
)

const organisations = /* @__PURE__ */ list(
  `ministry department council committee commission agency authority party union association organization organisation
federation league club university college institute school hospital bank fund corporation corp. inc. ltd. co. company
group holdings industries airlines airways motors court congress senate parliament assembly house army navy force forces
guard police bureau board office foundation society network news times post press television tv radio daily herald
tribune journal front movement brigade brigades alliance coalition conference church united fc nations service services
center centre administration international trust partners systems technologies media chamber cabinet secretariat
tribunal cartel team laboratories exchange plc ag sa gmbh llc`,
)

const places = /* @__PURE__ */ list(
  `river mountain mountains mount lake island islands sea ocean gulf bay valley province state city town village district
county region street road avenue airport peninsula desert strip coast north south east west northern southern eastern
western central square park bridge port fort cape hills heights highway`,
)

const placePrepositions = /* @__PURE__ */ list(
  'in at from near to into outside across throughout around of between via toward towards',
)

const sayings = /* @__PURE__ */ list(
  `said says told added announced warned insisted argued called confirmed denied explained noted stated declared according
asked accused urged`,
)

const dates = /* @__PURE__ */ list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`,
)

const spellings: Readonly<Record<string, string>> = {
  mr: 'mr.',
  mrs: 'mrs.',
  ms: 'ms.',
  dr: 'dr.',
  gen: 'gen.',
  sen: 'sen.',
  rep: 'rep.',
  gov: 'gov.',
  lt: 'lt.',
  col: 'col.',
  sgt: 'sgt.',
  capt: 'capt.',
  prof: 'prof.',
  st: 'st.',
  inc: 'inc.',
  corp: 'corp.',
  ltd: 'ltd.',
  co: 'co.',
  jr: 'jr.',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '--': '-',
  '…': '...',
  'u.s': 'u.s.',
  usa: 'u.s.',
  'u.s.a.': 'u.s.',
  'u.k.': 'uk',
  'u.n': 'u.n.',
  percent: 'per',
}

/** What the tagger of actors knows of English words. */
export const englishNameWords: NameWords = {
  abbreviations: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `mr mrs ms dr st gen sen rep reps sens gov lt col sgt capt maj adm prof rev hon inc corp co ltd jr sr no vs jan feb mar
apr jun jul aug sept sep oct nov dec cpl pvt brig cmdr supt mt ft ave bros messrs etc`,
    ),
  ),
  roles: [titles, organisations, places, placePrepositions, sayings, dates],
  links: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list('of and the for & de del la al bin ibn van von da dos di on in'),
  ),
  spellings: /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(spellings)),
  acronyms: /* @__PURE__ */ new Map([
    ['US', 'u.s.'],
    ['UN', 'u.n.'],
  ]),
  personTitles: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `president minister imam chairman director lecturer emperor abbot professor doctor judge king queen prince princess pope
sultan sheikh captain general colonel senator governor secretary chancellor mayor coach sir lady lord father mother
bishop god ambassador commissioner speaker premier chief major deputy`,
    ),
  ),
  beforeNames: /* @__PURE__ */ new Set(
    /* @__PURE__ */ list(
      `mr mrs ms dr president minister the in but and on at for from with while as when if both general secretary senator sen`,
    ),
  ),
}
