import { isInitials, spells } from '../../../language/en/spells.ts'
import type { ActorMention } from '../../cast/link.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../facts/material.ts'
import { officialNames } from './names/official.ts'

const ACRONYM = /^[A-Z][A-Z&-]{1,9}$/

/** What stands between a full name and its acronym, and what closes it. */
const BEHIND: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s{0,2}\((?:the )?$/, /^\)/],
  [/^,? (?:also |better |commonly )?known (?:as|by its (?:initials|acronym),?) (?:the )?$/, /^[,.;)\s]/],
  [/^,? or (?:the )?$/, /^[,.;)]/],
]
/** What stands between an acronym and its full name. */
const BEFORE: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s{0,2}\((?:the )?$/, /^\)/],
  [/^,? (?:which |that )?(?:stands|stood) for (?:the )?["“]?$/, /^/],
  [/^,? (?:is )?short for (?:the )?["“]?$/, /^/],
]

/** Acronyms with the names that they stand for, and official names of countries. */
export const names: FactFinder = (material) =>
  material.told.flatMap((told) => [...acronymsOf(material, told), ...officialNames(material, told)])

function acronymsOf(material: Material, { mentions }: Told): Draft[] {
  return mentions.flatMap((mention, i) => {
    const before = mentions[i - 1]
    return before
      ? [
          ...acronymOf(material, before, mention, BEHIND, true),
          ...acronymOf(material, before, mention, BEFORE, false),
        ]
      : []
  })
}

function acronymOf(
  { article: { text }, actors }: Material,
  first: ActorMention,
  second: ActorMention,
  forms: readonly (readonly [RegExp, RegExp])[],
  isBehind: boolean,
): Draft[] {
  const [full, short] = isBehind ? [first, second] : [second, first]
  const actor = actors.get(full.actor)
  const acronym = text.slice(short.start, short.end)
  const [between, behind] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 2)]
  const standsFor = text.slice(full.start, full.end).replace(/^the /i, '')
  if (!actor || actor.type === 'person' || !ACRONYM.test(acronym) || !spells(standsFor, acronym)) return []
  if (short.actor !== full.actor || !forms.some(([gap, end]) => gap.test(between) && end.test(behind)))
    return []
  return [
    {
      kind: 'name',
      actor: actor.id,
      name: acronym,
      form: 'acronym',
      standsFor,
      evidence: evidenceOf({
        start: first.start,
        end: Math.min(text.length, second.end + (behind.startsWith(')') ? 1 : 0)),
      }),
      certainty: isInitials(standsFor, acronym) ? 0.95 : Math.min(first.confidence, second.confidence),
    },
  ]
}
