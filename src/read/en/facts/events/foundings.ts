import type { ActorMention } from '../../../cast/link.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Span } from '../../../text/types.ts'
import { isAcronym, isKnownAcronym, shownName } from '../shown-names.ts'

const SURE = 0.8
// ", which was established in San Juan de la Tova, in" is not longer.
const MOST = 72

/** Verbs that say when a body began, by their participles. */
const founded: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['founded', 'found'],
  ['established', 'establish'],
  ['created', 'create'],
  ['formed', 'form'],
])

// Behind the name, before the preposition of the date: "was founded", ", founded", ", which was founded in Tova".
const FOUNDED =
  /^(?:,? (?:which |that )?was|,) (founded|established|created|formed)( in \p{Lu}[\p{L} .'’-]*)?$/u
const BORN = /^(?:,? (?:who )?was|,) born( in \p{Lu}[\p{L} .'’-]*)?$/u
const BEFORE_DATE = /,? (?:in|on) $/

/** When a body was founded, and when a person was born: "Acme Corp., founded in 1921, …", "Jane Roe was born on 3 May 1960". */
export function foundings(material: Material, told: Told): Draft[] {
  return told.mentions.flatMap((mention) => {
    const date = told.dates.find(({ start }) => start > mention.end)
    const actor = material.actors.get(mention.actor)
    if (!date || !actor || mention.confidence < SURE || !/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return []
    const between = wordsBetween(material.article.text, mention, date)
    if (between === undefined) return []
    const clause = { start: mention.start, end: date.end }
    if (told.held.some((span) => overlap(span, clause)) || !isWhole(material, mention)) return []
    const event = { kind: 'event' as const, date: date.edtf, evidence: evidenceOf(told), certainty: 0.95 }
    const verb = founded.get(FOUNDED.exec(between)?.[1] ?? '')
    const isNamed = !isAcronym(actor.name) || isKnownAcronym(actor.name)
    if (actor.type === 'organisation' && verb !== undefined && isNamed)
      return [{ ...event, label: shownName(material, actor), verb, voice: 'passive' as const }]
    if (actor.type === 'person' && / /.test(actor.name) && BORN.test(between))
      return [{ ...event, label: `the birth of ${actor.name}` }]
    return []
  })
}

/** Whether a name stands by itself: "a unit of Acme, founded in 1921," and "Acme and Brown, founded in 1921," do not. */
function isWhole({ article: { text } }: Material, { start }: ActorMention): boolean {
  return /(?:^|[.!?\n]\s?|["”]\s)(?:The |the )?$/u.test(text.slice(Math.max(0, start - 8), start))
}

/** What stands between a name and the preposition of a date, if that is little. */
function wordsBetween(text: string, name: Span, date: Span): string | undefined {
  if (date.start - name.end > MOST) return undefined
  const between = text.slice(name.end, date.start).replaceAll('\n', ' ')
  return BEFORE_DATE.test(between) ? between.replace(BEFORE_DATE, '') : undefined
}
