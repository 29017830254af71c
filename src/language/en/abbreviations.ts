function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

// All in lower case, without the last full stop.

/** Titles and the like, with a capital, that a name always follows: no sentence ends with them. */
export const titleAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  `mr mrs ms messrs mx dr prof rev fr hon pres gen lt col maj capt cmdr cdr adm brig sgt cpl pvt gov sen rep reps sens
supt insp det amb atty dep ald st ste mt ft vice-adm lt.col lt.gen maj.gen brig.gen mme mlle asst assoc`,
)

/** Short forms, with or without a capital, that a word always follows. */
export const openAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  'vs v e.g i.e cf viz approx ca c resp esp incl',
)

/** Short forms that a number follows: before one no sentence ends. */
export const numberAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  'no nos nr vol vols p pp art arts sec sect ch chap par para pt ed fig figs lot op ser',
)

/** Months and weekdays, with a capital, likewise. */
export const dateAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** Short forms that may end a sentence: one ends where a word follows that opens sentences. */
export const looseAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  'etc al hr hrs yr yrs lb lbs oz mil bn pct a.k.a govt dept ph.d pron approx',
)

/** The same with a capital: firms, family, streets, states. */
export const nameAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words(
  `inc corp ltd co cos llc plc bros cie jr sr esq ave blvd rd hwy dept govt univ assn bldg intl natl ala ariz ark calif colo
conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash
wis wisc wyo ont que alta sask`,
)

/** Hours: a sentence ends behind them unless a day or a zone of time follows. */
export const hourAbbreviations: ReadonlySet<string> = /* @__PURE__ */ words('a.m p.m am pm')

/** Words behind an hour that belong to it. */
export const hourFollowers: ReadonlySet<string> = /* @__PURE__ */ words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst kst et ct pt eastern central
pacific mountain greenwich moscow london beijing local`,
)

/** Words with which sentences open, and which behind a short form are no names. */
export const openers: ReadonlySet<string> = /* @__PURE__ */ words(
  `the a an this that these those he she it they we i you his her its their our my there here in on at by for from to with
after before during since until when while although though because if as but and or so yet however meanwhile also both
all some many most several few more no none not what who which why how where one two three now then today yesterday
according despite under over between among about once even still only such other another each every officials`,
)

/** Names that end with a mark. */
export const markedNames: ReadonlySet<string> = /* @__PURE__ */ words('yahoo jeopardy oklahoma hamilton jeb')

/** Last parts of addresses on the web. */
export const domains: ReadonlySet<string> = /* @__PURE__ */ words(
  'com net org gov edu int io co uk eu de fr ru cn js py ts html php pdf txt doc zip',
)
