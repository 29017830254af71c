import { fold } from '../../base/text.ts'
import { type Words, wordList as words } from './word-list.ts'

/** What sort of organisation one can be. */
export type OrganisationSort =
  | 'company'
  | 'agency'
  | 'ministry'
  | 'party'
  | 'bank'
  | 'university'
  | 'court'
  | 'military'
  | 'legislature'
  | 'media'
  | 'union-of-states'
  | 'ngo'
  | 'team'

/** Names that say all by themselves. */
const byName: readonly (readonly [OrganisationSort, Words])[] = /* @__PURE__ */ (
  [
    [
      'union-of-states',
      'un nato eu asean opec ecowas oecd apec saarc nafta mercosur osce',
      'united nations,european union,african union,arab league,north atlantic treaty organization,group of eight,group of seven,group of 20',
    ],
    [
      'legislature',
      'house duma knesset bundestag congress',
      'house of representatives,house of commons,house of lords',
    ],
    ['ngo', 'greenpeace oxfam unicef', 'salvation army,amnesty international,doctors without borders'],
    ['agency', 'fbi cia nasa fda epa fema', 'peace corps'],
    ['bank', '', 'federal reserve'],
  ] as const
).map(
  ([sort, short, long]) => [sort, new Set([...words(short), ...long.split(',')].filter(Boolean))] as const,
)

/** Words at the end of a name that make it one of a company, whatever stands before them. */
const legalForms: Words = /* @__PURE__ */ words(
  'inc corp corporation co company companies ltd limited llc plc ag gmbh sa spa nv bv kk holdings holding group conglomerate',
)

/** Nouns at the head of a name. */
const byHead: readonly (readonly [OrganisationSort, Words])[] = /* @__PURE__ */ (
  [
    [
      'company',
      `industries airlines airways airline motors enterprises pharmaceuticals laboratories technologies electronics semiconductor
semiconductors petroleum stores supermarkets brothers partners insurance brewery breweries records pictures studios
software networks telecom telecommunications railway railways cement steel foods hotels energy electric`,
    ],
    ['bank', 'bank banks bancorp bancshares banco banque'],
    ['agency', 'department agency bureau commission administration directorate inspectorate'],
    ['ministry', 'ministry'],
    ['party', 'party'],
    ['university', 'university college polytechnic'],
    ['court', 'court courts tribunal'],
    ['military', 'army navy guard guards militia battalion brigade regiment'],
    ['legislature', 'senate parliament congress assembly'],
    [
      'media',
      'news times television tv radio press newspaper gazette tribune herald magazine broadcasting journal chronicle observer',
    ],
    ['ngo', 'foundation charity'],
    ['team', 'fc afc'],
  ] as const
).map(([sort, list]) => [sort, words(list)] as const)

/** Two words at the head of a name that mean something else than the second alone. */
const byTwo: Readonly<Record<string, OrganisationSort | null>> = {
  'air force': 'military',
  'armed forces': 'military',
  'marine corps': 'military',
  'defence forces': 'military',
  'defense forces': 'military',
  'red cross': 'ngo',
  'red crescent': 'ngo',
  'football club': 'team',
  'cricket club': 'team',
  'grand jury': null,
  'general assembly': null,
  'working party': null,
  'labor party': 'party',
}

/** Words behind which a name says of what, for whom or where. */
const joints: Words = /* @__PURE__ */ words('of for on in at de du di do da')

/** Titles of books and of laws begin so too: nothing longer is a name. */
const LONGEST = 120

/**
 * What sort of organisation one is, by the words of its name.
 *
 * The head of the name decides: a committee of the Senate is no legislature. Names that tell nothing have no sort.
 *
 * @example
 * ```ts
 * organisationSort('Corvella Motors Inc.') // => 'company'
 * organisationSort('the Department of Harbours') // => 'agency'
 * organisationSort('the Senate Committee on Harbours') // => undefined
 * ```
 */
export function organisationSort(name: string): OrganisationSort | undefined {
  const all = wordsOf(name)
  const whole = all.join(' ')
  const known = byName.find(([, names]) => names.has(whole))
  if (known) return known[0]
  const last = all.at(-1) ?? ''
  if (all.length > 1 && legalForms.has(last)) return all.some(isOfBank) ? 'bank' : 'company'
  const joint = all.findIndex((word, i) => i > 0 && joints.has(word))
  const head = joint < 0 ? all : all.slice(0, joint)
  const pair = head.slice(-2).join(' ')
  if (Object.hasOwn(byTwo, pair)) return byTwo[pair] ?? undefined
  // "The Times" is a newspaper; "the Party" could be any.
  return byHead.find(([, heads]) => heads.has(head.at(-1) ?? ''))?.[0]
}

function wordsOf(name: string): string[] {
  if (name.length > LONGEST) return []
  return fold(name.replaceAll('.', '').replaceAll('&', ' and '))
    .split(' ')
    .filter((word, i) => word !== '' && !(i === 0 && word === 'the'))
}

/** The words of a name in lower case without the legal form behind them. */
export function dropLegalForm(words: string): string {
  const at = words.lastIndexOf(' ')
  return at > 0 && legalForms.has(words.slice(at + 1)) ? words.slice(0, at) : words
}

function isOfBank(word: string): boolean {
  return word === 'bank' || word.startsWith('banc')
}

/** What companies do, by words of their names. */
const trades: readonly (readonly [string, Words])[] = /* @__PURE__ */ (
  [
    ['airline', 'airlines airways airline aviation'],
    ['cars', 'motor motors automobile automobiles automotive'],
    ['oil', 'oil petroleum petrol gas energy exploration'],
    [
      'computing',
      'software computer computers microsystems technologies semiconductor semiconductors online',
    ],
    ['telecoms', 'telecom telecommunications telephone wireless cellular mobile'],
    ['drugs', 'pharmaceuticals pharmaceutical biotech laboratories pharma'],
    ['retail', 'stores supermarkets retail'],
    ['food', 'foods food beverage brewery breweries brewing'],
    ['entertainment', 'pictures studios entertainment records'],
    ['insurance', 'insurance assurance'],
  ] as const
).map(([trade, list]) => [trade, words(list)] as const)

/** Words of the names of banks that issue money. */
const centralWords: Words = /* @__PURE__ */ words('central reserve')

/**
 * What a company trades in, by the words of its name.
 *
 * @example
 * ```ts
 * tradeOf('Brannia Airways plc') // => 'airline'
 * tradeOf('Aldovia Holdings') // => undefined
 * ```
 */
export function tradeOf(name: string): string | undefined {
  const all = wordsOf(name)
  if (all.some(isOfBank)) return all.some((word) => centralWords.has(word)) ? 'central' : 'commercial'
  return trades.find(([, list]) => all.some((word) => list.has(word)))?.[0]
}
