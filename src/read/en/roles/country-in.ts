import { otherPlaces } from '../../../language/en/roles.ts'
import { countryOf, countryOfDemonym, governmentOf } from '../../countries.ts'
import { isCapitalised, type Word } from './words.ts'

/** Words that name a country, and which. */
export interface CountryNamed {
  /** Index of the first. */
  readonly first: number
  /** Index behind the last. */
  readonly end: number
  /** ISO 3166-1 alpha-2. */
  readonly code: string
}

// "Democratic People's Republic of Korea".
const LONGEST = 5

/** The first name of a country, its people or its government among words; the longest that begins there. */
export function countryIn(text: string, words: readonly Word[]): CountryNamed | undefined {
  for (let first = 0; first < words.length; first += 1) {
    const [before, word] = [words[first - 1], words[first]]
    if (!word || !isCapitalised(word) || (before && isCapitalised(before) && otherPlaces.has(before.lower)))
      continue
    for (let end = Math.min(words.length, first + LONGEST); end > first; end -= 1) {
      const code = codeOf(plain(text, words.slice(first, end)))
      if (code !== undefined) return { first, end, code }
    }
  }
  return undefined
}

function codeOf(surface: string): string | undefined {
  const government = governmentOf(surface)
  return (
    (countryOf(surface) ?? countryOfDemonym(surface))?.code ??
    (government?.capital === false ? government.country : undefined)
  )
}

/** What words say, without the ending of the possessive. */
export function plain(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return ''
  return text.slice(first.start, last.end).replace(/['’]s?$/, '')
}
