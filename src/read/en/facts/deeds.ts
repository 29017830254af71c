import { givenWords } from '../../../language/en/past-deeds.ts'
import type { FactFinder } from '../../facts/fact-finder.ts'
import { type Material, overlap, type Told } from '../../facts/material.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import type { Span } from '../../text/types.ts'
import { type Clause, deedOf } from './clause/deed.ts'
import { predicateFrom } from './clause/predicate.ts'
import { headOf, subjectAt } from './clause/subject.ts'
import { verbAt } from './clause/verb.ts'
import { isNews } from './news.ts'

/** Who did what, to whom or what, when: of main clauses that begin with the name of their doer. */
export const deeds: FactFinder = (material) =>
  material.told.flatMap((told, nth) => {
    const clause = mainClauseOf(material, told, isNews(material, nth))
    return clause ? deedOf(material, told, clause) : []
  })

function mainClauseOf(material: Material, told: Told, isLate: boolean): Clause | undefined {
  const tokens = tokensOf(material.article.text, told)
  const subject = subjectAt(material, told, tokens, headOf(tokens, told))
  const verb = subject && verbAt(tokens, subject.next)
  const words = verb && predicateFrom(tokens, verb.next, told, 'done')
  if (!subject || !verb || !words || isHeld(told, verb.base, { start: subject.start, end: verb.end }, words))
    return undefined
  return { subject, verb, words, isLate }
}

/** Whether the deed itself is reported, hedged or denied, or what it was done to, where it is no word that was given. */
function isHeld({ held }: Told, base: string, head: Span, words: readonly Token[]): boolean {
  const last = words.at(-1)?.end ?? head.end
  const own = held.filter(({ start }) => start < last)
  if (givenWords.has(base))
    return own.some(
      (span) => span.start < head.end && overlap(span, { ...head, end: head.end - 1 }) && span.end > last,
    )
  return own.some((span) => overlap(span, { start: head.start, end: last }))
}
