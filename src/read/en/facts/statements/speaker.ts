import type { Material, Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { type Subject, subjectAt } from '../clause/subject.ts'
import { unnamedAt } from '../doings/unnamed.ts'
import { prepositions } from '../words.ts'
import { behindDate, isCircumstance, sayingAt } from './saying.ts'

/** Who says something, and the verb. */
export interface Speaker {
  /** Who. */
  readonly subject: Subject
  /** Base form. */
  readonly verb: string
  /** Index of the token behind the verb. */
  readonly next: number
}

/** "Kim said" from a token on; what its people say a body says. */
export function speakerAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Speaker | undefined {
  const subject =
    subjectAt(material, told, tokens, from) ??
    mouthOf(material, told, tokens, from) ??
    unnamedAt(material, told, tokens, from)
  if (!subject) return undefined
  const isMouth = subject.actor.type === 'organisation' && MOUTHS.test(tokens[subject.next]?.key ?? '')
  const at = isMouth ? behindAlso(tokens, subject.next + 1) : subject.next
  const saying = sayingAt(tokens, at)
  return saying && { subject, verb: saying.verb, next: saying.next }
}

/** Who speaks for a body of which they are named: "Arva officials". */
const MOUTHS = /^(?:officials|executives|directors|spokesmen|spokesman|spokeswoman|spokesperson)$/

const behindAlso = (tokens: readonly Token[], at: number) => (tokens[at]?.key === 'also' ? at + 1 : at)

/** "A spokesman for Arva": the body. */
function mouthOf(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Subject | undefined {
  const [article, noun, preposition] = tokens.slice(from, from + 3)
  const isMouth =
    /^(?:a|an|one)$/.test(article?.key ?? '') &&
    /^(?:spokesman|spokeswoman|spokesperson)$/.test(noun?.key ?? '') &&
    /^(?:for|of|at)$/.test(preposition?.key ?? '')
  const found = isMouth ? subjectAt(material, told, tokens, from + 3) : undefined
  return found?.actor.type === 'organisation' ? { ...found, start: article?.start ?? found.start } : undefined
}

/** "…, Kim said on Tuesday." or "…, said Kim, a baker." from a token on, where nothing stands behind it. */
export function closingSpeaker(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Speaker | undefined {
  const inverted = sayingAt(tokens, from)
  if (!inverted) {
    const speaker = speakerAt(material, told, tokens, from)
    return speaker && isOver(tokens, behindDate(tokens, speaker.next, told)) ? speaker : undefined
  }
  const subject =
    subjectAt(material, told, tokens, inverted.next) ?? unnamedAt(material, told, tokens, inverted.next)
  if (!subject) return undefined
  const end = behindDate(tokens, subject.next, told)
  return isOver(tokens, end) || isApposed(tokens, end)
    ? { subject, verb: inverted.verb, next: end }
    : undefined
}

function isOver(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at)
  return rest.every(({ text }) => text === '.') || isCircumstance(rest.filter(({ text }) => text !== '.'))
}

/** ", a baker." or "of Arva." up to the end of the sentence. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const [mark, first] = [tokens[at], tokens[at + 1]]
  const rest = tokens.slice(at + 1)
  if (mark?.text !== ',')
    return prepositions.has(mark?.key ?? '') && !rest.some((token) => isFiniteVerb(token))
  const isMore = /^(?:who|whose)$/.test(first?.key ?? '')
  return (
    first?.text === first?.key &&
    !/^(?:and|but|or|while|although|though|yet|so|adding|because|if|unless)$/.test(first?.key ?? '') &&
    !rest.some((token, i) => token.text === ',' && /^(?:and|but|while)$/.test(rest[i + 1]?.key ?? '')) &&
    (isMore || !rest.some((token) => isFiniteVerb(token)))
  )
}
