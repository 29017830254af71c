import type { FeastRule } from '../../calendar/feasts.ts'
import { monthNames, weekdayNames } from './dates.ts'

/** A table from words to numbers; the words that mean the same stand behind one number. */
type Numbers = ReadonlyMap<string, number>

function numbered(rows: readonly string[], from = 1): Numbers {
  return new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + from] as const)))
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Names of the months and their short forms; 1 is January. */
export const monthWords: Numbers = /* @__PURE__ */ numbered(
  monthNames.map((name) => `${name} ${name.slice(0, 3)}${name === 'September' ? ' sept' : ''}`.toLowerCase()),
)

/** Names of the weekdays and their short forms; 1 is Monday. */
export const weekdayWords: Numbers = /* @__PURE__ */ numbered(
  weekdayNames.map((name) => {
    const short = name === 'Tuesday' ? ' tue tues' : name === 'Thursday' ? ' thu thur thurs' : ''
    return `${name}${short || ` ${name.slice(0, 3)}${name === 'Wednesday' ? ' weds' : ''}`}`.toLowerCase()
  }),
)

/** Words that are a month, weekday or season with a capital only, and something else in lower case or before a name. */
export const capitalised: ReadonlySet<string> = /* @__PURE__ */ words('may march sun sat mar dec')

/** Seasons; 1 is spring. */
export const seasonWords: Numbers = /* @__PURE__ */ numbered([
  'spring springtime',
  'summer summertime',
  'fall autumn',
  'winter wintertime',
])

/** Parts of a day as TIMEX3 writes them. */
export const daypartWords: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['daytime', 'DT'],
])

/** A unit of time as TIMEX3 writes lengths in it: the sign, whether it counts hours, and how many of it one word means. */
export interface Unit {
  /** Sign of a length: `P3D` holds `D`. */
  readonly sign: string
  /** Hours, minutes and seconds stand behind a `T`. */
  readonly clock?: true
  /** A decade is ten of its sign. */
  readonly times?: number
  /** The stretch of the calendar that it names. */
  readonly grain?: 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'weekend' | 'day'
}

const units: readonly (readonly [string, Unit])[] = [
  ['second', { sign: 'S', clock: true }],
  ['minute', { sign: 'M', clock: true }],
  ['hour', { sign: 'H', clock: true }],
  ['day', { sign: 'D', grain: 'day' }],
  ['night', { sign: 'D', grain: 'day' }],
  ['week', { sign: 'W', grain: 'week' }],
  ['weekend', { sign: 'D', times: 2, grain: 'weekend' }],
  ['fortnight', { sign: 'W', times: 2 }],
  ['month', { sign: 'M', grain: 'month' }],
  ['quarter', { sign: 'Q', grain: 'quarter' }],
  ['year', { sign: 'Y', grain: 'year' }],
  ['decade', { sign: 'Y', times: 10, grain: 'decade' }],
  ['century', { sign: 'Y', times: 100, grain: 'century' }],
  ['millennium', { sign: 'Y', times: 1000 }],
]

/** One of a unit. */
export const unitWords: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map(units)

/** Several of a unit. */
export const pluralUnitWords: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map(
  units.map(([word, unit]) => [
    word.endsWith('y') && word !== 'day'
      ? `${word.slice(0, -1)}ies`
      : word === 'millennium'
        ? 'millennia'
        : `${word}s`,
    unit,
  ]),
)

/** Words for how often: `daily` is every P1D. */
export const oftenWords: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

/** Words that make a set of a unit: `every day`. */
export const everyWords: ReadonlySet<string> = /* @__PURE__ */ words('every each per')

/** Counts without a number; TIMEX3 writes them X. */
export const vagueCounts: ReadonlySet<string> = /* @__PURE__ */ words(
  'several few many some numerous countless various',
)

/** What may stand between a count and its unit: "two more weeks", "eight trading days". */
export const betweenCountAndUnit: ReadonlySet<string> = /* @__PURE__ */ words(
  'more additional further full whole straight consecutive successive trading business working short long calendar extra solid entire other fiscal',
)

/** What may stand before a length, with what it makes of it in TIMEX3's `mod`; the longer ones first. */
export const lengthModifiers: readonly (readonly [string, string])[] = [
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no fewer than', 'EQUAL_OR_MORE'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['circa', 'APPROX'],
  ['some', 'APPROX'],
]

/** Decades by the word for their years: of "the twenties" it is 20. */
export const decadeWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 20 + i * 10]),
)

/** What may stand before a date, with what it makes of it in TIMEX3's `mod`. */
export const dateModifiers: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
])

/** "About" before a date. */
export const aboutWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'about around circa c ca approximately roughly',
)

/** Words right before a date, or before its preposition, that leave it in doubt. */
export const doubtWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'perhaps possibly probably maybe supposedly reputedly allegedly',
)

/** The ends and middles of periods: "the end of 1990". */
export const edgeWords: ReadonlyMap<string, string> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['conclusion', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['middle', 'MID'],
])

/** Halves and quarters of a year by their place: "the first half", "third-quarter". */
export const placeWords: Numbers = /* @__PURE__ */ new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', -1],
  ['last', -1],
])

/** Which one of its kind, seen from the day of publication: -1 is the one before, 1 the one after. */
export const stepWords: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** Which one of its kind, seen from the period that the text spoke of last. */
export const spokenStepWords: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['next', 1],
  ['subsequent', 1],
  ['ensuing', 1],
])

/** Days by their distance from the day of publication. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** References without a date: they are found so that nothing is asked of them. The longer ones first. */
export const vagueReferences: readonly (readonly [string, string])[] = [
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the distant past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
]

/** Feasts and days with a name. */
export const feasts: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ['armistice day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['easter sunday', 'easter'],
  ['easter', 'easter'],
  ['election day', 'us-election'],
])

/** Prepositions and conjunctions behind which a bare number can be a year. */
export const yearOpeners: ReadonlySet<string> = /* @__PURE__ */ words(
  'in of by since until till from to through and or during before after between for early late mid around about year fiscal the winter spring summer fall autumn as than with on circa into',
)

/** What a number counts, so that it is no year. */
export const countedWords: ReadonlySet<string> = /* @__PURE__ */ words(
  `people shares share soldiers troops men women children dollars pounds euros yen yuan percent per points miles kilometers kilometres km
  meters metres feet tons tonnes barrels jobs votes homes houses members workers employees times hours pages acres hectares students
  passengers prisoners protesters demonstrators civilians households families victims deaths refugees police cases units copies cars
  vehicles rooms seats degrees calories words miners fighters rebels islands species volunteers residents voters delegates participants`,
)

/** Whether the words before two dates and between them make them the ends of one span: "from 1950 to 1953", "1950-53". */
export function joinsDates(before: string, between: string): boolean {
  const link = between.trim().toLowerCase()
  if (['-', '–', '—', '/', 'to', 'until', 'till', 'through'].includes(link)) return true
  return link === 'and' && before.trimEnd().toLowerCase().endsWith('between')
}

/** Verbs that stand before the years that have passed: "marks 20 years since". */
export const markWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'mark marks marked marking commemorate commemorates commemorated commemorating celebrate celebrates celebrated celebrating',
)

/** Where the words for what an anniversary is of come to their end. */
export const anniversaryStops: ReadonlySet<string> = /* @__PURE__ */ words(
  `on in at by with for from to as this that which who whom whose when where while after before since during until and but or was is are
  were will would has have had said says told took falls fell comes came passed passes held drew draws brought next last yesterday
  begins began starts started ends ended opens opened follows followed today tomorrow monday tuesday wednesday thursday friday saturday sunday`,
)
