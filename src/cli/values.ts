import { topics } from '../kinds/common.ts'
import { kindNames } from '../kinds/index.ts'
import type { Blueprint, Count, Quota } from '../quiz/blueprint.ts'
import { dayOf } from '../quiz/day-of.ts'
import type { ScoringOptions } from '../scoring/judge.ts'
import { plainRules } from '../scoring/policies.ts'
import type { Rule } from '../scoring/rule.ts'
import { Mistake } from './mistake.ts'
import { didYouMean } from './nearest.ts'
import type { Flags } from './options.ts'

/** Most questions of a quiz whose length nobody has said. */
const USUAL_LENGTH = 10

/**
 * What the flags ask of a quiz: blueprints from the first choice to the last.
 *
 * There are several where no length is stated nor follows from quotas: a small bank is not to fail for want of ten
 * questions.
 */
export function blueprintsOf({ length, topics: onTopics, kinds: ofKinds, on }: Flags): readonly Blueprint[] {
  const byTopic = onTopics === undefined ? undefined : readQuota('--topics', onTopics, topics)
  const byKind = ofKinds === undefined ? undefined : readQuota('--kinds', ofKinds, kindNames)
  const wanted =
    length === undefined ? longest([byTopic?.total, byKind?.total]) : readCount('--length', length)
  const lengths =
    wanted === undefined ? Array.from({ length: USUAL_LENGTH }, (_, i) => USUAL_LENGTH - i) : [wanted]
  return lengths.map((length) => ({
    length,
    ...(byTopic && { topics: byTopic.quota }),
    ...(byKind && { kinds: byKind.quota }),
    ...(on !== undefined && { on: readDay('--on', on) }),
  }))
}

/** How the flags want a sheet to be scored. */
export function scoringOf({ rule, pass }: Flags): ScoringOptions {
  return {
    ...(rule !== undefined && { rule: readRule(rule) }),
    ...(pass !== undefined && { passMark: readPass(pass) }),
  }
}

/** The names in a list such as `date,actor`, each one of `known`. */
export function readNames<T extends string>(flag: string, text: string, known: readonly T[]): T[] {
  return itemsOf(flag, text, known).map((name) => readName(flag, name, known))
}

function readName<T extends string>(flag: string, text: string, known: readonly T[]): T {
  const name = known.find((one) => one === text.trim())
  if (name !== undefined) return name
  throw new Mistake(
    `${flag} knows no "${text.trim()}"${didYouMean(text.trim(), known)} There are ${known.join(', ')}.`,
  )
}

/** A quota, and how many it asks for in all, where it names numbers only. */
interface Wanted<T extends string> {
  readonly quota: Quota<T>
  readonly total: readonly [min: number, max: number] | undefined
}

/** `date=3,actor=2-4`, or names alone, which leave out the others. */
function readQuota<T extends string>(flag: string, text: string, known: readonly T[]): Wanted<T> {
  const items = new Map<T, Count | undefined>()
  for (const item of itemsOf(flag, text, known)) {
    const [name = '', count, more] = item.split('=')
    const key = readName(flag, name, known)
    if (more !== undefined || items.has(key))
      throw new Mistake(`${flag} names ${key} twice: write each once, as in ${key}=3.`)
    items.set(key, count === undefined ? undefined : readCount(`${flag} ${key}`, count))
  }
  const counts = Array.from(items.values()).filter((count) => count !== undefined)
  const only = counts.length < items.size
  const entries = known.flatMap((name) => {
    const count = items.has(name) ? items.get(name) : only ? 0 : undefined
    return count === undefined ? [] : [[name, count] as const]
  })
  // Object.fromEntries forgets the names of its keys.
  return { quota: Object.fromEntries(entries) as Quota<T>, total: only ? undefined : sumOf(counts) }
}

function itemsOf(flag: string, text: string, known: readonly string[]): string[] {
  const items = text.split(',').filter((item) => item.trim() !== '')
  if (items.length > 0) return items
  throw new Mistake(`${flag} names nothing: give it one or more of ${known.join(', ')}.`)
}

/** `5` or `3-5`. */
function readCount(flag: string, text: string): Count {
  const [, from, to] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text.trim()) ?? []
  const [min, max] = [Number(from), Number(to ?? from)]
  if (from === undefined || min > max || (flag === '--length' && max === 0))
    throw new Mistake(`${flag} takes a whole number or a range, got "${text}": write 5 or 3-5.`)
  return to === undefined ? min : [min, max]
}

/** The rules that a name says all of: they take no parameters. */
const rules: readonly Rule[] = Object.values(plainRules)

function readRule(text: string): readonly Rule[] {
  const names = rules.map((rule) => rule.name)
  return readNames('--rule', text, names).flatMap((name) => rules.filter((rule) => rule.name === name))
}

function readDay(flag: string, text: string): string {
  if (dayOf(text.trim())) return text.trim()
  throw new Mistake(`${flag} takes a day of the calendar, got "${text}": write 2031-05-01.`)
}

function readPass(text: string): number {
  const share = /^\d{0,3}(?:\.\d{1,6})?$/.test(text.trim()) && text.trim() !== '' ? Number(text) : Number.NaN
  if (share >= 0 && share <= 1) return share
  const meant = share > 1 && share <= 100 ? `${share / 100}` : '0.6'
  throw new Mistake(`--pass takes a share from 0 to 1, got "${text}": write ${meant}.`)
}

function sumOf(counts: readonly Count[]): readonly [min: number, max: number] {
  const ends = counts.map((count) => (typeof count === 'number' ? ([count, count] as const) : count))
  return ends.reduce(([a, b], [min, max]) => [a + min, b + max] as const, [0, 0] as const)
}

/** As many as the greatest of the totals asks for; none asks for nothing. */
function longest(totals: readonly (readonly [min: number, max: number] | undefined)[]): Count | undefined {
  const known = totals.filter((total) => total !== undefined && total[1] > 0)
  if (known.length === 0) return undefined
  const [min, max] = [0, 1].map((end) => Math.max(1, ...known.map((total) => total?.[end] ?? 0)))
  return [min ?? 1, max ?? 1]
}
