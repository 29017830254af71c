import { countryOfDemonym } from '../../../countries.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { eventNouns } from '../events/words.ts'
import { shownName } from '../shown-names.ts'
import { danglers, datePrepositions } from '../words.ts'

/** What is commemorated, in words that stand alone, and where they stand. */
export interface Label extends Span {
  /** A definite noun phrase without a date. */
  readonly text: string
  /** The noun that says what happened, in lower case. */
  readonly head: string
}

// No clause that says which event it was has more words.
const CLAUSE = 14
// Nor has what it was done to.
const OBJECT = 7

/**
 * The label of what an anniversary is of: "Korean War armistice", "death of Jane Roe", "Jane Roe's death", a body of which it
 * was the founding, or a noun with the clause that says which one: "an armistice that halted the Korean War".
 */
export function commemoratedLabel(material: Material, told: Told, name: Span, of: Span): Label | undefined {
  const founded = foundingOf(material, told, of)
  if (founded !== undefined) return { ...of, text: founded, head: 'founding' }
  // "Arva's 50th anniversary" doesn't say of what.
  if (of.end <= name.start) return undefined
  const words = tokensOf(material.article.text, of)
  const owned = deathOf(material, told, of, words)
  if (owned) return owned
  const head = headOf(words)
  if (head === undefined || words.some(({ key }) => danglers.has(key))) return undefined
  const clause = words.some(isCapital) ? words : withClause(material, told, of, words)
  const said = clause && withoutDates([...clause, ...objectBehind(material, told, clause)], told)
  if (!said?.some(({ text }) => isName(text))) return undefined
  return { start: of.start, end: said.at(-1)?.end ?? of.end, text: labelled(join(material, said)), head }
}

/** The noun before "of", "in" or the end, if it means what happens on a day. */
function headOf(words: readonly Token[]): string | undefined {
  const at = words.findIndex(
    ({ key }, i) => i > 0 && /^(?:of|in|on|at|against|between|by|that|which)$/.test(key),
  )
  const head = words[(at < 0 ? words.length : at) - 1]?.key
  return head !== undefined && eventNouns.has(head) ? head : undefined
}

/** "the 50th anniversary of NATO" and "NATO's 50th anniversary". */
function foundingOf(material: Material, { mentions }: Told, of: Span): string | undefined {
  const mention = mentions.find(
    ({ start, end }) => start <= of.start + 4 && of.start <= start && Math.abs(end - of.end) <= 2,
  )
  const actor = mention && material.actors.get(mention.actor)
  return mention && actor?.type === 'organisation' && mention.confidence >= 0.8
    ? `the founding of ${shownName(material, actor)}`
    : undefined
}

/** "Jane Roe's death". */
function deathOf(
  material: Material,
  { mentions }: Told,
  of: Span,
  words: readonly Token[],
): Label | undefined {
  const mention = mentions.find(({ start, type }) => type === 'person' && start === of.start)
  const actor = mention && material.actors.get(mention.actor)
  const rest = mention
    ? words.filter(({ start }) => start >= mention.end && /^\w/.test(material.article.text[start] ?? ''))
    : []
  const head = rest.at(-1)?.key
  if (
    !actor ||
    rest.length !== 1 ||
    head === undefined ||
    !/^(?:death|birth|assassination|murder|execution)$/.test(head)
  )
    return undefined
  return / /.test(actor.name) ? { ...of, text: `the ${head} of ${actor.name}`, head } : undefined
}

/** The noun with the relative clause behind it, up to the end of the sentence or a comma. */
function withClause(
  { article: { text } }: Material,
  told: Told,
  of: Span,
  words: readonly Token[],
): readonly Token[] | undefined {
  const behind = tokensOf(text, { start: of.end, end: told.end })
  if (!/^(?:that|which)$/.test(behind[0]?.key ?? '')) return undefined
  const stop = behind.findIndex(({ isWord, key }) => !isWord && key !== '-')
  const clause = behind.slice(0, stop < 0 ? behind.length : stop)
  const isPlain =
    clause.length <= CLAUSE &&
    /(?:ed|t)$/.test(clause[1]?.key ?? '') &&
    clause.slice(1).every(({ key }) => !danglers.has(key) && !/^(?:and|but|who|that|which|when)$/.test(key))
  return isPlain ? [...words, ...clause] : undefined
}

/** "on Pearl Harbor" behind "attack"; what stands behind "in" may say where it is commemorated. */
function objectBehind(
  { article: { text } }: Material,
  told: Told,
  words: readonly Token[],
): readonly Token[] {
  const behind = tokensOf(text, { start: words.at(-1)?.end ?? told.end, end: told.end }).slice(0, OBJECT)
  if (!/^(?:on|against|of)$/.test(behind[0]?.key ?? '')) return []
  const first = behind[1]?.key === 'the' ? 2 : 1
  const end = behind.findIndex((token, i) => i >= first && !isCapital(token))
  const object = behind.slice(0, end < 0 ? behind.length : end)
  return object.length > first && !object.some((token) => told.dates.some((date) => overlap(date, token)))
    ? object
    : []
}

/** Without dates, and the prepositions before them. */
function withoutDates(words: readonly Token[], { dates }: Told): readonly Token[] {
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some((date) => overlap(date, token))
  return words.filter(
    (token, i) => !isDate(token) && !(datePrepositions.has(token.key) && isDate(words[i + 1])),
  )
}

/** "Arva's independence" has no article; "the birth of the U.S." keeps its last full stop. */
function labelled(said: string): string {
  const whole = /\.\p{Lu}$/u.test(said) ? `${said}.` : said
  return /^(?:\p{Lu}[\p{L}.]*\s){0,3}\p{Lu}[\p{L}.]*['’]s?\s/u.test(said) ? whole : `the ${whole}`
}

/** "the Japanese attack" was one of many. */
const isName = (word: string) => /^\p{Lu}/u.test(word) && !countryOfDemonym(word)

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text)

/** The words as they are written, with one blank where a date was left out. */
function join({ article: { text } }: Material, words: readonly Token[]): string {
  return words
    .map((token, i) => {
      const next = words[i + 1]
      return next === undefined || text.slice(token.end, next.start) === '' ? token.text : `${token.text} `
    })
    .join('')
}
