import { wordList as words } from '../../../../language/en/word-list.ts'

/** Nouns of people and bodies who act, and of things that something comes of, by their singular. */
export const doingNouns: ReadonlySet<string> = /* @__PURE__ */ words(`
  academy accord administration agency agreement airline airport alliance ambassador architect army artist assembly association astronaut
  astronomer athlete author authority bank battalion bill billionaire biologist bishop board brewery brigade broadcaster builder bureau cabinet camera
  carrier cathedral chamber charity chemist church climber club coalition college column commander commission committee company composer
  conference congress congresswoman congressman consortium contract contractor convention convoy corporation council court crew crowd customer
  cyclone deal decree defector delegate delegation demonstrator deputy diplomat diver doctor earthquake economist editor embassy engineer envoy
  exchange executive exhibition expedition explorer factory family farmer federation ferry festival filmmaker firm fisherman fleet force foundation
  founder fund galaxy general government governor group guard hospital hotel hurricane industrialist institute investor judge jury
  justice king laboratory law lawmaker lawyer leader league legislator legislature library magazine magistrate maker manufacturer mathematician
  mayor mechanic measure member merchant merger militia military miner minister ministry mission monarch monastery monk mountaineer movement museum
  musician nation navy negotiator network newspaper novelist nun observatory opera orchestra organisation organization painter panel paper
  parliament partnership party pastor patrol physician physicist pilot plane planter player poet police politician pope port president priest prime
  prince princess probe producer professor programme project proposal province publisher queen railway rebel regiment regulator republic
  researcher resolution restaurant retailer rocket ruling sailor satellite school scientist sculptor senate senator settlement shareholder ship
  shuttle singer society soldier spacecraft squadron state station storm strike student study subsidiary summit supplier surgeon surveyor
  synod syndicate tanker taskforce teacher team telescope temple theatre theater train treaty tribunal troop troops troupe trust trustee typhoon union
  unit university vaccine venture vessel volcano voter warplane warship worker writer yacht zoo country division affiliate arm parent chain
  chairman chairwoman founder prosecutor attorney archaeologist geologist historian veteran passenger tourist resident refugee immigrant citizen islander villager
  teenager schoolboy schoolgirl woman women nurse inventor designer jeweler jeweller brewer grocer banker broker lender insurer thrift utility
  automaker steelmaker shipbuilder shipyard refinery refiner mill mine plant dealer distributor developer operator owner rival competitor bidder suitor creditor
  consumer buyer partner backer`)

/** Of a country or state there is one of each. */
export const onlyNouns: ReadonlySet<string> = /* @__PURE__ */ words(`
  government parliament senate cabinet army navy military police legislature congress authorities governments parliaments ambassador ambassadors embassy
  delegation team assembly electorate`)

/** Plurals that do not end in "s". */
export const barePlurals: ReadonlySet<string> = /* @__PURE__ */ words(
  'police women men people troops fishermen',
)

/** Those of whom nobody knows which, unless it is said whose they are: "officials of Arva". */
export const namedNouns: ReadonlySet<string> = /* @__PURE__ */ words(
  `official aide adviser analyst expert observer investigator agent employee exile protester spokesman spokeswoman supporter opponent lobbyist
inspector guerrilla militant separatist loyalist veteran`,
)

/** No phrase that means somebody begins with one of them, nor holds one. */
export const openWords: ReadonlySet<string> = /* @__PURE__ */ words(`
  some many most several few fewer any every no none all half more less least only second third fourth fifth such certain various numerous
  alleged suspected would-be so-called second-largest own same new-found next former then potential possible likely proposed planned`)

/** What is done to people by others, that is nobody's quiz. */
export const crimes: ReadonlySet<string> = /* @__PURE__ */ words(`
  kill murder shoot rob steal kidnap rape stab wound injure beat burn bomb arrest charge detain indict convict sentence jail imprison accuse
  sue prosecute deport execute abuse assault storm hit plead testify`)

/** Nouns as often as verbs of the past. */
export const nounsToo: ReadonlySet<string> = /* @__PURE__ */ words(
  'cut hit set shut split spread cast put bid cost read hurt let quit burst',
)

/** Adverbs that say how it was done, and may go. */
export const doubtfulAdverbs: ReadonlySet<string> = /* @__PURE__ */ words(`
  only nearly hardly barely scarcely mostly partly largely mainly allegedly reportedly apparently supposedly probably possibly likely falsely almost
  seemingly presumably effectively virtually practically family early daily weekly monthly yearly initially temporarily originally previously`)
