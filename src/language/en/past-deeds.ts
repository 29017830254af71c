import { pastParticiple, pastTense, thirdPerson } from './inflect.ts'

// Verbs of what is done once and is done: who did it can be asked years later. Verbs of thinking, wanting and being are left out, of
// saying but for those that take a thing ("announced a plan"), and those that stand for something else as often ("run", "get").
const bases = `
abandon abolish absorb accept accuse acquire acquit adapt add adopt advise affiliate agree airlift allocate allow amend annex announce
apologise apologize appeal appear apply appoint approve arm arrest arrive ask assign assume attack attend auction audit authorise authorize
award back ban beat become begin bequeath besiege bestow bless block blockade bomb boost borrow boycott break bring broadcast broker build
burn bury buy call cancel capture carry catch cede celebrate chair chart choose christen claim clear climb clinch clone close coin collapse
collect colonise colonize combine command commemorate commission commit commute compete compile complete compose concede condemn confer
confirm confiscate conquer consolidate construct contest contribute convene convert convict criticise criticize cross crown curate cut deal
debut decide declare decline dedicate defeat defect defend delay delegate delist deliver demand demolish demote denounce deny deplore deploy
deport depose design destroy detain detect detonate develop devise direct disarm disband discharge disclose discover dismantle dismiss
dispatch disqualify dissolve distribute divest divide dock donate double downgrade draft drive drop earmark earn ease edit elect eliminate
embargo embark embrace emigrate employ enact end endorse enlarge enlist enrol enroll enter equip erect escape escort establish evacuate
evict examine excavate exchange execute exempt exhibit exile exonerate expand expel export express extend extinguish extradite fight file
film finance fine finish fire flee float fly force forge form found free freeze fund gain give govern graduate grant greet guarantee hail
halt halve hand head headline help hire hit hold honor honour host house impeach implement import impose impound imprison inaugurate
increase indict inherit injure inspect install insure integrate intervene interview introduce invade invent invest investigate invite
isolate issue jail join kidnap kill knight land launch lavish lay lead lease leave legalise legalize legislate levy liberate lift liquidate
list lose lower make map mark market marry mediate meet merge migrate mine mobilise mobilize moor move murder name nationalise nationalize
negotiate nominate notify nullify object occupy offer open oppose orbit order organise organize oust outbid outlaw outscore outvote overhaul
overrule oversee overthrow overturn own paint pardon participate pass patent pay perform permit persuade phone photograph pick pilot pioneer
place plant plead pledge poach post postpone praise premiere present preview privatise privatize probe proclaim produce promise promote
propose prosecute protect provide publish pull purchase push qualify question quit raid raise ratify reach reaffirm reappoint reassign
rebrand rebuild recall recapture receive rechristen recognise recognize record recover recruit redeem redesign redraw reduce reelect
refinance refuel refuse register reinstate reinsure reject relaunch relax release relieve relinquish relocate remove rename renew renounce
renovate reopen reorganise reorganize repatriate repay repeal repel replace report represent rescind rescue resell resettle reshape
reshuffle resign respond restore restructure resume retain retake retaliate retire retrieve return reunite reveal revive revoke ride rob
roll rout rule sack sail sanction scrap sculpt seal search seek seize select sell send sentence sequence serve set settle share shed shell
shelve shoot showcase shut sign sink slash smuggle speak spend spin split sponsor spy stage start station steal step stop storm strengthen
strike strip submit subsidise subsidize succeed sue summon supply support surrender surround survey suspend swap swear sweeten swim
synthesise synthesize take tap tell tender terminate test testify thank tighten topple tour train transfer translate transport travel triple
trounce turn undergo underwrite unearth unite unveil upgrade uphold urge veto visit volunteer vote vow waive warn welcome win withdraw
withhold wound write yield
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
approve endorse support back claim deny dismiss announce declare disclose call apply object criticise criticize deplore hail embrace add
respond`.split(/\s+/),
)

/** Verbs of what somebody means to do: what stands behind "to" is not done. */
export const intentions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'plan want hope intend expect aim seek'.split(' '),
)

/** Deeds that two do with each other: of neither it can be said alone. */
export const mutualDeeds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `meet marry agree merge unite fight split share exchange divide combine compete negotiate swap deal talk cooperate reunite settle
reach sign conclude`.split(/\s+/),
)
