import { type Words, wordList as words } from './word-list.ts'

// The annotation lets a bundler drop the lists where nobody reads roles.

/** Nouns of offices: somebody was given them and can lose them. */
export const officeNouns: Words = /* @__PURE__ */ words(
  `administrator admiral archduke dictator mullah incumbent ruler prophet lady monsignor adviser advisor aide ambassador
archbishop attorney bishop boss brigadier cardinal caliph captain chair chairman chairperson chairwoman chancellor
chargé chief clerk colonel commander commissioner comptroller congressman congresswoman constable consul coordinator
corporal councillor councilor councilman councilwoman counsel coach curator dean delegate deputy director emir emperor
empress envoy executive ceo cfo coo cto cio founder co-founder general governor head inspector judge justice king
lawmaker leader legislator lieutenant magistrate major manager marshal mayor member minister monarch mp mep negotiator
nominee candidate officer official ombudsman organiser organizer owner parliamentarian patriarch pontiff pope premier
presenter president prince princess principal prosecutor provost queen rector representative reverend secretary sen
senator sergeant sheikh sheriff speaker spokesman spokesperson spokeswoman sultan superintendent supervisor treasurer
trustee tsar undersecretary vicar vice-president viceroy warden chaplain ayatollah imam rabbi pastor priest archdeacon
duke duchess earl baron count countess congressmember assemblyman assemblywoman assemblymember alderman selectman
interviewee rapporteur moderator gen lt col maj capt sgt cpl adm brig gov rep pres supt insp prof rev amb cmdr atty
cllr msgr attaché attache`,
)

/** Nouns of professions and trades. */
export const professionNouns: Words = /* @__PURE__ */ words(
  `academic accountant activist actor actress adventurer agent analyst anchor animator anthropologist archaeologist
archeologist architect artist astronaut astronomer athlete author coauthor co-author backer ballerina bowler batsman
receiver linebacker speedskater tracker operator batter trumpeter bassist cellist organist banker barrister biographer
biologist bodyguard botanist boxer broadcaster broker builder businessman businesswoman butcher campaigner
cardiologist carpenter cartoonist champion chef chemist choreographer cinematographer cleric climber cofounder
collector columnist comedian comic commentator composer conductor consultant contractor correspondent cosmonaut
counsellor counselor creator cricketer critic cyclist dancer dealer defender dentist dermatologist designer detective
developer diplomat dissident doctor dramatist driver drummer ecologist economist editor editor-in-chief educator
engineer entertainer entrepreneur epidemiologist essayist ethicist expert explorer farmer fighter filmmaker film-maker
firefighter fisherman footballer forward frontman gardener geneticist geographer geologist geophysicist goalkeeper
goaltender golfer grammarian guard guitarist gymnast gynecologist hacker hairdresser historian homeopath host hunter
illustrator immunologist impresario industrialist instructor interpreter inventor investigator investor jeweller
jockey journalist jurist keyboardist lawyer lecturer librarian linguist lobbyist logician lyricist magician magnate
mathematician mechanic meteorologist microbiologist midfielder midwife miner missionary model mogul monk mountaineer
musician naturalist neurologist neuroscientist novelist nun nurse oncologist oceanographer painter paleontologist
palaeontologist paramedic pathologist pediatrician performer pharmacist philanthropist philologist philosopher
photographer photojournalist physician physicist pianist pilot pioneer pitcher planner playwright player poet
politician pollster polymath printer producer professor programmer promoter psychiatrist psychologist publicist
publisher pundit quarterback racer rapper rebel recruiter referee reformer rancher reporter researcher revolutionary
rider runner sailor salesman saxophonist scholar scientist screenwriter sculptor seismologist shopkeeper singer
singer-songwriter skater skier soldier solicitor songwriter soprano specialist sportswriter statesman statistician
storyteller strategist striker student stylist surgeon surveyor swimmer teacher technician technologist tenor
theologian theorist therapist trader trainer translator tutor tycoon umpire veterinarian vet violinist virologist
vlogger blogger youtuber warrior winger worker wrestler writer zoologist billionaire millionaire socialite aristocrat
nobleman noblewoman knight winner laureate medalist medallist`,
)

/** Nouns of kinship and company: no office, and somebody's. */
export const kinNouns: Words = /* @__PURE__ */ words(
  `father mother dad mom mum parent brother sister sibling son daughter child grandson granddaughter grandchild
grandfather grandmother uncle aunt nephew niece cousin husband wife spouse widow widower fiancé fiancée fiance fiancee
boyfriend girlfriend partner ex-wife ex-husband stepfather stepmother stepson stepdaughter stepbrother stepsister
half-brother half-sister twin godfather godmother godson goddaughter father-in-law mother-in-law brother-in-law
sister-in-law son-in-law daughter-in-law friend lover mistress heir baby boy girl`,
)

/** Nouns that say by what somebody is known here, which is neither an office nor a trade. */
export const otherRoleNouns: Words = /* @__PURE__ */ words(
  `accomplice accuser follower operative partisan technocrat co-defendant associate maestro seed contender underdog
convert resident national loyalist nationalist challenger counterpart compatriot hostage militant teenager hopeful
mastermind captive detainee separatist extremist ally applicant assassin attacker attendee bystander celebrity citizen
classmate client colleague collaborator co-star co-worker companion contestant contemporary convict defendant defector
descendant disciple donor eyewitness fan fugitive gunman graduate guest heroine hero idol immigrant inmate independent
killer legend major-general mentor murderer native neighbor neighbour opponent participant passenger patient patron
predecessor prisoner protégé protege pupil recipient refugee rival roommate star spy successor superstar supporter
survivor suspect teammate terrorist tribesman victim veteran villager volunteer voter witness republican democrat
character protagonist muslim christian catholic protestant jew buddhist hindu sikh atheist kurd arab libertarian`,
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

/** Endings of nouns that mostly mean people behind "a": "a speedskater". */
export const personalEndings: readonly string[] = ['er', 'or', 'eur', 'ee', 'ant', 'aire', 'ard']

/** Words with such an ending that mean no person. */
export const impersonal: Words = /* @__PURE__ */ words(
  `answer award barrier board border card center chapter character charter cluster color colour committee computer corner counter danger decree degree dinner
disaster encounter error factor favor favour fee fever filter finger flower grant guarantee hazard honor honour horror instant labor labour ladder
laser layer letter liter litre manner marker master matter meter metre mirror monster motor murder never newspaper number odor offer order orchard paper
parameter plant poster power quarter questionnaire record register reminder restaurant reward river rumor rumour sector semester shower standard summer supper
surrender theater theatre thunder tower tractor trailer transfer tumor tumour vector vineyard water weather winter wonder
another bigger better bitter closer clever constant distant dominant either elegant exterior faster former further greater hard higher important inferior inner
interior junior larger later latter lesser longer lower major minor neither older other outer pleasant poor prior proper relevant remember senior
significant silver slender smaller sober super superior tender under upper vacant younger september october november december`,
)

/** Words with such an ending that name no role. */
export const noRoles: Words = /* @__PURE__ */ words(
  'german roman human norman ottoman talisman inhuman superhuman burman oman resist assist consist insist persist exist enlist checklist wishlist shortlist playlist blacklist career hitlist sheer peer',
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
