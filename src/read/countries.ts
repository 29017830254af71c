import { fold } from '../base/text.ts'
import { dropArticle } from '../language/en/articles.ts'
import { type CountryRow, countryRows, lines, personEndings } from '../language/en/countries.ts'
import { governmentNames } from '../language/en/government-names.ts'

/** A country or territory of ISO 3166, or Kosovo. */
export interface Country {
  /** ISO 3166-1 alpha-2: `KP`; of Kosovo `XK`. */
  readonly code: string
  /** The common name: `North Korea`, `Netherlands`. */
  readonly name: string
  /** The common name in a sentence: `the Netherlands`. */
  readonly inSentence: string
  /** The adjective: `North Korean`. */
  readonly demonym?: string
  /** The capital: `Pyongyang`. */
  readonly capital?: string
}

/** A government as news calls it. */
export interface Government {
  /** Its name: `the Kremlin`, `Pyongyang`. */
  readonly name: string
  /** Whose it is, as ISO 3166-1 alpha-2. */
  readonly country: string
  /** Whether it is called by the city where it sits, which may also mean the city. */
  readonly capital: boolean
}

// No name of a country or a government is longer.
const LONGEST = 80

interface Index {
  readonly countries: readonly Country[]
  readonly names: ReadonlyMap<string, Country>
  readonly demonyms: ReadonlyMap<string, Country | undefined>
  readonly governments: ReadonlyMap<string, Government>
}

// Made from the tables when it is first asked for.
let made: Index | undefined

function index(): Index {
  made ??= indexed(countryRows())
  return made
}

function indexed(rows: readonly CountryRow[]): Index {
  const [names, demonyms] = [new Map<string, Country>(), new Map<string, Country | undefined>()]
  const countries = rows.map((row) => {
    const country = countryFrom(row)
    for (const name of [row.name, ...row.aliases]) names.set(nameKey(name), country)
    // What two countries share means neither: Congolese, Dominican.
    for (const word of row.demonyms) demonyms.set(fold(word), demonyms.has(fold(word)) ? undefined : country)
    return country
  })
  return { countries, names, demonyms, governments: governmentsOf(rows) }
}

function countryFrom({ code, name, demonyms: [demonym], capitals: [capital] }: CountryRow): Country {
  return {
    code,
    name: name.replace(/^the /, ''),
    inSentence: name,
    ...(demonym !== undefined && { demonym }),
    ...(capital !== undefined && { capital }),
  }
}

function governmentsOf(rows: readonly CountryRow[]): Map<string, Government> {
  const found = new Map<string, Government>()
  for (const { code, capitals, seats } of rows) {
    for (const city of capitals)
      found.set(nameKey(city), { name: capitals[0] ?? city, country: code, capital: true })
    for (const name of seats) found.set(nameKey(name), { name, country: code, capital: true })
  }
  for (const line of lines(governmentNames)) {
    const country = line.slice(0, 2)
    for (const seat of line.slice(3).split(';')) {
      const [name = '', ...others] = seat.split(',*')
      for (const other of [name, ...others]) found.set(nameKey(other), { name, country, capital: false })
    }
  }
  return found
}

/** Acronyms keep their case, so that "us" is no country; other names are folded. */
function nameKey(name: string): string {
  return isAcronym(name) ? name : foldedKey(name)
}

function isAcronym(name: string): boolean {
  return /^[A-Z]{2,4}$/.test(name)
}

function foldedKey(name: string): string {
  return dropArticle(fold(name))
    .replace(/ and (?:the )?/g, ' ')
    .replace(/^saint /, 'st ')
}

function lookUp<T>(names: ReadonlyMap<string, T>, surface: string): T | undefined {
  if (surface.length > LONGEST) return undefined
  const letters = surface.replaceAll(/^the |[.\s]/g, '')
  return (isAcronym(letters) ? names.get(letters) : undefined) ?? names.get(foldedKey(surface))
}

/**
 * The countries and territories of ISO 3166-1, and Kosovo.
 *
 * Names follow the English region names of Unicode CLDR, written as a sentence writes them.
 *
 * @example
 * ```ts
 * allCountries().find(({ code }) => code === 'NL')
 * // => { code: 'NL', name: 'Netherlands', inSentence: 'the Netherlands', demonym: 'Dutch', capital: 'Amsterdam' }
 * ```
 */
export function allCountries(): readonly Country[] {
  return index().countries
}

/**
 * The country that a name means: common, official and former names, acronyms.
 *
 * @param surface As written, without an ending of the possessive.
 *
 * @example
 * ```ts
 * ['DPRK', 'the U.S.', 'Burma', 'us', 'Congo'].map((name) => countryOf(name)?.code)
 * // => ['KP', 'US', 'MM', undefined, undefined]
 * ```
 */
export function countryOf(surface: string): Country | undefined {
  return lookUp(index().names, surface)
}

/**
 * The country whose things or people a capitalised word or two call so.
 *
 * @param word As written; what two countries share means neither.
 *
 * @example
 * ```ts
 * ['Russians', 'Briton', 'South Korean', 'Frenchwoman', 'polish', 'Dominican'].map((word) => countryOfDemonym(word)?.code)
 * // => ['RU', 'GB', 'KR', 'FR', undefined, undefined]
 * ```
 */
export function countryOfDemonym(word: string): Country | undefined {
  if (word.length > LONGEST || !/^\p{Lu}/u.test(word)) return undefined
  const { demonyms } = index()
  const folded = fold(word)
  if (demonyms.has(folded)) return demonyms.get(folded)
  const ending = personEndings.find(
    (one) => folded.endsWith(one) && demonyms.has(folded.slice(0, -one.length)),
  )
  return ending === undefined ? undefined : demonyms.get(folded.slice(0, -ending.length))
}

/**
 * The government that a name means: a seat, a house, or a capital.
 *
 * @param surface As written, without an ending of the possessive.
 *
 * @example
 * ```ts
 * governmentOf('the Kremlin') // => { name: 'the Kremlin', country: 'RU', capital: false }
 * governmentOf('Kiev') // => { name: 'Kyiv', country: 'UA', capital: true }
 * ```
 */
export function governmentOf(surface: string): Government | undefined {
  return lookUp(index().governments, surface)
}
