type Words = ReadonlySet<string>

function words(list: string): Words {
  return new Set(list.split(/\s+/))
}

// Singular, lower case; a word before it may say more: "prime minister", "police chief".

/** Nouns of offices: somebody was given them and can lose them. */
export const officeNouns: Words = /* @__PURE__ */ words(
  `administrator admiral archduke dictator mullah incumbent ruler prophet lady monsignor adviser advisor aide ambassador archbishop attorney bishop boss brigadier cardinal caliph captain
chair chairman chairperson chairwoman chancellor chargé chief clerk colonel commander commissioner comptroller congressman
congresswoman constable consul coordinator corporal councillor councilor councilman councilwoman counsel coach curator
dean delegate deputy director emir emperor empress envoy executive ceo cfo coo cto cio founder co-founder general
governor head inspector judge justice king lawmaker leader legislator lieutenant magistrate major manager marshal mayor
member minister monarch mp mep negotiator nominee candidate officer official ombudsman organiser organizer owner
parliamentarian patriarch pontiff pope premier presenter president prince princess principal prosecutor provost queen
rector representative reverend secretary sen senator sergeant sheikh sheriff speaker spokesman spokesperson spokeswoman
sultan superintendent supervisor treasurer trustee tsar undersecretary vicar vice-president viceroy warden chaplain
ayatollah imam rabbi pastor priest archdeacon duke duchess earl baron count countess congressmember
assemblyman assemblywoman assemblymember alderman selectman interviewee negotiator rapporteur moderator
gen lt col maj capt sgt cpl adm brig gov rep pres supt insp prof rev amb cmdr atty cllr msgr attaché attache`,
)

/** Nouns of professions and trades. */
export const professionNouns: Words = /* @__PURE__ */ words(
  `academic accountant activist actor actress adventurer agent analyst anchor animator anthropologist archaeologist
archeologist architect artist astronaut astronomer athlete author coauthor co-author backer ballerina bowler batsman receiver linebacker speedskater tracker drug-dealer operator batter trumpeter bassist cellist organist banker
barrister biographer biologist bodyguard botanist boxer broadcaster broker builder businessman businesswoman butcher
campaigner cardiologist carpenter cartoonist champion chef chemist choreographer cinematographer cleric climber
cofounder collector columnist comedian comic commentator composer conductor consultant contractor correspondent cosmonaut
counsellor counselor creator cricketer critic cyclist dancer dealer defender dentist dermatologist designer detective
developer diplomat dissident doctor dramatist driver drummer ecologist economist editor editor-in-chief educator engineer
entertainer entrepreneur epidemiologist essayist ethicist executive-producer expert explorer farmer fighter filmmaker
film-maker firefighter fisherman footballer forward frontman gardener geneticist geographer geologist geophysicist
goalkeeper goaltender golfer grammarian guard guitarist gymnast gynecologist hacker hairdresser historian homeopath host hunter
illustrator immunologist impresario industrialist instructor interpreter inventor investigator investor jeweller
jockey journalist jurist keyboardist lawyer lecturer librarian linguist lobbyist logician lyricist magician magnate
mathematician mechanic meteorologist microbiologist midfielder midwife miner missionary model mogul monk mountaineer
musician naturalist neurologist neuroscientist novelist nun nurse oncologist oceanographer painter paleontologist
palaeontologist paramedic pathologist pediatrician performer pharmacist philanthropist philologist philosopher photographer
photojournalist physician physicist pianist pilot pioneer pitcher planner playwright player poet politician
pollster polymath printer producer professor programmer promoter psychiatrist psychologist publicist publisher pundit quarterback
racer rapper rebel recruiter referee reformer rancher reporter researcher revolutionary rider runner sailor salesman saxophonist
scholar scientist screenwriter sculptor seismologist shopkeeper singer singer-songwriter skater skier soldier solicitor
songwriter soprano specialist sportswriter statesman statistician storyteller strategist striker student stylist surgeon surveyor
swimmer teacher technician technologist tenor theologian theorist therapist trader trainer translator tutor tycoon
umpire veterinarian vet violinist virologist vlogger blogger youtuber warrior winger worker wrestler writer zoologist
billionaire millionaire socialite aristocrat nobleman noblewoman knight winner laureate medalist medallist`,
)

/** Nouns of kinship and company: no office, and somebody's. */
export const kinNouns: Words = /* @__PURE__ */ words(
  `father mother dad mom mum parent brother sister sibling son daughter child grandson granddaughter grandchild grandfather
grandmother uncle aunt nephew niece cousin husband wife spouse widow widower fiancé fiancée fiance fiancee boyfriend girlfriend
partner ex-wife ex-husband stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister twin
godfather godmother godson goddaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law friend
lover mistress heir baby boy girl`,
)

/** Nouns that say by what somebody is known here, which is neither an office nor a trade. */
export const otherRoleNouns: Words = /* @__PURE__ */ words(
  `accomplice accuser follower operative partisan technocrat co-defendant associate maestro seed contender underdog convert resident national loyalist nationalist challenger counterpart compatriot hostage militant teenager hopeful mastermind captive detainee separatist extremist ally applicant assassin attacker attendee bystander celebrity citizen classmate client colleague collaborator
co-star co-worker companion contestant contemporary convict defendant defector descendant disciple donor eyewitness fan fugitive gunman
graduate guest heroine hero idol immigrant inmate independent killer legend major-general mentor murderer native neighbor neighbour opponent participant passenger
patient patron predecessor prisoner protégé protege pupil recipient refugee rival roommate star spy successor superstar supporter survivor
suspect teammate terrorist tribesman victim veteran villager volunteer voter witness republican democrat character protagonist`,
)

/** Endings of nouns of roles that no list holds. */
export const roleEndings: readonly string[] = [
  'man',
  'woman',
  'person',
  'ologist',
  'ician',
  'holder',
  'maker',
  'writer',
  'keeper',
  'leader',
  'chief',
  'winner',
  'player',
  'minister',
  'master',
  'ist',
  'ian',
  'eer',
  'smith',
]

/** Words with such an ending that name no role. */
export const noRoles: Words = /* @__PURE__ */ words(
  'german roman human norman ottoman talisman inhuman superhuman burman oman resist assist consist insist persist exist enlist checklist wishlist shortlist playlist blacklist career resist assist consist insist persist exist enlist checklist wishlist shortlist playlist blacklist hitlist engineer-in career sheer peer',
)

/** Plurals that add no -s. */
export const rolePlurals: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  wives: 'wife',
  children: 'child',
  'attorneys general': 'attorney general',
}

/** Titles that are no role: they may stand between a role and the name. */
export const honorifics: Words = /* @__PURE__ */ words('mr mrs ms miss mx dr sir madam')

/** How many: "two brothers, John and James". */
export const numberWords: Words = /* @__PURE__ */ words('two three four five six seven eight nine ten')

/** Nouns that begin the name of a body with "of" or "for" in it: "Bank of England". */
export const bodyNouns: Words = /* @__PURE__ */ words(
  `academy agency archdiocese association authority bank board bureau center centre chamber church city coalition college commission
committee community company confederation conference congress cooperation council court department diocese federation forum foundation front house
institute institution league library ministry movement museum organisation organization office parliament party school secretariat
senate society state team union university`,
)

/** Offices whose first word says which one, and not who held it first. */
export const firstOffices: Words = /* @__PURE__ */ words(
  'lady gentleman minister secretary deputy vice lieutenant',
)

/** Nouns of offices behind which "of" or "for" names the portfolio: "Minister of Defense", "Professor of Law". */
export const portfolioNouns: Words = /* @__PURE__ */ words(
  'minister secretary undersecretary professor lecturer chief commissioner',
)

/** Words before a name of a country or its people that make it another name: "New Mexico", "Latin American". */
export const otherPlaces: Words = /* @__PURE__ */ words(
  'new north south east west northern southern eastern western central latin native african asian euro anglo',
)

/** Names of countries that are also names of states of one, with the offices that such a state has. */
export const stateOffices: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  [
    'georgia',
    words('governor senator congressman congresswoman representative rep sen gov republican democrat'),
  ],
])

/** Words behind which a verb stands: "would replace". */
export const verbOpeners: Words = /* @__PURE__ */ words(
  'to will would can could may might must shall should did does do not',
)

/** Words in lower case that may stand before a title with a capital: "acting Defense Minister". */
export const titlePrefixes: Words = /* @__PURE__ */ words(
  `former ex late then retired deposed ousted onetime one-time current outgoing incoming new newly longtime long-time veteran fellow acting interim
deputy vice assistant associate senior junior chief first second third two three four five six embattled caretaker provisional federal national state
royal presidential opposition left-wing right-wing far-right far-left conservative liberal democratic`,
)

/** Nouns of roles that mean something else in lower case, unless a word before them says more. */
export const ambiguousNouns: Words = /* @__PURE__ */ words(
  'major general chief cardinal principal patient native independent justice lady model character forward guard star minor private head fellow twin champion',
)

/** Ranks of armies and police forces. */
export const ranks: Words = /* @__PURE__ */ words(
  'general lieutenant colonel major captain sergeant corporal admiral brigadier commander marshal gen lt col maj capt sgt cpl adm brig cmdr rear vice',
)

/** Nouns of roles that name none without a word before them: "first lady". */
export const qualifiedNouns: Words = /* @__PURE__ */ words('lady seed national convert')

/** Titles that are written short, with a full stop. */
export const abbreviatedTitles: Words = /* @__PURE__ */ words(
  'gen lt col maj capt sgt cpl adm brig gov rep sen pres supt comm insp det prof dr rev fr hon amb cmdr atty pvt st mr mrs ms jr sr',
)

/** Words that say that a role is held no more. */
export const formerWords: Words = /* @__PURE__ */ words(
  'former ex late then retired erstwhile deposed ousted onetime one-time',
)

/** Words before an office that are no part of it. */
export const officePrefixes: Words = /* @__PURE__ */ words(
  `former ex late then retired erstwhile deposed ousted onetime one-time current outgoing incoming new newly appointed elected longtime
long-time veteran fellow acclaimed famous renowned noted celebrated alleged accused suspected his her their first second third two three four five`,
)

/** Words that no title or noun phrase holds before its head. */
export const phraseStops: Words = /* @__PURE__ */ words(
  `a an the this that these those his her their its my our your one ones i he she it we they you him them me us himself herself
who whom whose which what when where how why if because since although though while whereas unless until once
and or but nor yet so than as of at by in on to for from with without alongside into onto over under after before between among through during
against about above across along around behind below beyond like unlike near off out per plus toward towards up down upon via
is are was were be been being am has have had do does did will would can could may might must shall should not never no
also just only even very too more most less least still again ever here there now today tonight tomorrow yesterday later earlier ago
according including besides despite except such same others another each every both either neither all any some much
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mr mrs ms miss mx dr madam thank thanks dear hello hi hey yes okay ok please welcome
say says tell tells ask asks call calls meet meets see sees let lets come comes go goes make makes get gets become becomes
said told asked called named met saw`,
)

/** Words that with a capital begin a sentence and are part of no title; "then president" is one. */
export const sentenceOpeners: Words = /* @__PURE__ */ words('then once still')

/** Plurals and other words on -s that may stand before the noun of a role: "human rights lawyer". */
export const pluralModifiers: Words = /* @__PURE__ */ words(
  `affairs arts communications economics electronics games genetics graphics humanities human-rights jobs mathematics maths media
news operations physics politics relations resources rights robotics sales sciences sports statistics studies systems services series
schools women's men's veterans armed-forces forces defenses statesman gas business press class access congress process mass boss chess
fitness wellness campus focus status previous famous religious serious various populous religious glamorous notorious precious
prestigious infamous courageous ambitious rebellious campus census virus us genius oasis crisis tennis analysis basis overseas always
less homeless fearless ruthless tireless transgress express princess actress mistress hostess lioness goddess empress countess`,
)

/** Words on -ed, -ing and -ly that may stand there: "acting governor". */
export const adjectiveModifiers: Words = /* @__PURE__ */ words(
  `acclaimed accused acting advertising alleged armed assembly banking beloved boxing broadcasting building bullfighting business-minded casting celebrated
commanding consulting convicted controlling cycling daily decorated deposed detained disabled disgraced distinguished early elderly elected embattled
engineering exiled experienced family fencing filmmaking founding friendly governing hunting incoming indicted injured jailed
leading lending longest-serving lovely managing manufacturing marketing married monthly motoring named nursing operating ousted outgoing planning practicing practising
presiding programming publishing purchasing racing ranking red renowned retired retiring rising rowing ruling running sailing seasoned self-described self-proclaimed
serving shipping skating skilled sitting sporting supply surviving swimming talented training visiting weekly wing winning wounded wrestling writing`,
)

/** Words that look like a finite verb and may stand there: "lead singer", "left winger". */
export const verbLikeModifiers: Words = /* @__PURE__ */ words(
  'lead left cast set broadcast felt ground light rose wound bound',
)

/** Words that end what stands behind the noun of a role, and show that the phrase was complete. */
export const relativeWords: Words = /* @__PURE__ */ words('who whom whose which that where when')

/** Participles that begin a clause behind the noun of a role: "a teacher born in Ohio". */
export const reducedRelatives: Words = /* @__PURE__ */ words(
  'born known held seen caught found made shot sent taken now then',
)

/** Prepositions by which a role says whose it is, and where. */
export const rolePrepositions: Words = /* @__PURE__ */ words(
  'of for at in to from with without on under behind against',
)

/** Pronouns that say whose. */
export const possessivePronouns: Words = /* @__PURE__ */ words('my your his her its our their')

/** Words that open a noun phrase and are no part of a role. */
export const roleDeterminers: Words = /* @__PURE__ */ words(
  'the a an his her their its my our your this that another',
)

/** Verbs by which a text says what somebody is. */
export const copulas: Words = /* @__PURE__ */ words('is was became becomes remains remained been')

/** Verbs with which "as" says it. */
export const asVerbs: Words = /* @__PURE__ */ words(
  'serves served serve serving works worked works acts acted',
)

/** Those of them that speak of the past. */
export const pastCopulas: Words = /* @__PURE__ */ words('was served worked acted')

/** Words between a name and its verb, or between the verb and what it says. */
export const copulaAdverbs: Words = /* @__PURE__ */ words(
  'also now currently then still once formerly previously has had long already',
)

/** Verbs that mean an office, and what it is called. */
export const officeVerbs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    heads: 'Head',
    headed: 'Head',
    leads: 'Leader',
    chairs: 'Chair',
    chaired: 'Chair',
    directs: 'Director',
    commands: 'Commander',
  }),
)
