import type { Actor } from '../../../facts/actor.ts'
import type { Cast } from '../../cast/read-cast.ts'
import { allCountries, type Country } from '../../countries.ts'

/** The id under which a country stands among the actors: of the one that the text names, else made of its name. */
export function countryActorOf({ actors }: Cast, code: string): string | undefined {
  const named = actors.find(({ type, country }) => type === 'country' && country === code)
  return named?.id ?? countryIdOf(byCode(code))
}

/** The id of a country among actors, where the text does not name it. */
export const countryIdOf = (country: Country | undefined) =>
  country?.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** A country as an actor. */
export function countryActor(code: string, id: string): Actor | undefined {
  const country = byCode(code)
  return (
    country && {
      id,
      type: 'country',
      name: country.inSentence,
      ...(country.demonym !== undefined && { demonym: country.demonym }),
    }
  )
}

const byCode = (wanted: string) => allCountries().find(({ code }) => code === wanted)

/** The code of the country whose id among actors this is. */
export function countryCodeOf(id: string): string {
  return allCountries().find((country) => countryIdOf(country) === id)?.code ?? ''
}
