import { fold } from '../../base/text.ts'
import { namesOfAnniversary } from './jubilees.ts'
import { numberInWords, ordinalInWords } from './numbers.ts'

/**
 * The numbers from 0 to 100, their places in a row, and round anniversaries, by their folded words.
 *
 * "second" is left out, since it is a time as often as a place.
 *
 * @example
 * ```ts
 * numberWords.get('forty two') // => 42
 * numberWords.get('seventieth') // => 70
 * numberWords.get('centenary') // => 100
 * ```
 */
export const numberWords: ReadonlyMap<string, number> = /* @__PURE__ */ spellAll()

function spellAll(): ReadonlyMap<string, number> {
  const numbers = Array.from({ length: 101 }, (_, n) => n)
  const spelled = numbers.flatMap((n) =>
    [numberInWords(n), ordinalInWords(n)].map((word) => [fold(word), n] as const),
  )
  const round = numbers
    .concat(150, 200, 300, 400, 500, 1000)
    .flatMap((n) => namesOfAnniversary(n).map((name) => [name, n] as const))
  return new Map([...spelled, ...round].filter(([word]) => word !== 'second'))
}
