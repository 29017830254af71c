import { pastTense } from './inflect.ts'

// Verbs of what is done once and is done: who did it can be asked years later. Verbs of saying, thinking, wanting, being and
// becoming are left out, and those that stand for something else as often ("run", "take", "get").
const bases = `
abolish acquire adopt annex appoint approve arrest attack award ban beat bomb break bring build burn buy cancel capture
carry catch celebrate cede choose clear climb close collect colonise colonize combine command complete compose condemn conquer
construct convene cross crown cut defeat deliver demolish deploy depose design destroy detain detonate develop discover dismiss
dissolve divide donate drive drop edit elect eliminate establish evacuate exchange execute expel export express extend extradite fight
film fine finish fire fly forge form found free give grant greet hand hire hit hold honour honor host impeach import impose
inaugurate indict inspect install introduce invade invent invite issue jail join kidnap knight land launch lay lead leave legalise
legalize lift liberate lose marry mediate meet merge mine move name nationalise nationalize nominate occupy open order organise
organize oust outlaw overthrow overturn paint pardon pass patent pay phone pilot plant present privatise privatize produce
proclaim promote protect publish purchase raise ratify reach rebuild receive recognise recognize record recover reject release
relocate rename renovate reopen replace repeal rescue restore retake return reunite reveal revive rob sack sail scrap sculpt seal
search seize select sell send sentence settle shell shoot shut sign sink smuggle split sponsor stage start steal stop storm strike
strip sue summon surrender suspend swear swim telephone test topple tour transfer translate unite unveil veto visit win withdraw
withhold wound write
`

/** Verbs of deeds by their past tense: `signed` is `sign`. */
export const deedVerbs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  bases
    .trim()
    .split(/\s+/)
    .map((base) => [pastTense(base), base]),
)
