import type { Entry } from '../bank/bank-index.ts'
import { type Random, shuffle } from '../base/random.ts'
import type { Blueprint } from './blueprint.ts'
import { cellsOf } from './cells.ts'
import { type EnemyTest, enemyTest } from './enemies.ts'
import { explain } from './explain.ts'
import { drawFrom, planOf } from './plan.ts'
import type { Shortage } from './shortage.ts'
import { type Item, taskOf } from './task.ts'

/** Questions drawn by a blueprint, by id, or why there can be none. */
export type Drawn =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly shortages: readonly Shortage[] }

// Bounds on the work are counted, not timed: they are part of what a seed draws.
const STATES = 50_000
const TRIES = 20_000
const CROWD = 1000
const ROUNDS = 20

/**
 * A set of questions: every set that the blueprint allows is equally likely.
 *
 * The sets that keep to the quotas are counted and drawn from, until one also keeps to `maxPerFact` and holds no
 * enemies: what is rejected leaves the others equally likely. Where 100 a question (20,000 at most) are rejected, the
 * sets that keep to `maxPerFact` too are counted, and then, as a story dense with enemies wants it, those without
 * enemies; so it also shows where there are none. Counting is bounded by 50,000 states. Where it breaks off (many
 * large quotas crossed, long quizzes out of dense stories), and only there, a search takes the first set that it
 * finds, and sets are not equally likely. The search is bounded too: where it breaks off, a shortage says that 0 are
 * available. Where enemies are counted, 1,000 questions stand for a larger pool, of each sort as many.
 *
 * @param entries By question id.
 */
export function drawSet(entries: readonly Entry[], blueprint: Blueprint, random: Random): Drawn {
  const { items, bounds } = taskOf(entries, blueprint)
  const enemies = enemyTest()
  const admits = (item: Item, taken: readonly Item[]) =>
    item.bounds.every(
      (b) => taken.filter((other) => other.bounds.includes(b)).length < (bounds[b]?.max ?? 0),
    ) && taken.every((other) => !enemies(other.question, item.question))
  const quotas = bounds.filter(({ quota }) => quota !== 'maxPerFact')

  let foes: number[][] = []
  for (const cause of [undefined, 'maxPerFact', 'enemies'] as const) {
    if (cause === 'enemies') {
      if (items.length > CROWD) return drawSet(thin(items, random), blueprint, random)
      foes = foesOf(items, enemies)
    }
    const counted = cause ? bounds : quotas
    const cells = cellsOf(items, counted.length, foes)
    const plan = planOf(cells, counted, { left: STATES })
    if (plan?.total === 0n) return { ok: false, shortages: explain(cells, counted, cause) }
    for (let tries = Math.min(TRIES, 100 * items.length); plan && tries > 0; tries -= 1) {
      const found = drawFrom(plan, cells, random, admits)
      if (found) return { ok: true, entries: found }
    }
  }

  // A bad start is sooner left than mended; the last start is the best there is.
  for (let round = 1; round <= ROUNDS; round += 1) {
    const order = shuffle(items, random)
    if (round === ROUNDS) order.sort((a, b) => (foes[a.place]?.length ?? 0) - (foes[b.place]?.length ?? 0))
    const cells = cellsOf(order, bounds.length, foes, true)
    const plan = planOf(cells, bounds, { left: STATES / ROUNDS }, true)
    const found = plan?.total && drawFrom(plan, cells, random, admits)
    if (found) return { ok: true, entries: found }
  }
  return { ok: false, shortages: explain([], bounds, 'enemies') }
}

function foesOf(items: readonly Item[], enemies: EnemyTest): number[][] {
  return items.map((a) => items.flatMap((b) => (a !== b && enemies(a.question, b.question) ? [b.place] : [])))
}

/** As many as can be looked at, of each sort as many as of the others while they last. */
function thin(items: readonly Item[], random: Random): Entry[] {
  const counts = new Map<string, number>()
  return shuffle(items, random)
    .map((item) => {
      const rank = counts.get(`${item.bounds}`) ?? 0
      counts.set(`${item.bounds}`, rank + 1)
      return { item, rank }
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, CROWD)
    .map(({ item }) => item)
}
