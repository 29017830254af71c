import { doneDeeds } from '../../../language/en/past-deeds.ts'
import { harmWords } from '../../../language/en/words.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import type { Material, Told } from '../../facts/material.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { isFiniteVerb } from '../stance/clauses.ts'
import { isCited } from './cited.ts'
import { deedOf } from './clause/deed.ts'
import { headOf } from './clause/head.ts'
import { isHeld } from './clause/held.ts'
import { predicateFrom } from './clause/predicate.ts'
import { subjectAt } from './clause/subject.ts'
import { type Verb, verbAt } from './clause/verb.ts'
import { type Unnamed, unnamedAt } from './doings/unnamed.ts'
import { crimes, doubtfulAdverbs, nounsToo } from './doings/words.ts'
import { isNews } from './news.ts'

/** What was done by somebody whom the article does not name: "A court in Tova annulled the vote of 1998 in Arva." */
export const doings: FactFinder = (material) =>
  material.told.flatMap((told, nth) => doingOf(material, told, isNews(material, nth)))

function doingOf(material: Material, told: Told, isLate: boolean): Draft[] {
  const tokens = tokensOf(material.article.text, told)
  const from = behindParticiple(tokens, headOf(tokens, told))
  // "Orlo's board" begins with a name, and its verb stands behind the noun.
  const owner = subjectAt(material, told, tokens, from)
  if (owner && verbAt(tokens, owner.next)) return []
  const subject = unnamedAt(material, told, tokens, from)
  const verb = subject && verbAt(tokens, subject.next)
  const kept = verb && predicateFrom(tokens, verb.next, told, 'done')
  const words = kept && withoutAdverb(kept)
  if (!subject || !verb || !words || !isPlain(subject, verb, words)) return []
  if (isHeld(tokens, told, verb.base, { start: subject.start, end: verb.end }, words)) return []
  if (isCited(tokens, { start: told.start, end: words.at(-1)?.end ?? verb.end })) return []
  return deedOf(material, told, { subject, verb, words, isLate }).flatMap((draft) => {
    if (draft.kind !== 'deed') return []
    const { actor: _, ...deed } = draft
    return { ...deed, doer: subject.doer }
  })
}

/** "Turning its back on Arva, a convention voted": what one does besides may go. */
function behindParticiple(tokens: readonly Token[], from: number): number {
  if (!/^\p{Lu}?\p{Ll}{2,20}ing$/u.test(tokens[from]?.text ?? '')) return from
  const comma = tokens.findIndex(({ text }, i) => i > from && text === ',')
  return comma > 0 && /^(?:an?|the)$/.test(tokens[comma + 1]?.key ?? '') ? comma + 1 : from
}

/** "Voted overwhelmingly on Friday to": how it was done may go. */
function withoutAdverb(words: readonly Token[]): readonly Token[] {
  const [first] = words
  const isAdverb =
    first !== undefined && /^\p{Ll}{3,20}ly$/u.test(first.text) && !doubtfulAdverbs.has(first.key)
  return isAdverb ? words.slice(1) : words
}

/** Whether a verb is surely the one of its clause, and what it says is a deed and no crime. */
function isPlain({ isPlural }: Unnamed, { base, tense, isDeed }: Verb, words: readonly Token[]): boolean {
  const isUndergone = base === 'be' && tense === 'past' && !isPlural && doneDeeds.has(words[0]?.key ?? '')
  return (
    (isDeed || isUndergone) &&
    !crimes.has(base) &&
    !nounsToo.has(base) &&
    !words.some(({ key }) => harmWords.has(key)) &&
    !hasOtherVerb(words)
  )
}

/** "A bill introduced in Arva would": the first is no verb of the clause; behind "that" stands one of its own. */
function hasOtherVerb(words: readonly Token[]): boolean {
  const that = words.findIndex(({ key }) => key === 'that')
  return words.slice(1, that < 0 ? undefined : that).some((token, i) => isFiniteVerb(token, words[i]))
}
