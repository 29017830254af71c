import type { Span } from '../../../text/types.ts'
import { countryIn } from '../../roles/country-in.ts'
import type { Role } from '../../roles/role.ts'
import { type Word, wordsBetween } from '../../roles/words.ts'
import { SENT } from './body.ts'
import type { Body } from './body-type.ts'

/** Words of a role that say neither office nor body. */
const FILLERS =
  /^(?:the|an?|of|for|at|in|with|country|company|current|longtime|long-time|veteran|newly?|\d.*)$/

/**
 * The words of a role behind "and" that say another office, if office, body and country are all that it says; none if it
 * says more, as "director of the Acme office in Tova" does of Acme.
 */
export function whatIsLeft(text: string, role: Role, body: Body): readonly Word[] | undefined {
  const words = wordsBetween(text, role.role.start, role.role.end)
  const office = role.office.toLowerCase().split(' ')
  const isOfBody = (word: Word) => inside(word, body) || (role.body !== undefined && inside(word, role.body))
  let lastSaid = -1
  let headStart = role.role.start
  const rest: Word[] = []
  let next = 0
  for (const [at, word] of words.entries()) {
    if (isOfBody(word)) lastSaid = at
    else if (next < office.length && office[next] === word.text.toLowerCase()) {
      if (next === 0) headStart = word.start
      next += 1
      lastSaid = at
    } else if (!FILLERS.test(word.lower)) rest.push(word)
  }
  const behindAnd = rest.findIndex(({ lower }) => lower === 'and')
  const tail = behindAnd < 0 ? rest.length : behindAnd
  const said = words[lastSaid]
  // What is joined behind the body is another role; what is joined before it shares it.
  const joined = rest.slice(tail + 1)
  const [first] = joined
  const isBefore = body.start > role.role.start && body.start > (first?.start ?? 0)
  const post = withoutPost(rest.slice(0, tail), role.office)
  // "director for Arva" is not of Arva, if it is of Acme.
  const own = withoutCountry(text, post, body.type === 'country' ? Number.POSITIVE_INFINITY : headStart)
  if (next < office.length || own.length > 0 || isSentTo(text, body, post)) return undefined
  if (isBefore) return joined.filter((word) => said && word.start < said.start)
  // "Acme's president and treasurer"; a country is no owner of what comes behind.
  return body.type !== 'country' && body.end <= role.role.end ? joined : []
}

const inside = (word: Span, { start, end }: Span) => start <= word.start && word.start < end

function withoutCountry(text: string, words: readonly Word[], before: number): readonly Word[] {
  const found = countryIn(text, words)
  return found && (words[found.first]?.start ?? before) < before
    ? [...words.slice(0, found.first), ...words.slice(found.end)]
    : words
}

/** "Arva's OPEC governor" sits there for Arva. */
function isSentTo(text: string, { start, end }: Span, rest: readonly Word[]): boolean {
  return rest.some(({ possessive }) => possessive) && /^[A-Z.]{2,7}$/.test(text.slice(start, end))
}

function withoutPost(words: readonly Word[], office: string): readonly Word[] {
  const to = SENT.test(office) ? words.findIndex(({ lower }) => lower === 'to') : -1
  return to < 0 ? words : words.slice(0, to)
}
