import { expectTypeOf, test } from 'vitest'
import type { QuestionView, QuizView } from '../../src/delivery/view.ts'
import type { KindName, Question } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'

// What the compiler knows of a view; checked by `npm run typecheck`.

/** The names of all fields, at any depth. */
type Fields<T> = T extends readonly (infer Item)[]
  ? Fields<Item>
  : T extends object
    ? { [K in keyof T]-?: [Exclude<T[K], undefined>] extends [never] ? never : K | Fields<T[K]> }[keyof T]
    : never

/** The types of all values, at any depth. */
type Leaves<T> = T extends readonly (infer Item)[]
  ? Leaves<Item>
  : T extends object
    ? { [K in keyof T]-?: Leaves<T[K]> }[keyof T]
    : T

test('a view has these fields and no others, at any depth', () => {
  expectTypeOf<Fields<QuizView>>().toEqualTypeOf<
    | 'id'
    | 'questions'
    | 'kind'
    | 'topic'
    | 'stem'
    | 'options'
    | 'text'
    | 'events'
    | 'distractors'
    | 'premises'
    | 'gaps'
    | 'unit'
    | 'precision'
  >()
})

test('it holds texts alone, and one flag that says the same whatever the key: no number', () => {
  expectTypeOf<Exclude<Leaves<QuizView>, undefined>>().toExtend<string | true>()
})

test('no field of a key or of a reason is among those of any kind', () => {
  type Hidden =
    | 'key'
    | 'keys'
    | 'accepted'
    | 'confusables'
    | 'value'
    | 'tolerance'
    | 'explanation'
    | 'evidence'
    | 'facts'
    | 'asks'
    | 'tags'
    | 'difficulty'
    | 'validUntil'
    | 'feedback'
    | 'fraction'
    | 'alternatives'
    | 'actor'
    | 'pinned'
    | 'seed'
    | 'blueprint'
    | 'banks'
  // The names are right: a question and a quiz have them all.
  expectTypeOf<Exclude<Hidden, Fields<Question> | keyof Quiz>>().toEqualTypeOf<never>()
  expectTypeOf<
    Extract<Fields<{ [K in KindName]: QuestionView<K> }[KindName]>, Hidden>
  >().toEqualTypeOf<never>()
})

test('a quiz with its keys is not taken for a view', () => {
  const send = (_view: QuizView) => {}
  // @ts-expect-error - send viewQuiz(quiz)
  const mistake = (quiz: Quiz) => send(quiz)
  expectTypeOf(mistake).toBeFunction()
})

test('nor is a question of any kind', () => {
  type Taken = { [K in KindName]: Question<K> extends QuestionView ? K : never }[KindName]
  expectTypeOf<Taken>().toEqualTypeOf<never>()
})
