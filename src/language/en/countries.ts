import { africa } from './countries/africa.ts'
import { americas } from './countries/americas.ts'
import { asia } from './countries/asia.ts'
import { europe } from './countries/europe.ts'
import { oceania } from './countries/oceania.ts'
import { territories } from './countries/territories.ts'

/** What a line of the tables says of a country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** The common name, with its article where it has one. */
  readonly name: string
  /** What its things are called, then what its people are; the first with an ending for more of them. */
  readonly demonyms: readonly string[]
  /** The capital, then other names of it. */
  readonly capitals: readonly string[]
  /** Other cities where its government sits. */
  readonly seats: readonly string[]
  /** Other names. */
  readonly aliases: readonly string[]
}

/** The rows of the tables, states first. */
export function countryRows(): CountryRow[] {
  return [africa, americas, asia, europe, oceania, territories].flatMap((table) => lines(table).map(row))
}

/** The lines of a table; it begins with a line end. */
export function lines(table: string): string[] {
  return table.slice(1).split('\n')
}

function row(line: string): CountryRow {
  const [name = '', ...rest] = line.slice(3).split(';')
  const [demonyms = [], capitals = [], aliases = []] = rest.map((list) => list.split(',').filter(Boolean))
  return {
    code: line.slice(0, 2),
    name,
    demonyms,
    capitals: capitals.filter((city) => !city.startsWith('+')),
    seats: capitals.filter((city) => city.startsWith('+')).map((city) => city.slice(1)),
    aliases,
  }
}

/** Endings that make a person of a demonym: "Frenchmen", "Irishwoman", "Finns". */
export const personEndings: readonly string[] = ['s', 'es', 'man', 'men', 'woman', 'women']
