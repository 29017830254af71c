import type { Item } from '../../../src/bank/lint/item.ts'
import type { Question } from '../../../src/kinds/index.ts'
import { secretsOf } from '../../../src/kinds/index.ts'
import { plainWords } from '../../../src/language/en/content.ts'
import { enemies } from '../../../src/quiz/enemies.ts'
import { areNearDuplicates } from '../../../src/quiz/near-duplicates.ts'
import { tally } from './counts.ts'
import type { Derivation } from './source.ts'

/** Pairs of questions of one bank that should not stand side by side. */
export interface Pairs {
  /** Of one kind, and ask the same of the same facts. */
  readonly twice: number
  /** Of one kind, with nearly the same stem. */
  readonly near: number
  /** Enemies: no quiz draws both. */
  readonly enemies: number
}

/** A6: such pairs in a bank. */
export function pairsIn(questions: readonly Question[]): Pairs {
  const pairs = questions.flatMap((a, i) => questions.slice(i + 1).map((b) => [a, b] as const))
  const ofOneKind = pairs.filter(([a, b]) => a.kind === b.kind)
  return {
    twice: ofOneKind.filter(
      ([a, b]) => a.asks === b.asks && `${[...a.facts].sort()}` === `${[...b.facts].sort()}`,
    ).length,
    near: ofOneKind.filter(([a, b]) => areNearDuplicates(a.stem, b.stem)).length,
    enemies: pairs.filter(([a, b]) => enemies(a, b) !== undefined).length,
  }
}

/** A6: the share of the commonest key in a bank. */
export function greatestKeyShare(questions: readonly Question[]): number {
  const keys = questions.flatMap((question) => secretsOf(question)[0] ?? [])
  return Math.max(0, ...Object.values(tally(keys))) / Math.max(1, keys.length)
}

/** A10: what a question asks for, in the words of those who have counted human questions. */
export function answerTypeOf(item: Item): string {
  const { kind, asks } = item.question
  const type = item.offers[0]?.keys[0]?.option.type ?? typeOfDoer(item)
  if (kind === 'number' || type === 'number') return 'number'
  if (kind === 'date' || type === 'date' || type === 'weekday') return 'date'
  if (type === 'country' || type === 'place') return 'place'
  if (type === 'organisation' || asks === 'stands-for') return 'organisation'
  return type === 'person' ? 'person' : 'thing'
}

/** What the actor of the fact is, where it is asked who did it or held it. */
function typeOfDoer({ question, facts: [fact], world }: Item) {
  if (question.asks !== 'who' || !fact || !('actor' in fact) || fact.actor === undefined) return undefined
  return world.actors.get(fact.actor)?.type
}

/** A10: how a stem begins. */
export function patternOf({ question }: Item): string {
  if (question.kind === 'true-false') return 'statement'
  if (question.kind === 'cloze') return 'gap'
  const words = plainWords(question.stem)
  const at = words.findIndex((word) => /^(?:who|whom|whose|what|which|when|where|how|why)$/.test(word))
  return at < 0 ? 'instruction' : words[at] === 'how' ? `how ${words[at + 1] ?? ''}` : (words[at] ?? '')
}

/** A11: the thirds of the article, from 0, in which a question has its first evidence. */
export function thirdsOf({ article, bank }: Derivation): ReadonlySet<number> {
  const { length } = article.text
  return new Set(
    bank.questions.map(({ evidence: [first] }) =>
      Math.min(2, Math.floor((3 * (first?.start ?? 0)) / length)),
    ),
  )
}
