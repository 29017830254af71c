import fc from 'fast-check'
import { daysInMonth } from '../../src/calendar/days.ts'
import type { Option, QuestionBase } from '../../src/kinds/common.ts'
import type { KindName, Question } from '../../src/kinds/index.ts'

/** Made-up words, so that no text says anything by accident. */
const word = fc
  .array(fc.constantFrom('ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu'), {
    minLength: 2,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))

const base: fc.Arbitrary<QuestionBase> = fc.record(
  {
    id: fc.constant('story/f1/date/kind'),
    topic: fc.constantFrom('date', 'actor', 'anniversary', 'place', 'figure', 'event'),
    stem: words.map((text) => `What is ${text}?`),
    facts: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'r1', 'd1'), { minLength: 1, maxLength: 2 }),
    asks: fc.constantFrom('date', 'who', 'office'),
    evidence: fc.constant([{ start: 0, end: 9 }]),
    explanation: words,
    difficulty: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['id', 'topic', 'stem', 'facts', 'asks', 'evidence', 'explanation'] },
)

const options: fc.Arbitrary<Option[]> = fc
  .uniqueArray(words, { minLength: 2, maxLength: 8 })
  .map((texts) => texts.map((text) => ({ id: text.replaceAll(' ', '-'), text })))

const isoDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => [y, m, Math.min(d, daysInMonth(y, m))].map((n) => `${n}`.padStart(2, '0')).join('-'))

const precisions: readonly ((date: string, other: string) => string)[] = [
  (date) => date,
  (date) => date.slice(0, 7),
  (date) => date.slice(0, 4),
  (date) => `${date.slice(0, 3)}X`,
  (date) => `${date.slice(0, 2)}XX`,
  (date) => `${date.slice(0, 4)}~`,
  (date, other) => [date, other].toSorted().join('/'),
]

/** Two dates of one precision. */
const datePair = fc
  .tuple(isoDate, isoDate, isoDate, fc.constantFrom(...precisions))
  .map(([a, b, c, cut]) => [cut(a, b), cut(c, b)] as const)

/** Dates of every precision that a key may have. */
export const edtfText: fc.Arbitrary<string> = datePair.map(([one]) => one)

const ids = (list: readonly Option[]) => list.map(({ id }) => id)
const permutation = (list: readonly Option[]) =>
  fc.shuffledSubarray(ids(list), { minLength: list.length, maxLength: list.length })
const twice = <T>(arbitrary: fc.Arbitrary<T>) => fc.tuple(arbitrary, arbitrary)

/** The options, some of them with a fraction that only the key may tell. */
const fractioned = (list: readonly Option[]) =>
  fc
    .array(fc.option(fc.constantFrom(-1, -0.3333333, 0, 0.25, 0.5, 1), { nil: undefined }), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((fractions) =>
      list.map((option, i) => {
        const fraction = fractions[i]
        return fraction === undefined ? option : { ...option, fraction }
      }),
    )

const choice = options.chain((list) =>
  twice(
    fc
      .tuple(fc.constantFrom(...ids(list)), fractioned(list))
      .map(([key, all]) => ({ kind: 'choice' as const, options: all, key })),
  ),
)
const text = twice(
  fc.tuple(words, fc.array(words, { maxLength: 2 })).map(([name, others]) => ({
    kind: 'text' as const,
    accepted: [name],
    ...(others.length > 0 && { alternatives: others.map((other) => ({ text: other, fraction: 0.5 })) }),
  })),
)
const number = twice(
  fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((value) => ({ kind: 'number' as const, value: value + 0, unit: 'years' })),
)
const date = datePair.map(([a, b]) => [
  { kind: 'date' as const, value: a },
  { kind: 'date' as const, value: b },
])

type Pair<N extends KindName> = readonly Question<N>[]
type Fields<N extends KindName> = readonly (Omit<Question<N>, keyof QuestionBase> & {
  readonly stem?: string
})[]

/** For each kind the fields of two questions that differ in the key alone. */
const pairs: { readonly [N in KindName]: fc.Arbitrary<Fields<N>> } = {
  choice,
  text,
  number,
  date,
  multiple: options.chain((list) =>
    twice(
      fc
        .tuple(fc.subarray(ids(list), { minLength: 1 }), fractioned(list))
        .map(([keys, all]) => ({ kind: 'multiple' as const, options: all, keys })),
    ),
  ),
  'true-false': fc.constant([
    { kind: 'true-false', key: true },
    { kind: 'true-false', key: false },
  ]),
  order: fc.tuple(options, fc.nat(3)).chain(([list, extra]) =>
    twice(
      fc.tuple(permutation(list), fc.boolean()).map(([all, tied]) => {
        // At least two belong; the others are distractors.
        const ids = all.slice(0, Math.max(2, all.length - extra))
        return {
          kind: 'order' as const,
          events: list,
          key:
            tied && ids.length > 2
              ? [ids.slice(0, 2), ...ids.slice(2).map((id) => [id])]
              : ids.map((id) => [id]),
        }
      }),
    ),
  ),
  match: fc.tuple(options, options).chain(([premises, list]) =>
    twice(
      fc
        .array(fc.constantFrom(...ids(list)), { minLength: premises.length, maxLength: premises.length })
        .map((picks) => ({
          kind: 'match' as const,
          premises,
          options: list,
          key: Object.fromEntries(premises.map(({ id }, i) => [id, picks[i] ?? ''])),
        })),
    ),
  ),
  cloze: fc.tuple(choice, text, number, date).map((fields) =>
    [0, 1].map((side) => ({
      kind: 'cloze' as const,
      stem: 'Then {{gap-1}} met {{gap-0}} for {{gap-2}} on {{gap-3}} there.',
      gaps: fields.flatMap((pair, i) => {
        const gap = pair[side]
        return gap ? [{ id: `gap-${i}`, ...gap }] : []
      }),
    })),
  ),
}

/** Two questions of a kind, alike in all but the key. */
export function arbitraryPair<N extends KindName>(kind: N): fc.Arbitrary<Pair<N>> {
  return fc.tuple(base, pairs[kind]).map(
    ([shared, fields]) =>
      // The shared fields and those of a kind make a question of that kind, which the compiler can't add up.
      fields.map((special) => ({ ...shared, ...special })) as unknown as Pair<N>,
  )
}

/** A question of a kind. */
export function arbitraryQuestion<N extends KindName>(kind: N): fc.Arbitrary<Question<N>> {
  return arbitraryPair(kind).map(([one]) => {
    if (!one) throw new Error('a pair has two')
    return one
  })
}
