import { mutualDeeds } from '../../../language/en/past-deeds.ts'
import type { FactFinder } from '../../facts/fact-finder.ts'
import type { Material, Told } from '../../facts/material.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { isFiniteVerb } from '../stance/clauses.ts'
import { isCited } from './cited.ts'
import { type Clause, deedOf } from './clause/deed.ts'
import { headOf } from './clause/head.ts'
import { isHeld } from './clause/held.ts'
import { predicateFrom } from './clause/predicate.ts'
import { laterClauses } from './clause/starts.ts'
import type { Subject } from './clause/subject.ts'
import { subjectsAt } from './clause/subjects.ts'
import { type Verb, verbAt } from './clause/verb.ts'
import { relatives } from './clause/words.ts'
import { isNews } from './news.ts'

/** Who did what, to whom or what, when: of clauses that begin with the name of their doer, or of several. */
export const deeds: FactFinder = (material) =>
  material.told.flatMap((told, nth) =>
    clausesOf(material, told, isNews(material, nth)).flatMap((clause) => deedOf(material, told, clause)),
  )

function clausesOf(material: Material, told: Told, isLate: boolean): Clause[] {
  const tokens = tokensOf(material.article.text, told)
  const head = headOf(tokens, told)
  const main = subjectsAt(material, told, tokens, head)
  return [
    ...predicatesOf(tokens, told, main, isLate),
    ...laterClauses(tokens, head).flatMap(({ at, isBefore }) => {
      const subjects = subjectsAt(material, told, tokens, at).filter(({ named }) => !named)
      return predicatesOf(tokens, told, subjects, isLate, isBefore)
    }),
  ]
}

/** What the same subjects did: "signed a treaty and opened a mine". */
function predicatesOf(
  tokens: readonly Token[],
  told: Told,
  subjects: readonly Subject[],
  isLate: boolean,
  isBefore = false,
): Clause[] {
  const last = subjects.at(-1)
  const [first, second] = last ? verbsFrom(tokens, told, last.next) : []
  return [first, second].flatMap((predicate) =>
    predicate && isToldOutright(tokens, told, subjects, predicate)
      ? subjects.map((subject) => ({
          subject,
          words: predicate.words,
          isLate,
          verb:
            isBefore && predicate.verb.tense === 'past'
              ? { ...predicate.verb, tense: 'perfect' }
              : predicate.verb,
        }))
      : [],
  )
}

interface Predicate {
  readonly verb: Verb
  readonly words: readonly Token[]
}

/** The predicate at a token, and the one that "and" joins to it. */
function verbsFrom(tokens: readonly Token[], told: Told, at: number): Predicate[] {
  const verb = verbAt(tokens, at)
  const words = verb && predicateFrom(tokens, verb.next, told, 'done')
  if (!verb || !words) return []
  const next = joinedAt(tokens, verb.next + words.length, words)
  const joined = next === undefined ? undefined : verbAt(tokens, next)
  const others = joined?.isDeed ? predicateFrom(tokens, joined.next, told, 'done') : undefined
  return [{ verb, words }, ...(joined && others ? [{ verb: joined, words: others }] : [])]
}

/** Where a second verb stands behind "and"; none where it may be of a noun: "mines opened in 1990 and sold by Orlo". */
function joinedAt(tokens: readonly Token[], end: number, words: readonly Token[]): number | undefined {
  const and = tokens[end]?.text === ',' ? end + 1 : end
  if (tokens[and]?.key !== 'and' || words.some((word) => relatives.has(word.key) || isFiniteVerb(word)))
    return undefined
  return tokens[and + 2]?.key === 'by' ? undefined : and + 1
}

/** Whether the clause itself is not reported, hedged or denied, and is of each of its subjects. */
function isToldOutright(
  tokens: readonly Token[],
  told: Told,
  subjects: readonly Subject[],
  { verb, words }: Predicate,
): boolean {
  const start = subjects[0]?.start ?? verb.start
  if (isHeld(tokens, told, verb.base, { start, end: verb.end }, words)) return false
  if (isCited(tokens, { start: told.start, end: words.at(-1)?.end ?? verb.end })) return false
  return subjects.length < 2 || !(mutualDeeds.has(verb.base) || verb.base === 'be')
}
