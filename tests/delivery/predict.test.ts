import { describe, expect, test } from 'vitest'
import { shuffle, stream } from '../../src/base/random.ts'
import { type QuizView, viewQuiz } from '../../src/delivery/view.ts'
import type { Option, OptionView } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { carelessBank } from '../support/careless-bank.ts'
import { chiSquareBelow, dice, evenChance, hitChance } from '../support/chance.ts'

// That nothing in a view tells the key: over thousands of random banks and seeds no place, length, id or order does
// better than chance. The banks are stored key first, and the seeds are counted up.

const QUIZZES = 4000
/** The chance of a false alarm, over all features together. */
const ALPHA = 0.001

describe('the view', () => {
  const features = survey(viewQuiz, QUIZZES)

  test('has no feature that predicts a key beyond chance', () => {
    expect(features.length).toBeGreaterThan(60)
    expect(telling(features)).toEqual([])
  })
})

describe('a view that tells something is found', () => {
  const random = dice(29)

  const biased: readonly [what: string, show: Show][] = [
    ['the order of the bank', arranged((_, stored) => stored)],
    ['sort(() => Math.random() - 0.5)', arranged((_, stored) => stored.toSorted(() => random(2) - 0.5))],
    ['one shuffle for all', arranged((_, stored, { seed }) => shuffle(stored, stream(seed, 'options')))],
    ['a shuffle that no seed moves', arranged((_, stored) => shuffle(stored, stream(`${stored[0]?.id}`)))],
    ['a shuffle that leaves nothing in its place', arranged((_, stored) => cyclic(stored, random))],
    ['keys dealt out in turn', arranged((_, stored, { seed }) => turned(stored, Number.parseInt(seed, 10)))],
    [
      'a key that one time in eight moves up by one',
      arranged((shown, [key]) => {
        const at = shown.findIndex(({ id }) => id === key?.id)
        return at > 0 && random(8) === 0 ? swapped(shown, at - 1, at) : shown
      }),
    ],
  ]

  test.each(biased)('%s', (_, show) => {
    expect(telling(survey(show, QUIZZES / 2))).not.toEqual([])
  })
})

test('the bounds are those of the tables', () => {
  expect(chiSquareBelow(16.266, 3)).toBeCloseTo(0.999, 5)
  expect(chiSquareBelow(7.529, 23)).toBeCloseTo(0.001, 5)
  expect(chiSquareBelow(49.728, 23)).toBeCloseTo(0.999, 5)
  expect(hitChance(1, 10, 0.5)).toBeCloseTo((2 * 11) / 1024, 10)
  expect(hitChance(0, 5, 0.25)).toBeCloseTo(2 * 0.75 ** 5, 10)
  expect(evenChance([25, 25, 25, 25])).toBe(0)
})

type Show = (quiz: Quiz) => QuizView

/** What a quiz shows of a feature: one of so many cells, all equally likely, or a guess that hits by some chance. */
type Sight =
  | { readonly cell: number; readonly of: number }
  | { readonly hit: boolean; readonly chance: number }

type Sights = Readonly<Record<string, Sight>>

interface Feature {
  readonly name: string
  /** How likely chance alone brings what was seen. */
  readonly p: number
}

/** The features beyond the bound, which is divided by the number of features (Bonferroni). */
function telling(features: readonly Feature[]): string[] {
  return features.filter(({ p }) => p < ALPHA / features.length).map(({ name }) => name)
}

/** Shows so many quizzes of random banks, and holds every feature of what is shown against chance. */
function survey(show: Show, quizzes: number): Feature[] {
  const random = dice(1953)
  const counts = new Map<string, number[]>()
  const chances = new Map<string, number>()
  const learner = learns()
  let before = 0
  for (let n = 0; n < quizzes; n += 1) {
    const bank = carelessBank(random)
    const scene = sceneOf(bank, show(quizOf(shuffledBy(bank, random), `${n}`)))
    const [key] = scene.places('one')
    const [next] = sceneOf(bank, show(quizOf(bank, `${n} again`))).places('one')
    const sights: Sights = {
      ...ofChoices(scene),
      ...ofSeveral(scene),
      ...ofGaps(scene),
      ...ofPairs(scene),
      ...ofEvents(scene),
      ...ofTruth(scene),
      'choice: key × key of the quiz before': both(key, before, 4),
      'choice: key × key under another seed': both(key, next, 4),
      'choice: key × number of the seed': both(key, n % 4, 4),
      ...(n < quizzes / 2 ? learner.see(scene) : learner.guess(scene)),
    }
    before = key
    for (const [name, sight] of Object.entries(sights)) {
      const cells = 'of' in sight ? sight.of : 2
      const cell = 'of' in sight ? sight.cell : Number(sight.hit)
      const sofar = counts.get(name) ?? Array.from({ length: cells }, () => 0)
      sofar[cell] = (sofar[cell] ?? 0) + 1
      counts.set(name, sofar)
      if ('chance' in sight) chances.set(name, sight.chance)
    }
  }
  return Array.from(counts, ([name, cells]) => {
    const chance = chances.get(name)
    const [misses = 0, hits = 0] = cells
    return { name, p: chance === undefined ? evenChance(cells) : hitChance(hits, misses + hits, chance) }
  })
}

/** A view, looked up by the names and the order of its careless bank. */
interface Scene {
  readonly view: QuizView
  /** Where in the quiz a question stands. */
  readonly question: (name: string) => number
  /** The lists that it shows, in the order of their fields. */
  readonly lists: (name: string) => readonly (readonly OptionView[])[]
  /** Where the items of its first list are shown, in the order in which they are stored: the key's place first. */
  readonly places: (name: string, list?: number) => readonly [number, ...number[]]
  readonly truth: boolean
}

function sceneOf(bank: readonly Question[], view: QuizView): Scene {
  const stored = (name: string) => bank.find(({ id }) => id === `b/${name}`)
  const question = (name: string) => view.questions.findIndex(({ id }) => id === `b/${name}`)
  const lists = (name: string) => listsOf(view.questions[question(name)] ?? {})
  return {
    view,
    question,
    lists,
    places: (name, list = 0) => {
      const shown = lists(name)[list] ?? []
      const [first = -1, ...rest] = (listsOf(stored(name) ?? {})[list] ?? []).map(({ id }) =>
        shown.findIndex((one) => one.id === id),
      )
      return [first, ...rest]
    },
    truth: stored('truth')?.explanation === 'true',
  }
}

function listsOf(question: object): (readonly OptionView[])[] {
  if ('gaps' in question && Array.isArray(question.gaps)) return question.gaps.flatMap(listsOf)
  return ['premises', 'options', 'events'].flatMap((name) => {
    const list: unknown = Reflect.get(question, name)
    return Array.isArray(list) ? [list] : []
  })
}

function ofChoices({ lists, places, question, view }: Scene): Sights {
  const [list = []] = lists('one')
  const all = places('one')
  const [key] = all
  const [twin] = places('twin')
  const peak = list.findIndex(
    (_, i) => tall(list, i) > tall(list, i - 1) && tall(list, i) > tall(list, i + 1),
  )
  const stem = view.questions[question('one')]?.stem.length ?? 0
  const hit = (guess: number) => ({ hit: guess === key, chance: 1 / 4 })
  return {
    'choice: key': { cell: key, of: 4 },
    'choice: all orders': { cell: rankOf(all), of: 24 },
    'choice: key × key of the same options': both(key, twin, 4),
    'choice: key × place of the question': { cell: question('one') * 4 + key, of: 40 },
    'choice: key by the length of its text': { cell: rank(list, key, byLength), of: 4 },
    'choice: key by its text': { cell: rank(list, key, byText), of: 4 },
    'choice: key by its id': { cell: rank(list, key, ({ id }) => id), of: 4 },
    'choice: an even place': { hit: key % 2 === 0, chance: 1 / 2 },
    'choice: an outer place': { hit: key % 3 === 0, chance: 1 / 2 },
    'choice: the first': hit(0),
    'choice: the second': hit(1),
    'choice: the third': hit(2),
    'choice: the last': hit(3),
    'choice: longer than its neighbours': hit(Math.max(0, peak)),
    'choice: the place of the other key': hit(twin),
    'choice: the place that the stem has letters for': hit(stem % 4),
    ...Object.fromEntries(
      [2, 3, 5].flatMap((size) => {
        const [place] = places(`of-${size}`)
        const shown = lists(`of-${size}`)[0] ?? []
        return [
          [`choice of ${size}: key`, { cell: place, of: size }],
          [`choice of ${size}: the first`, { hit: place === 0, chance: 1 / size }],
          [`choice of ${size}: the last`, { hit: place === size - 1, chance: 1 / size }],
          [`choice of ${size}: key by length`, { cell: rank(shown, place, byLength), of: size }],
          [`choice of ${size}: key × key`, { cell: place * 4 + key, of: size * 4 }],
        ] as const
      }),
    ),
  }
}

function ofSeveral({ lists, places }: Scene): Sights {
  const [list = []] = lists('several')
  const [one, other = 0] = places('several')
  const pairs = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].slice(a + 1).map((b) => `${a}${b}`))
  return {
    'multiple: keys': { cell: pairs.indexOf([one, other].toSorted().join('')), of: 10 },
    'multiple: keys side by side': { hit: Math.abs(one - other) === 1, chance: 4 / 10 },
    'multiple: the first': { hit: one * other === 0, chance: 2 / 5 },
    'multiple: the last': { hit: Math.max(one, other) === 4, chance: 2 / 5 },
    'multiple: key by length': { cell: rank(list, one, byLength), of: 5 },
    'multiple: key by id': { cell: rank(list, other, ({ id }) => id), of: 5 },
  }
}

function ofGaps({ places }: Scene): Sights {
  const [[a], [b], [key]] = [places('cloze', 0), places('cloze', 1), places('one')]
  return {
    'cloze: key': { cell: a, of: 3 },
    'cloze: key × key of the next gap': both(a, b, 3),
    'cloze: the place of the gap before': { hit: a === b, chance: 1 / 3 },
    'cloze: key × key of a choice': { cell: b * 4 + key, of: 12 },
  }
}

function ofPairs({ places }: Scene): Sights {
  const [premises, options] = [places('match', 0), places('match', 1)]
  const pairs = premises.map((place, i) => [place, options[i] ?? 0] as const)
  const across = pairs.toSorted(([a], [b]) => a - b).map(([, option]) => option)
  const ofPair = (i: number) => pairs[i] ?? [0, 0]
  return {
    'match: all pairings': { cell: rankOf(across), of: 24 },
    'match: premise × its option': both(...ofPair(0), 4),
    'match: another premise × its option': both(...ofPair(3), 4),
    'match: face to face': { hit: across[0] === 0, chance: 1 / 4 },
    'match: face to face at the end': { hit: across[3] === 3, chance: 1 / 4 },
    'match: premise × premise of another pair': { cell: ofPair(1)[0], of: 4 },
  }
}

function ofEvents({ lists, places }: Scene): Sights {
  const [list = []] = lists('order')
  const all = places('order')
  const [first, second = 0, third = 0, last = 0] = all
  return {
    'order: all orders': { cell: rankOf(all), of: 24 },
    'order: the first': { cell: first, of: 4 },
    'order: the last': { cell: last, of: 4 },
    'order: the first two stand right': { hit: first < second, chance: 1 / 2 },
    'order: the last two stand right': { hit: third < last, chance: 1 / 2 },
    'order: who stands first': { cell: all.indexOf(0), of: 4 },
    'order: the first by id': { cell: rank(list, first, ({ id }) => id), of: 4 },
    'order: the first by length': { cell: rank(list, first, byLength), of: 4 },
    'order: the first × key of a choice': both(first, places('one')[0], 4),
  }
}

function ofTruth({ truth, question, view }: Scene): Sights {
  const place = question('truth')
  const half = (guess: boolean) => ({ hit: guess === truth, chance: 1 / 2 })
  return {
    'true-false: place in the quiz': half(place < 5),
    'true-false: even place in the quiz': half(place % 2 === 0),
    'true-false: letters of the stem': half((view.questions[place]?.stem.length ?? 0) % 2 === 0),
  }
}

/** Whoever has seen the keys of half the quizzes, and guesses the others by what he has learned. */
function learns(): { readonly see: (scene: Scene) => Sights; readonly guess: (scene: Scene) => Sights } {
  const worth = new Map<string, number>()
  const traits = ({ lists, question }: Scene) => {
    const [list = []] = lists('one')
    return list.map((_, i) => [i, rank(list, i, byLength), rank(list, i, byText), question('one') % 3].join())
  }
  return {
    see: (scene) => {
      const [key] = scene.places('one')
      traits(scene).forEach((trait, i) => {
        worth.set(trait, (worth.get(trait) ?? 0) + (i === key ? 3 : -1))
      })
      return {}
    },
    guess: (scene) => {
      const worths = traits(scene).map((trait) => worth.get(trait) ?? 0)
      const best = worths.indexOf(Math.max(...worths))
      return { 'choice: what has been learned': { hit: best === scene.places('one')[0], chance: 1 / 4 } }
    },
  }
}

function both(a: number, b: number, size: number): Sight {
  return { cell: a * size + b, of: size * size }
}

/** How many come before the item, ties by place. */
function rank(list: readonly OptionView[], at: number, by: (item: OptionView) => string | number): number {
  const sorted = list.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0))
  return sorted.findIndex(({ id }) => id === list[at]?.id)
}

function byLength({ text }: OptionView): number {
  return text.length
}

function byText({ text }: OptionView): string {
  return text
}

function tall(list: readonly OptionView[], at: number): number {
  return list[at]?.text.length ?? 0
}

/** The number of a permutation of 0 to 3, from 0 to 23. */
function rankOf(permutation: readonly number[]): number {
  return permutation.reduce(
    (sum, one, i) => sum * (4 - i) + permutation.slice(i + 1).filter((later) => later < one).length,
    0,
  )
}

function quizOf(questions: readonly Question[], seed: string): Quiz {
  return { id: 'q', seed, blueprint: { length: questions.length }, banks: [], questions }
}

function shuffledBy<T>(items: readonly T[], random: (sides: number) => number): T[] {
  return items
    .map((item) => [random(2 ** 31), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
}

/** A view with every list arranged anew, out of what is shown and what is stored. */
function arranged(
  arrange: (shown: readonly OptionView[], stored: readonly Option[], quiz: Quiz) => readonly OptionView[],
): Show {
  return (quiz) => {
    const again = (shown: object, stored: object): object =>
      Object.fromEntries(
        Object.entries(shown).map(([name, value]) => {
          const kept: unknown = Reflect.get(stored, name)
          if (!Array.isArray(value) || !Array.isArray(kept)) return [name, value]
          if (name !== 'gaps') return [name, arrange(value, kept, quiz)]
          return [name, value.map((gap, i) => again(gap, kept[i]))]
        }),
      )
    const { id, questions } = viewQuiz(quiz)
    // Arranged anew it is still a view, which the compiler can't know.
    return { id, questions: questions.map((shown, i) => again(shown, quiz.questions[i] ?? {})) } as QuizView
  }
}

/** Sattolo's shuffle, which is Fisher and Yates' with an error of one. */
function cyclic<T>(items: readonly T[], random: (sides: number) => number): T[] {
  let deck = [...items]
  for (let last = deck.length - 1; last > 0; last -= 1) deck = swapped(deck, random(last), last)
  return deck
}

function turned<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

function swapped<T>(items: readonly T[], a: number, b: number): T[] {
  return items.flatMap((item, i) =>
    i === a ? items.slice(b, b + 1) : i === b ? items.slice(a, a + 1) : [item],
  )
}
