import { fold } from '../../base/text.ts'

/** Offices of one place that nobody holds together: those who hold the first are not one of the second. */
interface Ladder {
  /** What an office of the row looks like. */
  readonly held: RegExp
  /** What its holder surely is not. */
  readonly others: readonly string[]
}

/** Offices of a company or the like, from its head down; a head may be chairman and president at once. */
const inBodies: readonly Ladder[] = [
  {
    held: /^(?:chair(?:man|woman|person)?|chief executive(?: officer)?|president|governor|managing director|ceo|owner)(?: and (?:chief executive(?: officer)?|president))?$/,
    others: ['chief financial officer', 'general counsel', 'director of marketing', 'director of research'],
  },
  { held: /^(?:(?:senior|executive) )?vice president$/, others: ['chief executive', 'chairman', 'owner'] },
  {
    held: /^(?:finance director|chief financial officer|cfo|treasurer)$/,
    others: ['chairman', 'general counsel', 'director of marketing', 'director of research'],
  },
  {
    held: /^(?:chief )?(?:spokes(?:man|woman|person)|press officer)$/,
    others: ['chief financial officer', 'chief executive', 'general counsel', 'chairman'],
  },
  {
    held: /^(?:chief |senior )?(?:economist|analyst|strategist)$/,
    others: ['general counsel', 'chief executive', 'chairman', 'chief financial officer'],
  },
  {
    held: /^(?:general counsel|chief lawyer)$/,
    others: ['chief executive', 'chief financial officer', 'chairman', 'director of marketing'],
  },
  { held: /^(?:head )?coach$/, others: ['captain', 'chairman', 'team doctor', 'goalkeeper'] },
]

/** Offices of bodies that do not employ people, but are made up of them. */
const inSocieties: readonly Ladder[] = [
  {
    held: /^(?:chair(?:man|woman|person)?|president|leader|head)$/,
    others: ['treasurer', 'general counsel', 'executive director', 'vice president'],
  },
  {
    held: /^(?:chief )?spokes(?:man|woman|person)$/,
    others: ['treasurer', 'chairman', 'general counsel', 'executive director'],
  },
]

/** Offices of countries; a head of government may keep a ministry, and is asked for among heads. */
const inCountries: readonly Ladder[] = [
  {
    held: /^(?:agriculture|defen[cs]e|education|energy|environment|finance|foreign|health|interior|justice|labou?r|trade|transport) minister$/,
    others: ['foreign', 'finance', 'interior', 'justice', 'health', 'agriculture', 'transport'].map(
      (field) => `${field} minister`,
    ),
  },
  {
    held: /^prime minister$/,
    others: ['president', 'speaker of parliament', 'chief justice', 'leader of the opposition'],
  },
]

/** Offices of towns and states. */
const inPlaces: readonly Ladder[] = [
  { held: /^mayor$/, others: ['police chief', 'bishop', 'fire chief', 'city treasurer'] },
  { held: /^(?:police chief|chief of police)$/, others: ['mayor', 'bishop', 'fire chief', 'city treasurer'] },
  { held: /^governor$/, others: ['attorney general', 'chief justice', 'state treasurer', 'police chief'] },
]

const ladders: Readonly<Record<string, readonly Ladder[]>> = {
  employer: inBodies,
  organisation: inSocieties,
  country: inCountries,
  place: inPlaces,
}

/**
 * Offices of the same sort of body that whoever holds this one does not hold besides; none where too much goes together.
 *
 * @param sort What has the office: `employer`, `organisation`, `country` or `place`.
 *
 * @example
 * ```ts
 * likeOffices('mayor', 'place') // => ['police chief', 'bishop', 'fire chief', 'city treasurer']
 * likeOffices('member', 'organisation') // => []
 * ```
 */
export function likeOffices(office: string, sort: string): readonly string[] {
  const name = fold(office)
  const found = ladders[sort]?.find(({ held }) => held.test(name))
  return (found?.others ?? []).filter((other) => other !== name)
}
