const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs and adjectives behind which "to", "for" or a verb speaks of what is still to come. */
export const planWords: ReadonlySet<string> = /* @__PURE__ */ words(
  `plan plans planned planning expect expects expected scheduled schedule due set slated intend intends intended hope hopes hoped
  aim aims aimed prepare prepares preparing prepared ready want wants wanted agreed agree vowed vow promised promise likely going
  about supposed postponed delayed`,
)

/** Those of them that speak of what is to come before a date too: "due in May". */
export const dueWords: ReadonlySet<string> = /* @__PURE__ */ words('due expected slated postponed delayed')

/** Those of them that always do. */
export const scheduleWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'scheduled schedule plans plan planning planned',
)

/** Words right before a date that is still to come. */
export const aheadWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'until till effective payable deadline coming',
)

/** Auxiliaries of what is to come. */
export const futureWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'will shall ll won would wo may might should must',
)

/**
 * Auxiliaries of what was, and the past forms that news uses most and that do not end in -ed; the full table of
 * irregular verbs would cost as much as a tenth of the reader.
 */
export const pastWords: ReadonlySet<string> = /* @__PURE__ */ words(
  `was were had did wasn weren hadn didn been said told made came went took gave got found saw left began became kept held brought met ran
  paid sent built lost fell led spoke rose won broke spent knew thought wrote stood sat drew grew threw flew drove fought sold bought
  caught taught sought struck shot fled chose swore sank withdrew underwent overthrew forbade hung bore laid wore tore gone taken given
  seen known written fallen risen broken spoken chosen driven grown drawn shown thrown stolen sunk begun`,
)

/** Auxiliaries of what is. */
export const presentWords: ReadonlySet<string> = /* @__PURE__ */ words(
  'is are am has have isn aren says say do does remains',
)

/** Words that end in -ed and are no past. */
export const notPast: ReadonlySet<string> = /* @__PURE__ */ words(
  'need hundred indeed united speed seed feed bed red exceed proceed succeed',
)
