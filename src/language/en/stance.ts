/**
 * How far a cue reaches: over its `clause`, what stands `onward` in its clause, over the whole `sentence`, or over
 * what is said: `saying` verbs always have that, `stating` verbs only before "that" or a pronoun.
 */
export type Reach = 'clause' | 'onward' | 'sentence' | 'saying' | 'stating'

/** Cues that hold back in the same way. */
export interface CueRow {
  /** How they do. */
  readonly kind: 'reported' | 'hedged' | 'denied'
  /** How far. */
  readonly reach: Reach
  /** In lower case, parted by bars. */
  readonly phrases: string
}

/** Words that report, hedge or deny. */
export const stanceCues: readonly CueRow[] = [
  {
    kind: 'reported',
    reach: 'saying',
    phrases: `said|says|say|told|tells|tell|claimed|claims|claim|alleged that|alleges|allege|insisted|insists|maintained that|asserted|asserts|contended|contends
argued|argues|warned|warns|testified|stated|states that|saying|claiming|alleging|insisting|arguing|adding|warning|reported|believes|believe|thinks|think|worries|is said to|are said to|was said to|were said to
is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to|is reported to|are reported to|was reported to|were reported to
is alleged to|are alleged to|was alleged to|were alleged to|is understood to|are understood to|is rumored to|is rumoured to|are rumored to|are rumoured to|is accused of|are accused of|was accused of|were accused of|been accused of
accused of|accuses|accused|accusing|charged with|blames|blamed|blaming|suspects|suspected of|predicted|predicts|forecasts|speculated`,
  },
  {
    kind: 'reported',
    reach: 'stating',
    phrases: `announced|announces|announce|announcing|added|adds|noted|notes|explained|explains|acknowledged|acknowledges|admitted|admits|admit|concluded|confirmed|confirms
confirm|declared|declares|disclosed|revealed|reveals|showed|shows|show|suggested|suggests|suggest|suggesting|indicated|indicates|reports|report|reporting|wrote|writes|tweeted|posted|replied
responded|recalled|repeated|reiterated|stressed|emphasized|emphasised|observed|thought|believed|concede|conceded|estimated|estimates|estimate|complained|pointed out|points out|made clear|maintains|maintain|agreed|ruled|found|learned|learnt|heard|feels|felt|assured|informed|claims|complaints|accusations|allegations|rumors|rumours|speculation|assertions|assertion|accusation|allegation|complaint|testimony|statement saying|news|word|reminded|cautioned|boasted|vows|swore`,
  },
  {
    kind: 'reported',
    reach: 'sentence',
    phrases: `according to|in the words of|as reported by|as claimed by|was quoted as saying|were quoted as saying|is quoted as saying|quoted as saying|citing|it is said|it was said|sources say|sources said|it was reported|it is reported
it was claimed|it is claimed|it has been claimed|it has been reported|it is alleged|it was alleged|in the view of|in the opinion of|if reports are true`,
  },
  {
    kind: 'reported',
    reach: 'clause',
    phrases: `reportedly|allegedly|purportedly|supposedly|ostensibly|rumored|rumoured|unconfirmed|alleged|purported|so-called|suspected|reports of|report of|allegations of|allegation of|accusations of|claims of|claim of
rumors of|rumours of|rumors about|rumours about|speculation about`,
  },
  {
    kind: 'hedged',
    reach: 'clause',
    phrases: `may|might|could|would|will|shall|should|'ll|he'll|she'll|it'll|they'll|we'll|i'll|you'll|he'd|she'd|they'd|we'd|i'd|ought to|must have|may have|might have|could have|would have|appears to|appear to|appeared to|appearing to|appears that|appeared that|it appears|it appeared|appears likely|appeared likely
seems|seem|seemed|seemingly|apparently|evidently|presumably|possibly|probably|perhaps|maybe|potentially|conceivably|hopefully|likely|unlikely|possible|probable|improbable|uncertain|unclear|unsure|doubtful|unknown whether|potential|prospective|would-be|hypothetical|tentative|tentatively|provisionally
is expected|are expected|was expected|were expected|been expected|expected|is set to|are set to|was set to|were set to|set to|is due to|are due to|was due to|were due to|is to|are to|was to|were to|to have been|is scheduled|are scheduled|was scheduled|were scheduled|scheduled|slated
is going to|are going to|was going to|were going to|is about to|are about to|poised to|is planned|are planned|was planned|planned|proposed|upcoming|on track to|on course to|bound to|not rule out|on the verge of|projected`,
  },
  {
    kind: 'hedged',
    reach: 'onward',
    phrases: `plans to|plan to|planned to|planning to|plans for|plans a|plans an|planning a|planning an|hopes to|hope to|hoped to|hoping to|hopes that|hope that|hoped that|hopes for|hoped for|intends to|intend to|intended to|intending to|intention to|intention of|aims to|aim to|aimed to|aimed at|aiming to|wants to|want to|wanted to
wanting to|wishes to|wished to|seeks to|seek to|sought to|seeking to|vows to|vow to|vowed to|vowing to|promises to|promise to|promised to|promising to|pledges to|pledge to|pledged to|pledging to|threatens to|threaten to|threatened to|threatening to|threatened|offers to|offered to|offering to|agreed to|agrees to|prepares to|preparing to|prepared to|preparations for|preparing for|tries to|try to|tried to
trying to|attempts to|attempt to|attempted to|attempting to|attempted|bid to|effort to|efforts to|urges|urge|urged|urging|calls for|called for|calling for|calls on|called on|calling on|demands|demanded|demanding|considering|proposes|proposing|recommends|recommended|recommending|suggested a|suggested an|asked to|asked for|asks for|asking for|ordered to|request for
requested|expects|expect|expecting|expects to|anticipates|anticipated|anticipating|fears that|feared|fears of|fears|fearing|worried that|worries that|concerns that|concern that|risk of|threat of|possibility of|possibility that|chance of|chance that|prospect of|likelihood of|in order to|so as to|aspires to|decided to|decides to|whether|whether or not|as if|as though|in case|unless|provided that|assuming|for fear of|ready to|willing to|eager to`,
  },
  {
    kind: 'hedged',
    reach: 'sentence',
    phrases: 'if|even if|only if|had it not been|were it not for|but for|in the event of|in the event that',
  },
  {
    kind: 'denied',
    reach: 'clause',
    phrases: `not|never|cannot|can't|won't|wouldn't|couldn't|shouldn't|mightn't|mustn't|didn't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|ain't|no|no one|nobody|nothing|none|neither|nor|nowhere|no longer|hardly|scarcely|barely
failed to|fails to|fail to|failing to|failure to|refused to|refuses to|refuse to|refusing to|refusal to|declined to|declines to|decline to|declining to|unable to|neglected to|was cancelled|was canceled|were cancelled|were canceled|been cancelled|been canceled|called off|was postponed|were postponed|been postponed|was averted|was prevented|was foiled|was thwarted
failed|unsuccessful|unsuccessfully|false|falsely|untrue|fake|fictitious|fabricated|baseless|unfounded|debunked|non-existent|nonexistent|impossible|in vain|stopped short of`,
  },
  {
    kind: 'denied',
    reach: 'onward',
    phrases: `without|instead of|rather than|lack of|lacks|lacked|absence of|denied|denies|deny|denying|denial of|denial that|rejected|rejects|reject|rejecting|rejection of|dismissed as|dismissed claims|dismissed reports|dismissed allegations|dismissed the claim|dismissed the claims|refuted|refutes|rebutted|disputed|disputes|disputing|ruled out|rules out|ruling out|rule out|prevented|prevents|preventing|prevent|avoided|avoids|avoiding|avoid|thwarted|foiled|averted|cancelled|canceled|cancelling|canceling|
withdrew plans|stop short of|barred from|banned from|prohibited from|refrained from|refrain from|contrary to|refused|refuses|declined`,
  },
]

/** Cues that are months, names or nouns too: with a capital within a sentence they are no cues. */
export const nameCues: ReadonlySet<string> = /* @__PURE__ */ new Set(['may', 'will', 'might', 'hope'])

/** Words before "will" and "might" that make nouns of them. */
export const nounMakers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `the a an his her its their our my your this that no of free political military economic good ill own last strong industrial naval
full all divine popular iron sheer financial imperial nuclear against by`.split(/\s+/),
)

/** Cues that {@link nounMakers} make nouns of. */
export const nounCues: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'will',
  'might',
  'report',
  'reports',
  'claim',
  'claims',
  'estimate',
  'estimates',
  'say',
  'found',
  'felt',
  'demands',
  'demand',
  'risks',
  'fears',
  'offers',
  'warning',
  'plan',
  'news',
  'word',
])

/** Words before which a cue is another word: "not only", "no doubt", "if only". */
export const exceptions: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ['not', new Set(['only', 'just', 'merely', 'least'])],
  ['no', new Set(['doubt', '.', ',', '1', 'sooner'])],
])

/** Words behind which "expected" and the like are comparisons: "as expected". */
export const comparers: ReadonlySet<string> = /* @__PURE__ */ new Set(['as', 'than'])

/** Words that open another clause, where it has a verb. */
export const clauseWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `that which who whom whose and but or because while although though whereas when after before until since if unless whether
where so yet as once`.split(/\s+/),
)

/** Words that open another clause against what was said: it is not part of it. */
export const contraryWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
])

/** Words that open what belongs to the words behind it. */
export const forwardWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'but because while although though whereas when after before until since if unless so yet once'.split(' '),
)

/** Pronouns that open what is said without "that". */
export const saidPronouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'he she it they we i you there this these those'.split(' '),
)

/** Words behind a verb of saying that say when, where and to whom: nothing that is said. */
export const sayingAdjuncts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `on in at during after before via through to from by with late early earlier later yesterday today reporters journalists monday tuesday
wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Verbs in the present that news often has, and that look like no verb else. */
export const presentVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `says say has have does do is are was were am be been being 's 're 've he's she's it's they're we're that's there's there're i'm he'd you're i've they've we've tells claims goes comes
takes makes gives gets wants needs knows thinks believes seems appears remains becomes includes means faces leads runs holds keeps continues begins
works lives plays brings turns starts stands lies falls rises wins loses meets sees hears expects hopes plans aims denies rejects refuses fails can`.split(
    /\s+/,
  ),
)

/** Past forms that are nouns or adjectives as often. */
export const doubtfulPasts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `cut set put hit let read cost spread shut split hurt bet bid burst cast shed rid quit upset left found ground wound shot bound bit felt
forecast broadcast thrust led lit`.split(/\s+/),
)

/** Stating verbs that state what follows without "that" too, where it has a verb: "noted the bank was sold". */
export const bareStatingVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `announced noted explained acknowledged admitted concluded confirmed declared disclosed revealed showed shows show suggested
suggests indicated indicates reports wrote writes thought believed conceded estimated estimates complained learned heard`.split(
    /\s+/,
  ),
)
