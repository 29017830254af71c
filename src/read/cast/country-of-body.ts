import { countryOf } from '../countries.ts'
import { countryIn } from '../en/roles/country-in.ts'
import { wordsBetween } from '../en/roles/words.ts'
import type { Name } from './names.ts'

// No country that owns a body has a longer name, nor a body one that is searched.
const BEFORE = 60
const LONGEST = 160

/** The country that a body belongs to, by its name or the words before it: "Russia's Defense Ministry", "Bank of Japan". */
export function countryOfBody(text: string, { start, end }: Name): string | undefined {
  if (end - start > LONGEST) return undefined
  return inName(text, start, end) ?? ownerBefore(text, start)
}

function inName(text: string, start: number, end: number): string | undefined {
  const words = wordsBetween(text, start, end).filter(({ lower }) => lower !== 'the')
  const found = countryIn(text, words)
  if (!found) return undefined
  const isAtEnd = found.end === words.length && words[found.first - 1]?.lower === 'of'
  return found.first === 0 || isAtEnd ? found.code : undefined
}

/** "Russia's" and "Russian" own what follows, "Russia" doesn't. */
function ownerBefore(text: string, start: number): string | undefined {
  const from = Math.max(0, start - BEFORE)
  const words = wordsBetween(text, from, start)
    .slice(from === 0 ? 0 : 1)
    .slice(-4)
  const last = words.at(-1)
  if (!last || text.slice(last.end, start).trim() !== '' || (!last.possessive && countryOf(last.text)))
    return undefined
  for (let first = 0; first < words.length; first += 1) {
    const found = countryIn(text, words.slice(first))
    if (found?.first === 0 && first + found.end === words.length) return found.code
  }
  return undefined
}
