import { drawList, moved, numbered, placeOfKey } from './list.ts'
import { answered, goOn, type Prompt, skipped, wentBack } from './prompt.ts'

/** Something to pick. */
export interface Choice {
  /** What is shown. */
  readonly text: string
  /** What picking it answers. */
  readonly answer: unknown
  /** The key that leads to it besides its number and letter. */
  readonly key?: string
}

/** Pick one of `choices`; `at` is where the reader is. */
export function pick(choices: readonly Choice[], at = 0): Prompt {
  return {
    draw: (page) =>
      drawList(
        choices.map(({ text }, i) => numbered(text, i, choices.length)),
        at,
        (i) => ({ sign: '', paint: i === at ? page.paint.here : (text) => text }),
        `${keysOf(choices)} and Enter, s to skip`,
        page,
      ),
    press: (key) => {
      if (key.name === 'return' || key.name === 'enter') return answered(choices[at]?.answer)
      if (key.name === 'left') return wentBack
      const own = choices.findIndex((choice) => choice.key !== undefined && choice.key === key.name)
      if (own < 0 && key.name === 's' && !key.ctrl) return skipped
      const place = own < 0 ? placeOfKey(key, choices.length) : own
      return goOn(pick(choices, moved(key, at, choices.length) ?? place ?? at))
    },
  }
}

function keysOf(choices: readonly Choice[]): string {
  const own = choices.flatMap(({ key }) => (key === undefined ? [] : [key]))
  return `↑ ↓ or ${own.length > 0 ? own.join(' ') : `1–${Math.min(9, choices.length)}`}`
}
