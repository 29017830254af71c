/** Lower-case words, as a set. */
type Words = ReadonlySet<string>

function words(list: string): Words {
  return new Set(list.split(/\s+/))
}

// The annotation lets a bundler drop the lists where nobody lints.

/** Words that carry no sense of their own. */
export const stopWords: Words = /* @__PURE__ */ words(
  `a about above across after again against ago all along also although am among an and another any are around as at
away back be because been before behind being below between both but by came can come comes could did do does doing
done down during each either else end even ever every fall falls fell few first following for from gave get give given
go goes going gone got had has have having he held her here hers him his hold how however i if in into is it its itself
just last later left like made make makes many may me might mine more most much must my near neither never next no nobody
none nor not now of off often on once one only onto or other our ours out over own per put said same say says second
see seen several shall she should since so some soon still such take taken than that the their theirs them themselves
then there these they this those though three through till to together told too took toward towards two under until up
upon us used very via was we well went were what when where whether which while who whom whose why will with within
without would year years yet you your`,
)

/** Words that open a question. */
export const questionWords: Words = /* @__PURE__ */ words('who whom whose which what when where why how')

/** Question words that a pronoun behind them may mean. */
export const subjectWords: Words = /* @__PURE__ */ words('who whom whose which what')

/** Words that ask without a question word. */
export const askingVerbs: Words = /* @__PURE__ */ words('name give complete choose select identify fill')

/** Verbs before which the subject of a question stands, or behind which it stands. */
export const auxiliaries: Words = /* @__PURE__ */ words(
  'am is are was were be been do does did has have had will would can could may might must shall should',
)

/** Auxiliaries of the singular. */
export const singularVerbs: Words = /* @__PURE__ */ words('is was has does')

/** Auxiliaries of the plural. */
export const pluralVerbs: Words = /* @__PURE__ */ words('are were have do')

/** Words that hold a sentence together and say nothing. */
export const functionWords: Words = /* @__PURE__ */ words(
  `a about an and as at between by during for from in into it its of on or than that the their there these they this those
to was with his her he she`,
)

/** Words that turn what is asked into its opposite. */
export const negations: Words = /* @__PURE__ */ words(
  `not never neither nor none no nobody nothing except excepting excluding least false incorrect incorrectly untrue wrong
cannot isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt`,
)

/** Words that begin a clause within a sentence. */
export const subordinators: Words = /* @__PURE__ */ words(
  'that whether because although though while unless if who whom whose which when where after before until',
)

/** Words before a question word that is part of a longer phrase: "of which country". */
export const prepositions: Words = /* @__PURE__ */ words('to of from for in on at by with after before until')

/** Words that leave no exception. */
export const absoluteTerms: Words = /* @__PURE__ */ words(
  `always never only all every none must entirely completely absolutely solely exclusively everyone everybody everything
nobody nothing totally invariably impossible`,
)

/** Words that leave the reader to guess how much. */
export const vagueTerms: Words = /* @__PURE__ */ words(
  `often usually sometimes generally frequently occasionally rarely seldom typically commonly normally mostly perhaps
possibly probably`,
)

/** Words by which an article hands on what somebody said. */
export const reportWords: Words = /* @__PURE__ */ words(
  `said says saying reported reports told tells stated states claimed claims alleged alleges accused accuses insisted insists argued argues
according warned warns denied denies disputed disputes rejected believes believed suggested suggests predicted`,
)

/** Words by which an article holds back its own. */
export const hedgeWords: Words = /* @__PURE__ */ words(
  `reportedly allegedly purportedly supposedly apparently possibly probably perhaps may might could likely unlikely expected
planned unconfirmed rumoured rumored suspected seemed seems appeared appears`,
)

/** Words that mean the day on which one reads, or one counted from it. */
export const deicticDays: Words = /* @__PURE__ */ words('today tonight yesterday tomorrow ago upcoming')

/** Words that mean the time in which one reads, unless a date says which time. */
export const deicticTimes: Words = /* @__PURE__ */ words(
  'now nowadays currently current presently recently recent lately',
)

/** Words that turn a span of time into one seen from the day on which one reads. */
export const deicticModifiers: Words = /* @__PURE__ */ words('last next this past coming')

/** Spans of time. */
export const timeUnits: Words = /* @__PURE__ */ words(
  `day days date dates week weeks weekend month months year years night decade decades century quarter season morning afternoon evening spring
summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december`,
)

const months: Words = /* @__PURE__ */ words(
  'january february march april may june july august september october november december',
)

/** Whether a folded word is the name of a month. */
export function isMonth(word: string | undefined): boolean {
  return word !== undefined && months.has(word)
}

/** Pronouns for people. */
export const personPronouns: Words = /* @__PURE__ */ words('he him his himself she her hers herself')

/** Pronouns for anything. */
export const otherPronouns: Words = /* @__PURE__ */ words('it its itself they them their theirs themselves')

/** Pronouns as subjects. */
export const subjectPronouns: Words = /* @__PURE__ */ words('he she it they')
/** Words that point at what was said before. */
export const demonstratives: Words = /* @__PURE__ */ words('this that these those')
/** Words that open a noun phrase. */
export const determiners: Words = /* @__PURE__ */ words('the a an each every both some these those all')

/** Verbs with which "it" stands for nothing: "how long did it take", "it rained". */
export const expletiveVerbs: Words = /* @__PURE__ */ words(
  'take takes took taken seem seems seemed rain rained rains snow snowed cost costs turned happened agreed announced claimed decided estimated expected known reported said stated thought',
)

/** Nouns that mean one certain thing only where a text has named it before. */
export const genericNouns: Words = /* @__PURE__ */ words(
  `company firm film movie book song team club group party agency government ministry court bank country nation state city
town village region president leader minister king queen director author artist player coach man woman people child official
spokesman spokeswoman spokesperson meeting visit event deal agreement treaty law bill vote election game match tournament
festival ceremony summit conference attack accident decision plan project report incident organisation organization union`,
)

/** Words before a noun of {@link genericNouns}, or behind it, that say which one. */
export const postmodifiers: Words = /* @__PURE__ */ words(
  'of for in on at to from between with by that who which whose where when against about under behind led held made called named known',
)

/** Words before an office that make it another office. */
export const rankWords: Words = /* @__PURE__ */ words(
  'vice deputy acting former assistant associate honorary interim under lieutenant major sub',
)

/** Titles and words of kinship of men. */
export const masculineTitles: Words = /* @__PURE__ */ words(
  'mr king prince sir lord duke emperor pope father son brother husband uncle he him his himself',
)

/** Titles and words of kinship of women. */
export const feminineTitles: Words = /* @__PURE__ */ words(
  'mrs ms miss queen princess lady dame duchess empress mother daughter sister wife aunt she her hers herself',
)

/** Past tenses, and other forms, that only a finite verb has; -ed is not among them. */
export const finiteVerbs: Words = /* @__PURE__ */ words(
  `is are was were has had did does will would said gave led met took held made went came began won became fell sent told
left saw stood spoke wrote drew fought kept brought rose ran chose sought broke withdrew grew lost paid built found falls fell lies stands remains refers means marks holds`,
)

/** Words that join two clauses. */
export const joiners: Words = /* @__PURE__ */ words('and but while whereas which')

/** Prefixes that many words share without sharing their sense. */
export const commonPrefixes: Words = /* @__PURE__ */ words(
  'inter under super trans count contr multi micro elect gover publi parti consi const conte state forme',
)

/** Words that say that people came to harm. */
export const harmWords: Words = /* @__PURE__ */ words(
  `victim victims killed murdered raped abused wounded injured died dead fatality fatalities casualty casualties massacred
drowned executed kidnapped hostage hostages`,
)

/** Names that make an option a joke. */
export const jokeNames: readonly string[] = [
  'mickey mouse',
  'donald duck',
  'santa claus',
  'darth vader',
  'batman',
  'superman',
  'harry potter',
  'homer simpson',
  'your mother',
  'the tooth fairy',
]
