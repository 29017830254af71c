import { oncePer } from '../../../../base/once-per.ts'
import { governmentOf } from '../../../countries.ts'
import type { Material } from '../../../facts/material.ts'
import { firstBehind } from '../../../facts/spans.ts'
import type { Sentence } from '../../../text/types.ts'
import { type CountryNamed, countryIn, plain } from '../../roles/country-in.ts'
import type { Role } from '../../roles/role.ts'
import { type Word, wordsBetween } from '../../roles/words.ts'
import { countryActorOf } from '../countries.ts'
import type { Body } from './body-type.ts'
import { americanOffices, bareStateOffices } from './words.ts'

/** A country that an office may be of, and the sentence that names it. */
export interface StateMeant {
  /** The country. */
  readonly body: Body
  /** The sentence. */
  readonly named: Sentence
}

/**
 * The countries that an office of state may be of, where nothing says it: "Prime Minister Jane Roe". The United States for titles that are
 * theirs, else the one country of the sentence, else the one of which the article speaks most; for a president also the United States,
 * where they are named. Guesses: somebody has to know the person.
 */
export function statesMeant(material: Material, said: Role): StateMeant[] {
  const { office, role } = said
  const title = office.toLowerCase()
  if (!isStateTitle(said) || !isBare(material.article.text, said)) return []
  const { cast, shape } = material
  const named = countriesNamed(material)
  const nth = firstBehind(shape.sentences, role.start)
  const own = [...(named.bySentence.get(nth) ?? [])]
  const likely = own.length === 1 ? own[0] : named.most
  const codes = americanOffices.has(title) ? ['US'] : title === 'president' ? [likely, 'US'] : [likely]
  return [...new Set(codes)].flatMap((code) => {
    const where = code === undefined ? undefined : nearest(named.sentences.get(code) ?? [], nth)
    const sentence = where === undefined ? undefined : shape.sentences[where]
    const actor = code === undefined ? undefined : countryActorOf(cast, code)
    return sentence && actor !== undefined
      ? { body: { start: role.start, end: role.start, actor, type: 'country' as const }, named: sentence }
      : []
  })
}

/** Whether an office of state stands before a name as its title. */
export function isStateTitle({ form, office }: Role): boolean {
  return form === 'title' && bareStateOffices.has(office.toLowerCase())
}

/** "of Arva's Labour Party" behind the name says whose it is. */
function isBare(text: string, { body, country, person }: Role): boolean {
  return body === undefined && country === undefined && !text.startsWith(' of ', person.end)
}

/** Of sentences the one that is nearest to another, the earlier one of two. */
const nearest = (sentences: readonly number[], nth: number) =>
  sentences.reduce<number | undefined>(
    (best, one) => (best !== undefined && Math.abs(best - nth) <= Math.abs(one - nth) ? best : one),
    undefined,
  )

/** No sentence that one reads is longer, in code units. */
const LONGEST = 1000

interface CountriesNamed {
  /** The countries of each sentence. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>
  /** The sentences of each country. */
  readonly sentences: ReadonlyMap<string, readonly number[]>
  /** The country of the most sentences. */
  readonly most: string | undefined
}

const countriesNamed = /* @__PURE__ */ oncePer(({ article: { text }, shape }: Material): CountriesNamed => {
  const sentences = new Map<string, number[]>()
  const bySentence = new Map<number, ReadonlySet<string>>()
  for (const [nth, { block, start, end }] of shape.sentences.entries()) {
    if (shape.blocks[block]?.role !== 'body' || end - start > LONGEST) continue
    const words = wordsBetween(text, start, end)
    // "The Pentagon" does not name its country.
    const own = namedIn(text, words).filter(
      (one) => governmentOf(plain(text, words.slice(one.first, one.end))) === undefined,
    )
    const codes = new Set(own.map(({ code }) => code))
    bySentence.set(nth, codes)
    for (const code of codes) {
      const known = sentences.get(code)
      if (known) known.push(nth)
      else sentences.set(code, [nth])
    }
  }
  const [most] = [...sentences].toSorted(([, a], [, b]) => b.length - a.length)
  return { bySentence, sentences, most: most?.[0] }
})

/** The codes of the countries that words name. */
export function countriesIn(text: string, words: readonly Word[]): ReadonlySet<string> {
  return new Set(namedIn(text, words).map(({ code }) => code))
}

function namedIn(text: string, words: readonly Word[]): CountryNamed[] {
  const all: CountryNamed[] = []
  let from = 0
  for (let found = countryIn(text, words); found; found = countryIn(text, words.slice(from))) {
    all.push({ code: found.code, first: from + found.first, end: from + found.end })
    from += found.end
  }
  return all
}
