import { fold } from '../base/text.ts'
import { type Fact, type FactKind, type FactOf, POSED_CERTAINTY } from '../facts/fact.ts'
import { ofKind } from '../pose/scene.ts'
import { type Rule, rules } from './contradiction-rules.ts'
import { type Sifted, sift } from './rejected.ts'

/** What a fact is contradicted by. */
interface Clash {
  readonly rule: string
  readonly other: string
}

const kinds: readonly FactKind[] = ['event', 'role', 'deed', 'figure', 'name']

/**
 * Drops both sides of what an article contradicts itself in.
 *
 * What two sources claim is no contradiction: each is asked for as its own. Doubtful facts contradict nothing, except that
 * one which denies a deed contradicts the one that states it.
 */
export function dropContradictions(facts: readonly Fact[]): Sifted {
  const found = new Map(kinds.flatMap((kind) => clashesAmong(facts, kind)))
  return sift(facts, (fact) => {
    const clash = found.get(fact.id)
    if (!clash) return fact
    return {
      stage: 'contradiction',
      flaw: `contradiction/${clash.rule}`,
      message: `Facts ${fact.id} and ${clash.other} can't both be so. Keep the one that is true.`,
    }
  })
}

function clashesAmong<K extends FactKind>(facts: readonly Fact[], kind: K): [string, Clash][] {
  const table: readonly Rule<FactOf<K>>[] = rules[kind]
  const own = ofKind(facts, kind)
  return table.flatMap((rule) => groupsOf(own, rule).flatMap((group) => clashesIn(group, rule)))
}

/** The facts that a rule compares with each other. */
function groupsOf<F extends Fact>(facts: readonly F[], { key, doubtful }: Rule<F>): F[][] {
  const groups = new Map<string, F[]>()
  for (const fact of facts) {
    const parts = doubtful || fact.certainty >= POSED_CERTAINTY ? key(fact) : undefined
    if (!parts) continue
    const name = JSON.stringify(parts.map((part) => fold(part ?? '')))
    const group = groups.get(name)
    if (group) group.push(fact)
    else groups.set(name, [fact])
  }
  return [...groups.values()]
}

/** Each fact is compared with so many before it: no story says one thing more often in different ways. */
const MOST = 50

function clashesIn<F extends Fact>(group: readonly F[], { name, clash }: Rule<F>): [string, Clash][] {
  return group.flatMap((fact, i) =>
    group
      .slice(Math.max(0, i - MOST), i)
      .filter((other) => isOneVoice(fact, other) && clash(other, fact))
      .flatMap((other): [string, Clash][] => [
        [other.id, { rule: name, other: fact.id }],
        [fact.id, { rule: name, other: other.id }],
      ]),
  )
}

/** Whether two facts do not rest on the words of two. */
function isOneVoice(a: Fact, b: Fact): boolean {
  return a.attribution === undefined || b.attribution === undefined || a.attribution === b.attribution
}
