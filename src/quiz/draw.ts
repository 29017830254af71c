import type { Entry } from '../bank/bank-index.ts'
import { type Random, shuffle } from '../base/random.ts'
import { admitBy } from './admit.ts'
import type { Blueprint } from './blueprint.ts'
import { cellsOf } from './cells.ts'
import { enemyTest } from './enemies.ts'
import { explain } from './explain.ts'
import { drawFrom, planOf } from './plan.ts'
import { search } from './search.ts'
import type { Shortage } from './shortage.ts'
import { taskOf } from './task.ts'

/** Questions drawn by a blueprint, by id, or why there can be none. */
export type Drawn =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly shortages: readonly Shortage[] }

// Bounds on the work are counted, not timed: they are part of what a seed draws.
const STATES = 50_000
const TRIES = 20_000
const CROWD = 1000
const ROUNDS = 50
const STEPS = 20_000

/**
 * A set of questions: every set that the blueprint allows is equally likely.
 *
 * The sets that keep to the quotas are counted and drawn from, until one also keeps to `maxPerFact` and holds no
 * enemies: what is rejected leaves the others equally likely. Where 100 a question (20,000 at most) are rejected, the
 * sets that keep to `maxPerFact` too are counted, and then, as a story dense with enemies wants it, those without
 * enemies; so it also shows where there are none. Counting is bounded, by 50,000 states, and by 1,000 questions where
 * enemies count. Where it breaks off (many large quotas crossed, long quizzes out of dense stories), and only there,
 * a search goes through the pool in random order and takes the first set that it finds, and sets are not equally
 * likely. It is bounded too: where it breaks off, a shortage says that 0 are available.
 *
 * @param entries By question id.
 */
export function drawSet(entries: readonly Entry[], blueprint: Blueprint, random: Random): Drawn {
  const { items, bounds } = taskOf(entries, blueprint)
  const enemies = enemyTest()
  const admit = admitBy(bounds, enemies)
  const quotas = bounds.filter(({ quota }) => quota !== 'maxPerFact')

  for (const cause of [undefined, 'maxPerFact', 'enemies'] as const) {
    if (cause === 'enemies' && items.length > CROWD) break
    const counted = cause ? bounds : quotas
    const cells = cellsOf(items, counted.length, cause === 'enemies' ? enemies : undefined)
    const plan = planOf(cells, counted, { left: STATES })
    if (plan?.total === 0n) return { ok: false, shortages: explain(cells, counted, cause) }
    for (let tries = Math.min(TRIES, 100 * items.length); plan && tries > 0; tries -= 1) {
      const found = drawFrom(plan, cells, random, admit)
      if (found) return { ok: true, entries: found }
    }
  }

  // A bad start is sooner left than mended.
  for (let round = 0; round < ROUNDS; round += 1) {
    const deck = shuffle(items, random)
    const found = search((rank) => deck[rank], items, bounds, admit, { left: STEPS })
    if (found) return { ok: true, entries: items.filter((item) => found.includes(item)) }
  }
  return { ok: false, shortages: explain([], bounds, 'enemies') }
}
