import { oncePer } from '../../../../base/once-per.ts'
import type { ActorMention } from '../../../cast/link.ts'
import type { Cast } from '../../../cast/read-cast.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'

interface Roled {
  readonly person: Span
  readonly role: Span
}

/** The titles of a person that stand before the name. */
const titlesOf = (cast: Cast, { start }: Span): readonly Roled[] => titlesBefore(cast).get(start) ?? []

/** The titles that stand before names, by where the name begins. */
const titlesBefore = /* @__PURE__ */ oncePer(({ roles }: Cast): ReadonlyMap<number, readonly Roled[]> => {
  const titles = new Map<number, Roled[]>()
  for (const { person, role } of roles)
    if (role.end <= person.start)
      titles.set(person.start, [...(titles.get(person.start) ?? []), { person, role }])
  return titles
})

/**
 * Whether a mention is the first thing that is said: by itself, with its article, as "Mr. Roe", or behind a title: "U.S. Attorney General
 * Roe".
 *
 * @param people The persons whom the sentence names.
 */
export function opens(
  cast: Cast,
  tokens: readonly Token[],
  from: number,
  mention: ActorMention,
  people: readonly ActorMention[],
): boolean {
  const first = tokens[from]
  if (!first || mention.start < first.start) return false
  const ahead = tokens.slice(from).filter(({ start }) => start < mention.start)
  if (ahead.length === 0) return true
  if (ahead.length === 1 && first.key === 'the') return true
  if (mention.type !== 'person') return false
  if (ahead.every(({ key }) => addresses.has(key))) return true
  const titles = titlesOf(cast, mention)
  return (
    titles.length > 0 &&
    // "Mayor Roe and Mayor Poe" are two.
    !people.some((one) => one !== mention && ahead.some((token) => overlap(one, token))) &&
    ahead.length <= LONGEST_TITLE &&
    ahead.every(
      (token) =>
        isCapital(token) || titleWords.has(token.key) || titles.some(({ role }) => overlap(role, token)),
    )
  )
}

/** A title is at most that many tokens long. */
const LONGEST_TITLE = 12

const titleWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'the',
  'of',
  'and',
  'for',
  "'",
  '’',
  '.',
  ',',
])

/** How somebody is addressed, whatever the office. */
const addresses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '. mr mrs ms miss dr prof gen lt col maj capt sgt adm sen rep gov judge justice sir rev president'.split(
    ' ',
  ),
)
