import { wordList as words } from '../../../language/en/word-list.ts'

/** Where a clause ends or another begins: what stands behind may hold of something else. */
export const clauseEnders: ReadonlySet<string> = /* @__PURE__ */ words(`
  and but or nor who whom whose which that when while where after before as because since until unless if though although so whether
  amid despite saying adding than then`)

/** Words that mean something which stands elsewhere, or the day on which one reads. */
export const danglers: ReadonlySet<string> = /* @__PURE__ */ words(`
  he she it they him her them his hers its their theirs himself herself itself themselves this that these those such here there another
  other others latter former same one ones both each we us our you your i my me
  ago now today yesterday tomorrow tonight currently recently earlier later again also last next previous first second third more
  most latest new least fewer less another only still already too back twice once`)

/** Prepositions: what stands behind the object of a deed begins with one of them. */
export const prepositions: ReadonlySet<string> = /* @__PURE__ */ words(`
  about above across after against along among around at before behind below beneath beside between beyond by down during for from
  in inside into near off on onto out outside over past through throughout to toward towards under up upon via with within without`)

/** Of them, those that stand before a date. */
export const datePrepositions: ReadonlySet<string> = /* @__PURE__ */ words(
  'on in at during by since from until',
)
