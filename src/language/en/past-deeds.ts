import { pastParticiple, pastTense, thirdPerson } from './inflect.ts'

// Verbs of what is done once and is done: who did it can be asked years later. Verbs of saying, thinking, wanting, being and
// becoming are left out, and those that stand for something else as often ("run", "take", "get").
const bases = `
abolish abandon accept accuse acquire adopt advise agree allow amend annex apologise apologize appeal appear appoint approve arrest ask
assume attack attend authorise authorize award back ban beat begin bless block bomb borrow boycott break bring broadcast build burn bury
buy cancel capture carry catch cede chair choose claim clear climb close collapse collect colonise colonize combine command
commission compete complete compose concede confirm conquer construct contribute convene convict cross crown cut deal
decide decline dedicate defeat defend delay delegate deliver demand demolish demote deploy deport depose design destroy detain
detonate develop discharge discover dismiss disband dissolve distribute divide donate draft drive drop earn edit elect eliminate embark
employ enact end enlist enter escape escort establish evacuate examine exchange execute exhibit exile expand expel export express
extend extradite fight file film finance fine finish fire flee fly force forge form found free freeze fund gain give govern grant greet
guarantee halt hand head help hire hit hold honour honor host house impeach implement import impose imprison inaugurate increase indict inherit
injure inspect install introduce invade invent invest investigate invite issue jail join kidnap kill knight land launch lay lead leave
legalise legalize lift liberate liquidate lose lower make market marry meet merge mine mobilise mobilize moor move murder name nationalise
nationalize negotiate nominate notify nullify occupy offer open order organise organize oust outlaw overrule overthrow overturn
own paint pardon participate pass patent pay perform permit persuade phone pilot place plant pledge plead post postpone praise present
privatise privatize produce proclaim promise promote propose prosecute protect provide publish pull purchase push quit raid raise ratify
reach reaffirm rebuild recall receive recognise recognize record recover recruit reduce reelect refuse refuel register reinstate reject
release relinquish relocate remove rename renew renounce renovate reopen repay repeal replace report represent rescue resign restore
restructure resume retake retire retrieve return reunite reveal revive revoke ride rob rule sack sail scrap sculpt seal search seek seize
select sell send sentence serve set settle share shell shoot shut sign sink slash smuggle speak spend split sponsor spy stage start
steal stop storm strike strip submit succeed sue summon supply surrender surround suspend swap swear swim tell terminate test
testify thank topple tour train transfer translate transport travel turn undergo unite unveil urge veto visit volunteer vote vow warn
win withdraw withhold wound write yield
`

/** Verbs of deeds by their past tense: `signed` is `sign`. */
export const deedVerbs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  bases
    .trim()
    .split(/\s+/)
    .map((base) => [pastTense(base), base]),
)

/** The same by their participle: `written` is `write`. */
export const doneDeeds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [...deedVerbs.values()].map((base) => [pastParticiple(base), base]),
)

const said = `
say announce warn predict promise pledge vow acknowledge admit confirm declare disclose insist argue claim note testify conclude
estimate stress complain recall deny reveal agree add state suggest maintain report believe emphasise emphasize assert contend explain`

/** Verbs of what is said, by their past tense and as they follow "she": `warned` and `warns` are `warn`. */
export const sayingForms: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  said
    .trim()
    .split(/\s+/)
    .flatMap((base): [string, string][] => [
      [pastTense(base), base],
      [thirdPerson(base), base],
    ]),
)

/** Deeds that are words: what stands behind "to" is not done, but to do it was agreed, asked or refused. */
export const givenWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `accuse agree advise appeal ask authorise authorize decide decline demand offer order permit persuade pledge promise propose refuse
threaten urge vote vow invite warn oppose reject postpone veto ban block suspend cancel stop abandon delay thank praise welcome condemn denounce
approve endorse support back claim deny dismiss`.split(/\s+/),
)

/** Deeds that two do with each other: of neither it can be said alone. */
export const mutualDeeds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `meet marry agree merge unite fight split share exchange divide combine compete negotiate swap deal talk cooperate reunite settle
reach sign conclude`.split(/\s+/),
)
