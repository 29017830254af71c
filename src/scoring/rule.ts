import { plus, ZERO } from '../base/exact.ts'
import type { Credit } from '../kinds/common.ts'
import { toCredit, toExact } from '../kinds/credit.ts'
import { grade, type KindName, type Question, type ResponseTo } from '../kinds/index.ts'
import type { Part } from '../kinds/part.ts'

/** What can stand in the parameters of a policy: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A rule, modifier or award as data: what a stored report says it was scored by, and what makes it again. */
export interface PolicyRecord {
  /** The field's term for it: `net-correct`. */
  readonly name: string
  /** Everything that it was made with; absent where it takes nothing. */
  readonly parameters?: Readonly<Record<string, Json>>
}

/**
 * From a question and a response that belongs to it to exact credit; a value that carries its name and parameters.
 *
 * 1 is all the credit. Rules with penalties go below 0, as they say.
 */
export interface Rule<N extends KindName = KindName> extends PolicyRecord {
  /** The kinds that it scores; all where it is missing. */
  readonly kinds?: readonly N[]
  // Methods, so that a rule for some kinds stands in a list of rules: who calls it looks at `kinds` first.
  /** The credit for a response that the question accepts. */
  credit(question: Question<N>, response: ResponseTo<N>): Credit
  /** What the credit is made of; it adds up to it. A single line where it is missing. */
  parts?(question: Question<N>, response: ResponseTo<N>): readonly Part[]
  /** What a blank earns; nothing where it is missing. */
  blank?(question: Question<N>): Credit
}

/** What {@link ruleOf} makes a rule of. */
interface Making<N extends KindName> extends Omit<Rule<N>, 'credit' | 'parts'> {
  /** What the response earns, part by part. */
  readonly parts: (question: Question<N>, response: ResponseTo<N>) => readonly Part[]
  /** The least that they earn together; unbounded where it is missing. */
  readonly floor?: Credit
  /** The most that they earn together; unbounded where it is missing. */
  readonly ceiling?: Credit
}

/** A rule whose credit is the sum of its parts, held between floor and ceiling. */
export function ruleOf<N extends KindName>({ parts, floor, ceiling, ...rest }: Making<N>): Rule<N> {
  const bounded = (question: Question<N>, response: ResponseTo<N>) =>
    boundParts(parts(question, response), floor, ceiling)
  return { ...rest, parts: bounded, credit: (question, response) => totalOf(bounded(question, response)) }
}

/** What parts add up to. */
export function totalOf(parts: readonly Part[]): Credit {
  return toCredit(parts.map(({ credit }) => toExact(credit)).reduce(plus, ZERO))
}

/** Parts with a line behind them for what lies beyond the bounds. */
export function boundParts(parts: readonly Part[], floor?: Credit, ceiling?: Credit): readonly Part[] {
  const total = totalOf(parts)
  const line = (why: 'floor' | 'ceiling', bound: Credit): readonly Part[] => [
    ...parts,
    { about: [], why, credit: less(bound, total) },
  ]
  if (floor && isLess(total, floor)) return line('floor', floor)
  return ceiling && isLess(ceiling, total) ? line('ceiling', ceiling) : parts
}

/** The difference of two credits. */
export function less(a: Credit, b: Credit): Credit {
  return toCredit(plus(toExact(a), toExact({ earned: -b.earned, of: b.of })))
}

/** Whether `a` is less than `b`. */
export function isLess(a: Credit, b: Credit): boolean {
  return less(a, b).earned < 0
}

/**
 * The natural partial credit of each kind, as the guide to the kinds states it. A blank earns nothing.
 *
 * @example
 * ```ts
 * natural.name // => 'natural'
 * ```
 */
export const natural: Rule = { name: 'natural', credit: grade }

/**
 * Full credit for a response that is right in every part, otherwise none. A blank earns nothing.
 *
 * Source: the `match_correct` template of QTI 3, "off" in PrairieLearn's checkboxes, Moodle's all-or-nothing multichoice.
 *
 * @example
 * ```ts
 * allOrNothing.name // => 'all-or-nothing'
 * ```
 */
export const allOrNothing: Rule = {
  name: 'all-or-nothing',
  credit: (question, response) => {
    const { earned, of } = grade(question, response)
    return { earned: Number(earned === of), of: 1 }
  },
}

/** Whether a rule scores questions of this kind. */
export function scores(rule: Rule, kind: KindName): boolean {
  return rule.kinds?.includes(kind) ?? true
}
