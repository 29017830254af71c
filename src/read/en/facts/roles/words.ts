import { wordList as words } from '../../../../language/en/word-list.ts'

/** Nouns of offices that several hold at once. */
export const sharedOffices: ReadonlySet<string> =
  /* @__PURE__ */ words(`member spokesman spokeswoman spokesperson deputy senator representative lawmaker legislator judge justice ambassador envoy adviser advisor
  aide director captain commander general leader chief governor counselor counsellor commissioner coordinator partner manager official
  owner founder co-founder cofounder trustee attorney assistant associate head counsel councilman councilwoman councillor
  councilor officer executive coach organizer organiser negotiator delegate prosecutor bishop priest superintendent inspector`)

/** Words before the noun that make it an office of several. */
export const sharingWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'deputy vice assistant associate junior senior cabinet additional regional district co founding',
)

/** Offices with one of those words that one holds at a time. */
export const singleOffices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'attorney general,surgeon general,secretary general,secretary-general,director general,director-general,solicitor general,governor general,chief of staff,chief executive,chief justice'.split(
    ',',
  ),
)

/** Offices that one holds at a time for a whole country. */
export const soleOfCountry: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'vice president,prime minister,leader,supreme leader,ruler,supreme ruler'.split(','),
)

/** Professions that are exercised somewhere: "an analyst at Acme". */
export const askedProfessions: ReadonlySet<string> = /* @__PURE__ */ words(
  `analyst economist strategist trader professor lecturer researcher scientist editor columnist correspondent reporter`,
)

/** Offices of towns and states. */
export const placeOffices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'mayor,governor,gov,sheriff,senator,prosecutor,police chief,fire chief,city manager,district attorney,county executive'.split(
    ',',
  ),
)

/** Offices that companies have, and of which a story on one company need not say whose they are. */
export const companyOffices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'chairman,chairwoman,vice chairman,vice chairwoman,president,chief executive,chief executive officer,chief financial officer,chief operating officer,executive vice president,senior vice president,vice president,treasurer,controller,general counsel,spokesman,spokeswoman'.split(
    ',',
  ),
)

/** Offices of states that news gives without the state. */
export const bareStateOffices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'president,vice president,prime minister,premier,chancellor,foreign minister,foreign secretary,defense minister,defence minister,finance minister,interior minister,justice minister,home secretary,secretary of state,defense secretary,treasury secretary,attorney general,commerce secretary,national security adviser'.split(
    ',',
  ),
)

/** Of them, those that the United States have, as a rule. */
export const americanOffices: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'vice president,secretary of state,defense secretary,treasury secretary,attorney general,commerce secretary,national security adviser'.split(
    ',',
  ),
)

/** Words with which the name of a company ends. */
export const companyEndings: ReadonlySet<string> =
  /* @__PURE__ */ words(`inc corp co ltd plc ag sa nv llc corporation company group holdings industries bank bancorp international enterprises systems
  technologies laboratories airlines airways lines motors motor associates partners securities stores foods brothers cos products electric
  electronics chemical chemicals steel pharmaceuticals communications resources petroleum financial`)

/** Words that say, beside an office, that it is new, over or not yet held. */
export const changesOfOffice: ReadonlySet<string> =
  /* @__PURE__ */ words(`appointed appoint appoints elected named nominated designated succeed succeeds succeeded successor replace replaces replaced replacement
  promoted become becomes became resign resigns resigned resigning resignation retire retires retired retiring retirement quit quits ousted
  fired dismissed deposed overthrown late deceased died dead killed assassinated slain murdered former formerly ex then-president once
  ouster removal dismissal nomination stepped steps stepping elect candidate nominee reelected re-elected predecessor joined joins acting interim`)

/** Words that say that somebody is out of office or dead. */
export const endsOfOffice: ReadonlySet<string> =
  /* @__PURE__ */ words(`resign resigns resigned resigning resignation retire retires retired retiring retirement quit quits ousted fired dismissed stepped
  deposed overthrown ouster died dead assassinated slain predecessor successor succeeded replaced`)

/** Offices that say too little by themselves to be asked for: "the U.S. attorney", "an executive". */
export const vagueOffices: ReadonlySet<string> =
  /* @__PURE__ */ words(`attorney secretary executive manager officer official member representative head aide adviser advisor judge counsel partner owner
  lawyer deputy delegate candidate nominee agent investigator inspector detective soldier administrator assistant clerk general
  captain commander major colonel lieutenant sergeant lawmaker chief justice`)

/** Words of which names of bodies are made that every country has. */
export const genericBodies: ReadonlySet<string> =
  /* @__PURE__ */ words(`the foreign interior defence defense finance justice health education trade ministry department parliament national assembly senate
  house of and affairs representatives congress supreme high court central bank police army navy air force cabinet government election
  electoral commission council state security federal union party opposition chamber deputies lower upper joint chiefs staff general
  armed forces military communist politburo committee bureau office agency justice trade transport culture board treasury
  majority minority atomic energy organization organisation economic agriculture labor labour environment commerce industry
  constitutional appeals county district city municipal forum association company corp group`)

/** Acronyms that are said with an article, letter by letter. */
export const articledAcronyms: ReadonlySet<string> =
  /* @__PURE__ */ words(`FBI CIA NSA UN EU US UK IRS FDA SEC INS EPA IMF WTO BBC FCC FTC FAA PLO IRA ANC KGB NFL NBA NHL MLB NCAA WHO UNHCR NRA ACLU CDC DEA
  ECB OECD AU USSR PKK ICC ICJ IAEA UNSC`)

/** Words with which a name ends that has an article. */
export const articledEndings: ReadonlySet<string> =
  /* @__PURE__ */ words(`department agency bureau association federation council commission committee organization organisation union party ministry court
  authority institute foundation society league board service administration congress parliament assembly army navy corps
  division brigade regiment battalion guard
  office center centre coalition alliance confederation secretariat forum museum fund movement network senate nations section`)

/** Words of offices that may have a capital and are no names. */
export const commonTitles: ReadonlySet<string> = /* @__PURE__ */ words(
  'supreme prime vice deputy chief senior executive managing general first foreign defense defence interior finance president chairman',
)

/** Nouns of offices that are held for a country; others, like "commander", may only be from there. */
export const stateOfficeHeads: ReadonlySet<string> =
  /* @__PURE__ */ words(`president minister premier chancellor king queen monarch emperor sultan emir leader ruler secretary undersecretary ambassador envoy
  spokesman spokeswoman spokesperson chief representative senator speaker judge`)

/** Words that say that an office is not held, or not by right. */
export const doubtfulOffices: ReadonlySet<string> =
  /* @__PURE__ */ words(`ministers presidents leaders chiefs directors negotiators nominee candidate elect designate hopeful prince princess future next incoming
  outgoing newly visiting self would rival alleged suspected fugitive exiled jailed detained embattled dictator terrorist rebel militant guerrilla
  insurgent separatist warlord boss acclaimed honorary founding recent socialist communist leftist conservative liberal populist reformist media report reports says rep sen gov cllr msgr amb atty supt insp hon`)

/** Ranks and titles that belong to the name behind an office. */
export const personalRanks: ReadonlySet<string> =
  /* @__PURE__ */ words(`general colonel captain major lieutenant brigadier admiral rear marshal sergeant commander gen lt col capt maj adm brig sgt ayatollah prince sheikh
  imam mullah rabbi reverend`)

/** Acronyms of bodies that are said without an article, and that everybody knows. */
export const knownAcronyms: ReadonlySet<string> = /* @__PURE__ */ words(
  `NATO NASA OPEC UNESCO UNICEF USAID GM IBM CBS NBC ABC CNN BP HSBC UBS BMW ASEAN MIT UCLA`,
)

/** Names that have an article, though nothing in them says so. */
export const articledNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'world bank',
  'red cross',
  'taliban',
  'taleban',
  'federal reserve',
  'fed',
  'vatican',
  'knesset',
  'bundesbank',
  'central bank',
  'supreme court',
])
