import { fold } from '../base/text.ts'
import { type Question, secretsOf } from '../kinds/index.ts'
import { nearDuplicateTest } from '../quiz/near-duplicates.ts'

/** Questions that have one key, at most: who knows it would have the bank. */
const PER_KEY = 3
/** Of so many questions, a key that answers more than one in {@link SHARE} is asked for last. */
const MANY = 10
const SHARE = 5

const whys = {
  near: 'A better question of its kind asks nearly the same.',
  key: `${PER_KEY} better questions have the same key.`,
  lopsided: 'Whoever judged all statements alike would be right too often.',
} as const

/** A question that a bank is better without, and why. */
export interface Surplus {
  /** Why, for programs. */
  readonly reason: keyof typeof whys
  /** The question. */
  readonly question: Question
  /** Why, for editors. */
  readonly why: string
}

/**
 * Questions without those of one kind that ask nearly the same as a better one, those whose key enough better ones
 * have, and those that let whoever always says "true", or always "false", be right more often than not.
 *
 * Of statements to judge, one sort has at most one more than the other, so that a single one is kept. In a bank of ten and more, what
 * goes beyond a fifth with one key stands last.
 *
 * @param questions Best first.
 */
export function thinned(questions: readonly Question[]): {
  readonly kept: readonly Question[]
  readonly surplus: readonly Surplus[]
} {
  const surplus: Surplus[] = []
  const without = (of: readonly Question[], reason: Surplus['reason'], isMore: (one: Question) => boolean) =>
    of.filter((question) => {
      const more = isMore(question)
      if (more) surplus.push({ question, reason, why: whys[reason] })
      return !more
    })
  const apart = without(questions, 'near', nearTest())
  const varied = without(apart, 'key', keyTest(PER_KEY))
  const kept = without(varied, 'lopsided', lopsidedTest(varied))
  return { kept: commonLast(kept), surplus }
}

function commonLast(questions: readonly Question[]): Question[] {
  if (questions.length < MANY) return [...questions]
  const isCommon = keyTest(Math.floor(questions.length / SHARE))
  const [rare, common]: [Question[], Question[]] = [[], []]
  for (const question of questions) (isCommon(question) ? common : rare).push(question)
  return [...rare, ...common]
}

// Each test is asked about the questions in turn, best first, and remembers those that it let pass.

function nearTest(): (question: Question) => boolean {
  const areNear = nearDuplicateTest()
  const stems = new Map<string, string[]>()
  return ({ kind, stem }) => {
    // What is to be matched or put in order stands below the stem.
    if (kind === 'match' || kind === 'order') return false
    const kept = stems.get(kind) ?? []
    if (kept.some((one) => areNear(one, stem))) return true
    stems.set(kind, [...kept, stem])
    return false
  }
}

function keyTest(most: number): (question: Question) => boolean {
  const counts = new Map<string, number>()
  return (question) => {
    const [key, ...more] = question.kind === 'text' ? secretsOf(question).slice(0, 1) : secretsOf(question)
    if (key === undefined || more.length > 0 || question.kind === 'true-false') return false
    const count = counts.get(fold(key)) ?? 0
    counts.set(fold(key), count + 1)
    return count >= most
  }
}

function lopsidedTest(questions: readonly Question[]): (question: Question) => boolean {
  const keysOf = (of: readonly Question[]) => of.flatMap((one) => (one.kind === 'true-false' ? one.key : []))
  const trues = keysOf(questions).filter(Boolean).length
  const most = Math.min(trues, keysOf(questions).length - trues) + 1
  const counts = { true: 0, false: 0 }
  return (question) => {
    if (question.kind !== 'true-false') return false
    counts[`${question.key}`] += 1
    return counts[`${question.key}`] > most
  }
}
