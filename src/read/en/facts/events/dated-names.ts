import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import { clauseEnders, prepositions } from '../words.ts'
import { deathNouns, namedEvents, nameTitlesShort } from './words.ts'

// No name of an event has more words.
const LONGEST = 6

/** Events that a date stands beside: "the 1950-53 Korean War", "the May 1998 assassination of Jane Roe", "the Tova massacre of 1998". */
export function datedNames(material: Material, told: Told): Draft[] {
  const tokens = tokensOf(material.article.text, told)
  return told.dates.flatMap((date) => {
    if (!/^\d{4}(?:-\d\d){0,2}(?:\/\d{4})?$/.test(date.edtf)) return []
    const first = tokens.findIndex(({ start }) => start >= date.start)
    const behind = tokens.findIndex(({ start }) => start >= date.end)
    const label = labelBehind(material, told, tokens, first, behind) ?? labelBefore(tokens, first)
    if (label === undefined || told.held.some((span) => overlap(span, date))) return []
    return [{ kind: 'event' as const, label, date: date.edtf, evidence: evidenceOf(told), certainty: 0.95 }]
  })
}

/** "the" and a date, and then a name. */
function labelBehind(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  first: number,
  behind: number,
): string | undefined {
  if (tokens[first - 1]?.key !== 'the' || behind < 0) return undefined
  const end = nameEnd(tokens, behind)
  if (end > behind + 1 && isEvent(tokens.slice(behind, end)) && isEnded(tokens[end]))
    return labelOf(tokens.slice(behind, end))
  return deathLabel(material, told, tokens, behind)
}

/** A name between "the" and "of" with a date. */
function labelBefore(tokens: readonly Token[], first: number): string | undefined {
  const of = first - 1
  if (tokens[of]?.key !== 'of') return undefined
  for (let at = of - 2; at > 0 && at >= of - LONGEST; at -= 1)
    if (tokens[at - 1]?.key === 'the')
      return isEvent(tokens.slice(at, of)) ? labelOf(tokens.slice(at, of)) : undefined
  return undefined
}

/** Index behind a run of words with capitals, and a noun of an event behind them. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < from + LONGEST && isCapital(tokens[end])) end += 1
  return end > from && namedEvents.has(tokens[end]?.key ?? '') ? end + 1 : end
}

/** Words with capitals, of which the last, in capitals or not, names what happens once. */
function isEvent(words: readonly Token[]): boolean {
  const [last, ...others] = [words.at(-1), ...words.slice(0, -1)]
  if (!last || others.length === 0 || !namedEvents.has(last.key)) return false
  const isWar = last.key === 'war'
  // "the Arab-Israeli War" was fought more than once.
  return (
    others.every(isCapital) &&
    others.some(({ text }) => !/^\p{Lu}+$/u.test(text)) &&
    (!isWar || (isCapital(last) && !others.some(({ text }) => /-|East/.test(text))))
  )
}

function isEnded(token: Token | undefined): boolean {
  return (
    !token?.isWord ||
    prepositions.has(token.key) ||
    clauseEnders.has(token.key) ||
    /^(?:was|is|had|has|ended|began)$/.test(token.key)
  )
}

/** "assassination of Jane Roe": of whom the article gives the full name. */
function deathLabel(
  { actors, article: { text } }: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): string | undefined {
  const noun = tokens[from]?.key === 'shooting' && tokens[from + 1]?.key === 'death' ? from + 1 : from
  if (!deathNouns.has(tokens[noun]?.key ?? '') || tokens[noun + 1]?.key !== 'of') return undefined
  const skipped = nameTitlesShort.has(tokens[noun + 2]?.key.replace(/\.$/, '') ?? '') ? 1 : 0
  const at = tokens[noun + 2 + skipped]?.text === '.' ? noun + 3 + skipped : noun + 2 + skipped
  const mention = told.mentions.find(
    ({ start, type }) =>
      type === 'person' && (start === tokens[at]?.start || start === tokens[noun + 2]?.start),
  )
  const actor = mention && actors.get(mention.actor)
  if (
    !mention ||
    !actor ||
    mention.confidence < 0.8 ||
    !/ /.test(actor.name) ||
    /^(?:['’]| and \p{Lu})/u.test(text.slice(mention.end, mention.end + 8))
  )
    return undefined
  return `the ${tokens
    .slice(from, noun + 1)
    .map(({ key }) => key)
    .join(' ')} of ${actor.name}`
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

const labelOf = (words: readonly Token[]) => `the ${words.map(({ text }) => text).join(' ')}`
