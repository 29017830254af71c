function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Verbs, in the forms that news uses, that name who speaks next to a quotation. */
export const sayingVerbs: ReadonlySet<string> = /* @__PURE__ */ words(
  `said says say saying told tells tell added adds adding asked asks wrote writes tweeted posted stated states declared
declares announced announces explained explains noted notes insisted insists argued argues warned warns warning claimed
claims alleged alleges admitted admits acknowledged conceded concluded continued recalled recalls replied responded
answered called calls described describes reported reports reporting remarked commented observed repeated reiterated
stressed emphasized emphasised pledged promised vowed joked quipped shouted yelled whispered cried exclaimed urged
demanded denied predicted suggested suggests revealed disclosed testified quoted
complained lamented mused boasted cautioned countered protested pleaded begged wondered instructed recounted clarified
thundered gushed sighed vented chided scolded teased objected read reads`,
)

/** Forms of them whose subject stands further ahead: "Kim left, saying". */
export const sayingParticiples: ReadonlySet<string> = /* @__PURE__ */ words('saying adding warning reporting')

/** Verbs that have a hearer for their object: "Kim told Reuters". */
export const tellingVerbs: ReadonlySet<string> = /* @__PURE__ */ words(
  'told tells tell asked asks warned warns urged',
)

/** Prepositions that name a source: "according to Kim". */
export const sourcePhrases = 'according to|in the words of|as per|per'

/** Words that a noun phrase does not hold, nor go on behind. */
export const phraseEnders: ReadonlySet<string> = /* @__PURE__ */ words(
  `in on at by after before during since until till when while as because if that who whom whose which where and but or
so to into from with without about against over under upon through via following amid despite than then there here is
are was were be been has have had do does did will would can could may might must shall should not never later earlier
also again once now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday whose`,
)

/** Words at the head of a clause that belong to no subject. */
export const clauseOpeners: ReadonlySet<string> = /* @__PURE__ */ words(
  `and but or so as that because if when while although though since before after then yet still however meanwhile also
later earlier instead moreover indeed where which who whom what how why whether until`,
)

/** Prepositions that open what stands before a subject: "In Seoul Kim said". */
export const leadingPrepositions: ReadonlySet<string> = /* @__PURE__ */ words(
  'in on at by after before during since until from with without about against over under upon through following amid despite to for',
)

/** Words between a subject and its verb that belong to neither. */
export const betweenWords: ReadonlySet<string> = /* @__PURE__ */ words(
  `has have had was were is are been be also later then earlier once again already never not still now previously
repeatedly reportedly recently immediately simply further did does do would will may might could as himself herself
themselves itself today yesterday monday tuesday wednesday thursday friday saturday sunday`,
)

/** Words that open a noun phrase. */
export const phraseOpeners: ReadonlySet<string> = /* @__PURE__ */ words(
  'the a an this that these those his her its their our my your one two three some many several most both another each every no',
)

/** Pronouns that can speak. */
export const speakingPronouns: ReadonlySet<string> = /* @__PURE__ */ words('he she they it we i you who')
