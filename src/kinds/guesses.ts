import type { OptionId } from './common.ts'
import type { KindName, Question, ResponseTo } from './index.ts'

/** Every blind guess at a question, each as likely as any other. */
export interface Guesses<Given> {
  /** How many there are; a whole number below 2^53. */
  readonly count: number
  /** The guess at a place, from 0 to `count - 1`. */
  readonly at: (place: number) => Given
}

/** Who guesses types nothing that is right. */
const typed = <Given>(nothing: Given): Guesses<Given> => ({ count: 1, at: () => nothing })

const guessings: { readonly [N in KindName]: (question: Question<N>) => Guesses<ResponseTo<N> | null> } = {
  choice: ({ options }) => ({ count: options.length, at: (place) => options[place]?.id ?? null }),
  multiple: ({ options }) => ({
    count: 2 ** options.length,
    at: (place) => options.filter((_, i) => digitAt(place, 2, i) === 1).map(({ id }) => id),
  }),
  'true-false': () => ({ count: 2, at: (place) => place === 0 }),
  text: () => typed(null),
  number: () => typed(null),
  date: () => typed(null),
  order: ({ events }) => ({
    count: events.reduce((product, _, i) => product * (i + 1), 1),
    at: (place) =>
      permutation(
        events.map(({ id }) => id),
        place,
      ),
  }),
  match: ({ premises, options }) => ({
    count: options.length ** premises.length,
    at: (place) =>
      Object.fromEntries(
        premises.map(({ id }, i) => [id, options[digitAt(place, options.length, i)]?.id ?? '']),
      ),
  }),
  cloze: ({ gaps }) => {
    const open = gaps.flatMap((gap) => ('options' in gap ? [gap] : []))
    return {
      count: open.reduce((product, { options }) => product * options.length, 1),
      at: (place) => {
        let rest = place
        return Object.fromEntries(
          open.map(({ id, options }) => {
            const pick = options[rest % options.length]?.id ?? ''
            rest = Math.floor(rest / options.length)
            return [id, pick]
          }),
        )
      },
    }
  },
}

/** Every blind guess at a question; where the answer is typed the one guess is `null`, a blank. */
export function guessesAt<N extends KindName>(question: Question<N>): Guesses<ResponseTo<N> | null> {
  return guessings[question.kind](question)
}

function digitAt(number: number, base: number, place: number): number {
  return Math.floor(number / base ** place) % base
}

/** The permutation that a number stands for in the factorial number system. */
function permutation(ids: readonly OptionId[], number: number): OptionId[] {
  const rest = [...ids]
  let place = number
  return ids.flatMap((_, i) => {
    const left = ids.length - i
    const pick = place % left
    place = Math.floor(place / left)
    return rest.splice(pick, 1)
  })
}
