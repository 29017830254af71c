import { wordList as words } from '../../../../language/en/word-list.ts'

/** Nouns of what happens once under a name: "the Korean War", "the Tova massacre". */
export const namedEvents: ReadonlySet<string> = /* @__PURE__ */ words(
  `war treaty accord accords pact armistice truce massacre genocide uprising rebellion revolution declaration crisis blockade airlift`,
)

/** Nouns of what is done or befalls once to somebody or something: "the bombing of the Tova Bridge". */
export const happenings: ReadonlySet<string> =
  /* @__PURE__ */ words(`bombing bombings invasion crash sinking collapse fall coup hijacking signing earthquake explosion disaster accident takeover
  annexation partition blockade cease-fire ceasefire launch eruption breakup boycott`)

/** Nouns of what happens on a day, or is remembered as one. */
export const eventNouns: ReadonlySet<string> =
  /* @__PURE__ */ words(`war treaty accord accords pact agreement armistice truce ceasefire massacre genocide uprising rebellion revolution crisis blockade airlift
  birth death assassination murder killing execution founding foundation creation establishment independence liberation
  unification reunification invasion landing landings battle siege attack attacks bombing bombings raid coup revolt march strike riot riots disaster
  earthquake tsunami hurricane crash explosion fire sinking accident eruption fall collapse signing adoption ratification opening
  discovery launch decision ruling verdict fiasco surrender occupation partition annexation abolition`)

/** What it is called that something was signed, opened or broken up; verbs that are missing are said of what happens itself. */
export const nounsOfDoing: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  `sign signing|found founding|form formation|build construction|rebuild rebuilding|open opening|reopen reopening|adopt adoption
ratify ratification|establish establishment|create creation|destroy destruction|demolish demolition|complete completion
inaugurate inauguration|launch launch|abolish abolition|introduce introduction|dissolve dissolution|publish publication
unveil unveiling|close closure|discover discovery|lay laying|declare declaration|proclaim proclamation|annex annexation
liberate liberation|detonate detonation|invent invention|premiere premiere|collapse collapse|sink sinking|erupt eruption|explode explosion
come into force entry into force|come into effect entry into force`
    .split(/[|\n]/)
    .map((entry) => {
      const at = /^come into \p{Ll}+/u.exec(entry)?.[0].length ?? entry.indexOf(' ')
      return [entry.slice(0, at), entry.slice(at + 1)]
    }),
)

/** How the life of somebody in public ended: victims of other deaths are no quiz's matter. */
export const deathNouns: ReadonlySet<string> = /* @__PURE__ */ words('assassination execution')

/** Titles that may stand before a name. */
export const nameTitlesShort: ReadonlySet<string> = /* @__PURE__ */ words(
  'dr mr mrs ms gen sgt prof rev sir president',
)

/** Words that say that an anniversary is still to come, or was held in another year. */
export const notYetMarked: ReadonlySet<string> =
  /* @__PURE__ */ words(`upcoming approaching approaches forthcoming coming next ahead nears nearing prepares preparing prepare plans planned planning will
  would last ago earlier`)
