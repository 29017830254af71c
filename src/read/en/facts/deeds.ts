import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material, overlap, type Told } from '../../facts/material.ts'
import type { Token } from '../../text/tokens.ts'
import { type Clause, clauseOf } from './clause.ts'
import { datePrepositions, prepositions } from './words.ts'

/** Who did what, to whom or what, when: of clauses that are safe to read and say a date. */
export const deeds: FactFinder = (material) =>
  material.told.flatMap((told) => {
    const clause = clauseOf(material, told)
    return clause ? deedOf(material, clause) : []
  })

function deedOf({ article: { text } }: Material, { subject, verb, rest, told }: Clause): Draft[] {
  const date = dateOf(told)
  if (!date) return []
  const words = withoutDate(rest, told)
  if (words.length === 0 || words.some((word) => told.dates.some((one) => overlap(one, word)))) return []
  const split = words.findIndex(({ key }) => prepositions.has(key))
  const [object, behind] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split)]
  const say = (tokens: readonly Token[]) => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    return first && last ? text.slice(first.start, last.end) : undefined
  }
  const thing = say(object)
  const complement = say(behind)
  const other =
    thing === undefined
      ? undefined
      : told.mentions.find(({ start, end }) => start === object[0]?.start && end === object.at(-1)?.end)
  if (thing === undefined || (other && other.actor === subject.actor) || !isWhole(object, told)) return []
  return [
    {
      kind: 'deed',
      actor: subject.actor,
      verb,
      ...(other ? { object: other.actor } : { thing }),
      ...(complement !== undefined && { complement }),
      date,
      evidence: evidenceOf(told),
      certainty: Math.min(subject.confidence, other?.confidence ?? 1),
    },
  ]
}

/** The one date of a sentence, if it says a day, month or year in figures or words. */
function dateOf({ dates }: Told): string | undefined {
  const [date, ...others] = dates
  return date && others.length === 0 && /^\d{4}(?:-\d\d){0,2}$/.test(date.edtf) ? date.edtf : undefined
}

/** The words without the date and its preposition. */
function withoutDate(rest: readonly Token[], { dates }: Told): readonly Token[] {
  const kept = rest.filter((token) => !dates.some((date) => overlap(date, token)))
  const gone = rest.findIndex((token) => dates.some((date) => overlap(date, token)))
  const before = gone > 0 ? rest[gone - 1] : undefined
  return before && datePrepositions.has(before.key) ? kept.filter((token) => token !== before) : kept
}

/** Whether the object is a noun phrase that stands by itself: a name in it, or a determiner and a noun before it. */
function isWhole(object: readonly Token[], { mentions }: Told): boolean {
  const first = object[0]
  if (!first) return false
  const named = mentions.some((mention) => object.some((token) => overlap(mention, token)))
  const isProper = object.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))
  return (
    (named || isProper) &&
    !/ly$/.test(first.key) &&
    (/^\p{Lu}/u.test(first.text) || ['the', 'a', 'an'].includes(first.key))
  )
}
