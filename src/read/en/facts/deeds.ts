import { givenWords, mutualDeeds } from '../../../language/en/past-deeds.ts'
import type { FactFinder } from '../../facts/fact-finder.ts'
import type { Material, Told } from '../../facts/material.ts'
import { overlap } from '../../facts/spans.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import type { Span } from '../../text/types.ts'
import { isCited } from './cited.ts'
import { type Clause, deedOf } from './clause/deed.ts'
import { predicateFrom } from './clause/predicate.ts'
import { headOf, type Subject, subjectAt } from './clause/subject.ts'
import { verbAt } from './clause/verb.ts'
import { isNews } from './news.ts'

/** Who did what, to whom or what, when: of main clauses that begin with the name of their doer, or of several. */
export const deeds: FactFinder = (material) =>
  material.told.flatMap((told, nth) =>
    mainClausesOf(material, told, isNews(material, nth)).flatMap((clause) => deedOf(material, told, clause)),
  )

function mainClausesOf(material: Material, told: Told, isLate: boolean): Clause[] {
  const tokens = tokensOf(material.article.text, told)
  const subjects = subjectsAt(material, told, tokens, headOf(tokens, told))
  const [first, ...others] = subjects
  const verb = first && verbAt(tokens, subjects.at(-1)?.next ?? 0)
  const words = verb && predicateFrom(tokens, verb.next, told, 'done')
  if (!first || !verb || !words || isHeld(told, verb.base, { start: first.start, end: verb.end }, words))
    return []
  if (isCited(tokens, { start: told.start, end: words.at(-1)?.end ?? verb.end })) return []
  if (others.length > 0 && (mutualDeeds.has(verb.base) || verb.base === 'be')) return []
  return subjects.map((subject) => ({ subject, verb, words, isLate }))
}

/** One subject, or two of one type that "and" joins. */
function subjectsAt(material: Material, told: Told, tokens: readonly Token[], from: number): Subject[] {
  const subject = subjectAt(material, told, tokens, from)
  if (!subject) return []
  const and =
    tokens[subject.next]?.key === 'and' ? subjectAt(material, told, tokens, subject.next + 1) : undefined
  if (!and) return [subject]
  return and.actor.type === subject.actor.type && !subject.named && !and.named ? [subject, and] : []
}

/** Whether the deed itself is reported, hedged or denied, or what it was done to, where it is no word that was given. */
export function isHeld({ held }: Told, base: string, head: Span, words: readonly Token[]): boolean {
  const last = words.at(-1)?.end ?? head.end
  const own = held.filter(({ start }) => start < last)
  if (givenWords.has(base))
    return own.some(
      (span) => span.start < head.end && overlap(span, { ...head, end: head.end - 1 }) && span.end > last,
    )
  return own.some((span) => overlap(span, { start: head.start, end: last }))
}
