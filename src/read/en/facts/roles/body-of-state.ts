import { oncePer } from '../../../../base/once-per.ts'
import type { Material } from '../../../facts/material.ts'
import { firstBehind } from '../../../facts/spans.ts'
import type { Sentence } from '../../../text/types.ts'
import { countryIn } from '../../roles/country-in.ts'
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
 * The country that an office of state is most likely of, where nothing says it: "Prime Minister Jane Roe". The United States for titles that
 * are theirs, else the one country of the sentence, else the one of which the article speaks most. A guess: somebody has to know the person.
 */
export function stateMeant(material: Material, said: Role): StateMeant | undefined {
  const { office, role } = said
  const title = office.toLowerCase()
  if (!bareStateOffices.has(title) || !isBare(material.article.text, said)) return undefined
  const { cast, shape } = material
  const named = countriesNamed(material)
  const nth = firstBehind(shape.sentences, role.start)
  const own = [...(named.bySentence.get(nth) ?? [])]
  const code = americanOffices.has(title) ? 'US' : own.length === 1 ? own[0] : named.most
  const where = code === undefined ? undefined : nearest(named.sentences.get(code) ?? [], nth)
  const sentence = where === undefined ? undefined : shape.sentences[where]
  const actor = code === undefined ? undefined : countryActorOf(cast, code)
  return sentence && actor !== undefined
    ? { body: { start: role.start, end: role.start, actor, type: 'country' }, named: sentence }
    : undefined
}

/** "of Arva's Labour Party" behind the name says whose it is. */
const isBare = (text: string, { form, body, country, person }: Role) =>
  form === 'title' && body === undefined && country === undefined && !text.startsWith(' of ', person.end)

/** Of sentences the one that is nearest to another, the earlier one of two. */
const nearest = (sentences: readonly number[], nth: number) =>
  sentences.reduce<number | undefined>(
    (best, one) => (best !== undefined && Math.abs(best - nth) <= Math.abs(one - nth) ? best : one),
    undefined,
  )

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
    if (shape.blocks[block]?.role !== 'body') continue
    const codes = countriesIn(text, wordsBetween(text, start, end))
    bySentence.set(nth, codes)
    for (const code of codes) sentences.set(code, [...(sentences.get(code) ?? []), nth])
  }
  const [most] = [...sentences].toSorted(([, a], [, b]) => b.length - a.length)
  return { bySentence, sentences, most: most?.[0] }
})

/** The codes of the countries that words name. */
export function countriesIn(text: string, words: readonly Word[]): ReadonlySet<string> {
  const codes = new Set<string>()
  let rest = words
  for (let found = countryIn(text, rest); found; found = countryIn(text, rest)) {
    codes.add(found.code)
    rest = rest.slice(found.end)
  }
  return codes
}
