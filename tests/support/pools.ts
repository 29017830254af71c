import fc from 'fast-check'
import type { Entry } from '../../src/bank/bank-index.ts'
import { topics } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'
import type { Blueprint, Count } from '../../src/quiz/blueprint.ts'
import { ask, bankOf } from './questions.ts'

/** A question of a pool, as plain as an oracle wants it. */
export interface Draft {
  readonly topic: number
  readonly kind: 'text' | 'true-false'
  readonly difficulty: number
  readonly story: number
  /** Numbers of facts. */
  readonly facts: readonly number[]
  /** Earlier questions whose key its stem tells. */
  readonly tells: readonly number[]
}

/** A pool as an oracle and as the library sees it. */
export interface Pool {
  readonly drafts: readonly Draft[]
  /** By id; entry `i` is draft `i`. */
  readonly entries: readonly Entry[]
}

const stories = ['alpha', 'beta']
const bandNames = ['easy', 'medium', 'hard'] as const

/** Words that no other text holds. */
const secretOf = (place: number) => `secret${String.fromCharCode(97 + place)}`

/** A pool in which exactly those questions are enemies of which one tells the other's key. */
export function poolOf(drafts: readonly Draft[]): Pool {
  const banks = stories.map((id) => bankOf(id, []))
  const entries = drafts.map((draft, place): Entry => {
    const bank = banks[draft.story] ?? bankOf('gamma', [])
    const fields = {
      topic: topics[draft.topic] ?? 'event',
      difficulty: draft.difficulty,
      facts: draft.facts.map((fact) => `f${fact}`),
      stem: ['This', ...draft.tells.map(secretOf), 'that.'].join(' '),
    }
    const id = `${bank.id}/f0/asks-${place}/${draft.kind}`
    const question: Question =
      draft.kind === 'text'
        ? ask.text(id, { ...fields, accepted: [secretOf(place)] })
        : ask['true-false'](id, fields)
    return { question, bank }
  })
  return { drafts, entries }
}

/** Every set that the blueprint allows, by trying all subsets: each as its places, ascending, joined. */
export function allowedSets({ drafts }: Pool, blueprint: Blueprint): Set<string> {
  const allowed = new Set<string>()
  for (let bits = 0; bits < 2 ** drafts.length; bits += 1) {
    const places = drafts.flatMap((_, place) => (bits & (1 << place) ? [place] : []))
    if (isAllowed(drafts, places, blueprint)) allowed.add(places.join())
  }
  return allowed
}

function isAllowed(drafts: readonly Draft[], places: readonly number[], blueprint: Blueprint): boolean {
  const chosen = places.flatMap((place) => drafts.slice(place, place + 1))
  const holds = (wanted: Count | undefined, count: number) => {
    const [min, max] =
      typeof wanted === 'number' ? [wanted, wanted] : (wanted ?? [0, Number.POSITIVE_INFINITY])
    return min <= count && count <= max
  }
  const { difficulty = {}, maxPerFact = 99 } = blueprint
  const bands = 'easy' in difficulty || 'medium' in difficulty || 'hard' in difficulty ? difficulty : {}
  return (
    holds(blueprint.length, chosen.length) &&
    topics.every((name, t) =>
      holds(blueprint.topics?.[name], chosen.filter(({ topic }) => topic === t).length),
    ) &&
    (['text', 'true-false'] as const).every((name) =>
      holds(blueprint.kinds?.[name], chosen.filter(({ kind }) => kind === name).length),
    ) &&
    stories.every((name, s) =>
      holds(blueprint.stories?.[name], chosen.filter(({ story }) => story === s).length),
    ) &&
    bandNames.every((name) => holds(bands[name], chosen.filter((draft) => bandOf(draft) === name).length)) &&
    [0, 1, 2, 3].every((fact) =>
      stories.every(
        (_, s) =>
          chosen.filter(({ facts, story }) => story === s && facts.includes(fact)).length <= maxPerFact,
      ),
    ) &&
    chosen.every(({ tells }) => !tells.some((told) => places.includes(told) && drafts[told]?.kind === 'text'))
  )
}

function bandOf({ difficulty }: Draft): 'easy' | 'medium' | 'hard' {
  return difficulty < 1 / 3 ? 'easy' : difficulty >= 2 / 3 ? 'hard' : 'medium'
}

/** Pools of up to `size` questions; `density` of 100 pairs are enemies, as far as their keys can be told. */
export function arbitraryPool(size: number, density: number): fc.Arbitrary<Pool> {
  return fc
    .array(
      fc.record({
        topic: fc.integer({ min: 0, max: 2 }),
        kind: fc.constantFrom('text' as const, 'text' as const, 'true-false' as const),
        difficulty: fc.constantFrom(0, 0.5, 1),
        story: fc.integer({ min: 0, max: 1 }),
        facts: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
        dice: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: size, maxLength: size }),
      }),
      { minLength: 1, maxLength: size },
    )
    .map((drafts) =>
      poolOf(
        drafts.map(({ dice, ...draft }, place) => ({
          ...draft,
          tells: dice.slice(0, place).flatMap((die, other) => (die < density ? [other] : [])),
        })),
      ),
    )
}

/** Small minima, so that many blueprints can be met and many can not. */
const count: fc.Arbitrary<Count> = fc
  .tuple(fc.constantFrom(0, 0, 1, 1, 2), fc.constantFrom(0, 1, 2, 4))
  .map(([min, more]) => (more ? [min, min + more] : min))

/** Blueprints with quotas on any of the four attributes. */
export const arbitraryBlueprint: fc.Arbitrary<Blueprint> = fc.record(
  {
    length: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 0, 1, 3))
      .map(([min, more]): Count => (more ? [min, min + more] : min)),
    topics: fc.record({ date: count, actor: count, anniversary: count }, { requiredKeys: [] }),
    kinds: fc.record({ text: count, 'true-false': count }, { requiredKeys: [] }),
    difficulty: fc.record({ easy: count, medium: count, hard: count }, { requiredKeys: [] }),
    stories: fc.record({ alpha: count, beta: count }, { requiredKeys: [] }),
    maxPerFact: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['length'] },
)
