import { type Words, wordList as words } from './word-list.ts'

// The annotation lets a bundler drop the lists where nobody reads roles.

/** Titles that are no role: they may stand between a role and the name. */
export const honorifics: Words = /* @__PURE__ */ words('mr mrs ms miss mx dr sir madam')

/** How many: "two brothers, John and James". */
export const numberWords: Words = /* @__PURE__ */ words('two three four five six seven eight nine ten')

/** Nouns that begin the name of a body with "of" or "for" in it: "Bank of England". */
export const bodyNouns: Words = /* @__PURE__ */ words(
  `academy agency archdiocese association authority bank board bureau center centre chamber church city coalition college commission
committee community company confederation conference congress cooperation council court department diocese federation forum foundation front house
institute institution league library ministry movement museum organisation organization office parliament party school secretariat
senate society state team union university`,
)

/** Offices whose first word says which one, and not who held it first. */
export const firstOffices: Words = /* @__PURE__ */ words(
  'lady gentleman minister secretary deputy vice lieutenant',
)

/** Nouns of offices behind which "of" or "for" names the portfolio: "Minister of Defense", "Professor of Law". */
export const portfolioNouns: Words = /* @__PURE__ */ words(
  'minister secretary undersecretary professor lecturer chief commissioner',
)

/** Words before a name of a country or its people that make it another name: "New Mexico", "Latin American". */
export const otherPlaces: Words = /* @__PURE__ */ words(
  'new north south east west northern southern eastern western central latin native african asian euro anglo',
)

/** Names of countries that are also names of states of one, with the offices that such a state has. */
export const stateOffices: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  [
    'georgia',
    words('governor senator congressman congresswoman representative rep sen gov republican democrat'),
  ],
])

/** Words behind which a verb stands: "would replace". */
export const verbOpeners: Words = /* @__PURE__ */ words(
  'to will would can could may might must shall should did does do not',
)

/** Words in lower case that may stand before a title with a capital: "acting Defense Minister". */
export const titlePrefixes: Words = /* @__PURE__ */ words(
  `former ex late then retired deposed ousted onetime one-time current outgoing incoming new newly longtime long-time
veteran fellow acting interim deputy vice assistant associate senior junior chief first second third two three four
five six embattled caretaker provisional federal national state royal presidential opposition left-wing right-wing
far-right far-left conservative liberal democratic`,
)

/** Nouns of roles that mean something else in lower case, unless a word before them says more. */
export const ambiguousNouns: Words = /* @__PURE__ */ words(
  'major general chief cardinal principal patient native independent justice lady model character forward guard star minor private head fellow twin champion',
)

/** Ranks of armies and police forces. */
export const ranks: Words = /* @__PURE__ */ words(
  'general lieutenant colonel major captain sergeant corporal admiral brigadier commander marshal gen lt col maj capt sgt cpl adm brig cmdr rear vice',
)

/** Nouns of offices behind which "general" is no rank: "attorney general". */
export const generalOffices: Words = /* @__PURE__ */ words(
  'attorney secretary director surgeon solicitor governor inspector consul auditor comptroller postmaster',
)

/** Nouns of roles that name none without a word before them: "first lady". */
export const qualifiedNouns: Words = /* @__PURE__ */ words('lady seed national convert')

/** Titles that are written short, with a full stop. */
export const abbreviatedTitles: Words = /* @__PURE__ */ words(
  'gen lt col maj capt sgt cpl adm brig gov rep sen pres supt comm insp det prof dr rev fr hon amb cmdr atty pvt st mr mrs ms jr sr',
)

/** Words that say that a role is held no more. */
export const formerWords: Words = /* @__PURE__ */ words(
  'former ex late then retired erstwhile deposed ousted onetime one-time',
)

/** Words before an office that are no part of it. */
export const officePrefixes: Words = /* @__PURE__ */ words(
  `former ex late then retired erstwhile deposed ousted onetime one-time current outgoing incoming new newly appointed
elected longtime long-time veteran fellow acclaimed famous renowned noted celebrated alleged accused suspected his her
their first second third two three four five`,
)

/** Words that no title or noun phrase holds before its head. */
export const phraseStops: Words = /* @__PURE__ */ words(
  `a an the this that these those his her their its my our your one ones i he she it we they you him them me us himself
herself who whom whose which what when where how why if because since although though while whereas unless until once
and or but nor yet so than as of at by in on to for from with without alongside into onto over under after before
between among through during against about above across along around behind below beyond like unlike near off out per
plus toward towards up down upon via is are was were be been being am has have had do does did will would can could
may might must shall should not never no also just only even very too more most less least still again ever here there
now today tonight tomorrow yesterday later earlier ago according including besides despite except such same others
another each every both either neither all any some much monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december mr mrs ms miss mx dr madam thank
thanks dear hello hi hey yes okay ok please welcome say says tell tells ask asks call calls meet meets see sees let
lets come comes go goes make makes get gets become becomes said told asked called named met saw`,
)

/** Words that with a capital begin a sentence and are part of no title; "then president" is one. */
export const sentenceOpeners: Words = /* @__PURE__ */ words('then once still')

/** Words behind which no finite verb stands: what follows them on -s or -ed is a noun or an adjective. */
export const nounOpeners: Words = /* @__PURE__ */ words(
  'by of with from for in at on like including between as via than into about against among behind',
)

/** Plurals and other words on -s that may stand before the noun of a role: "human rights lawyer". */
export const pluralModifiers: Words = /* @__PURE__ */ words(
  `affairs arts communications economics electronics games genetics graphics humanities jobs mathematics maths news
operations physics politics relations resources rights robotics sales sciences sports statistics studies systems
services series schools women's men's veterans forces defenses gas tennis overseas blues comics civics ethics trans`,
)

/** Words on -ed, -ing and -ly that may stand there: "acting governor". */
export const adjectiveModifiers: Words = /* @__PURE__ */ words(
  `acclaimed accused acting advertising alleged armed assembly banking beloved boxing broadcasting building bullfighting
business-minded casting celebrated commanding consulting convicted controlling cycling daily decorated deposed
detained disabled disgraced distinguished early elderly elected embattled engineering exiled experienced family
fencing filmmaking founding friendly governing hunting incoming indicted injured jailed leading lending longest-serving lovely managing manufacturing marketing married monthly motoring nursing operating ousted outgoing
planning practicing practising presiding programming publishing purchasing racing ranking red renowned retired
retiring rising rowing ruling running sailing seasoned self-described self-proclaimed serving shipping skating skilled
sitting sporting supply surviving swimming talented training visiting weekly wing winning wounded wrestling writing`,
)

/** Words that look like a finite verb and may stand there: "lead singer", "left winger". */
export const verbLikeModifiers: Words = /* @__PURE__ */ words(
  'lead left cast set broadcast felt ground light rose wound bound',
)

/** Words that end what stands behind the noun of a role, and show that the phrase was complete. */
export const relativeWords: Words = /* @__PURE__ */ words('who whom whose which that where when')

/** Participles that begin a clause behind the noun of a role: "a teacher born in Ohio". */
export const reducedRelatives: Words = /* @__PURE__ */ words(
  'born known held seen caught found made shot sent taken now then',
)

/** Prepositions by which a role says whose it is, and where. */
export const rolePrepositions: Words = /* @__PURE__ */ words(
  'of for at in to from with without on over under aboard behind against',
)

/** Pronouns that say whose. */
export const possessivePronouns: Words = /* @__PURE__ */ words('my your his her its our their')

/** Words that open a noun phrase and are no part of a role. */
export const roleDeterminers: Words = /* @__PURE__ */ words(
  'the a an his her their its my our your this that another',
)

/** Verbs by which a text says what somebody is. */
export const copulas: Words = /* @__PURE__ */ words('is was became becomes remains remained been')

/** Verbs with which "as" says it. */
export const asVerbs: Words = /* @__PURE__ */ words('serves served serve serving works worked acts acted')

/** Those of them that speak of the past. */
export const pastCopulas: Words = /* @__PURE__ */ words('was served worked acted')

/** Words between a name and its verb, or between the verb and what it says. */
export const copulaAdverbs: Words = /* @__PURE__ */ words(
  'also now currently then still once formerly previously has had long already',
)

/** Verbs that mean an office, and what it is called. */
export const officeVerbs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    heads: 'Head',
    headed: 'Head',
    leads: 'Leader',
    chairs: 'Chair',
    chaired: 'Chair',
    directs: 'Director',
    commands: 'Commander',
  }),
)
