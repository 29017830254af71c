import type { ActorMention } from '../../../cast/link.ts'
import { countryOf } from '../../../countries.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'

/** What stands between a country and its official name. */
const OWNER_FIRST = [
  /^['’]s (?:official|full|formal) name is (?:the )?["“]?$/,
  /^,? (?:which is )?officially (?:known as |called |named )?(?:the )?["“]?$/,
]
/** What stands between an official name and the country, whose possessive or end comes next. */
const NAME_FIRST: readonly (readonly [RegExp, RegExp])[] = [
  [/^["”]?[;,] $/, /^['’]s (?:official|full|formal) name\b/],
  [/^["”]?[;,]? (?:is )?the (?:official|full|formal) name (?:of|for) (?:the )?$/, /^/],
]

/** Official names of countries: "Arva's official name is the Republic of Arva". */
export function officialNames(material: Material, told: Told): Draft[] {
  const { mentions, held } = told
  if (held.length > 0) return []
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1]
    return next ? officialName(material, told, mention, next) : []
  })
}

function officialName(
  { actors, article: { text } }: Material,
  told: Told,
  first: ActorMention,
  second: ActorMention,
): Draft[] {
  const actor = actors.get(first.actor)
  if (actor?.type !== 'country' || second.actor !== first.actor) return []
  const [between, behind] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 24)]
  const isOwnerFirst = OWNER_FIRST.some((form) => form.test(between))
  if (!isOwnerFirst && !NAME_FIRST.some(([gap, end]) => gap.test(between) && end.test(behind))) return []
  const [owner, name] = isOwnerFirst ? [first, second] : [second, first]
  const written = text.slice(name.start, name.end).replace(/^the /i, '')
  if (written.split(/\s+/).length < 2 || countryOf(text.slice(owner.start, owner.end)) === undefined)
    return []
  return [
    {
      kind: 'name',
      actor: actor.id,
      name: /\b(?:Republic|Kingdom|States|Union|Federation|Emirates|Duchy|Principality|Commonwealth)\b/.test(
        written,
      )
        ? `the ${written}`
        : written,
      form: 'official',
      evidence: evidenceOf(told),
      certainty: 1,
    },
  ]
}
