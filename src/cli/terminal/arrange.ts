import type { Key } from '../io.ts'
import { drawList, moved, numbered, placeOfKey } from './list.ts'
import type { Choice } from './pick.ts'
import { answered, goOn, type Prompt, skipped, type Turn, wentBack } from './prompt.ts'

interface Arranging {
  /** Places in the list as first shown, in the order so far. */
  readonly order: readonly number[]
  /** Where the reader is. */
  readonly at: number
  /** The line that the reader is at moves along. */
  readonly held: boolean
  /** How many lines at the top were put there by typing their numbers in a row. */
  readonly typed: number
  /** Places of lines that are left out; absent where every line belongs. */
  readonly out?: readonly number[]
}

/**
 * Put `choices` in order; the answer is the list of their answers.
 *
 * A line keeps the number that it was first shown with, so that typing `312` puts the third first.
 *
 * @param leaveOut Lines may be left out of the answer.
 */
export function arrange(choices: readonly Choice[], leaveOut = false): Prompt {
  const order = choices.map((_, i) => i)
  return arranging(choices, { order, at: 0, held: false, typed: 0, ...(leaveOut && { out: [] }) })
}

function arranging(choices: readonly Choice[], state: Arranging): Prompt {
  const { order, at, held, out } = state
  const rows = order.flatMap((place) => choices.slice(place, place + 1).map((choice) => ({ choice, place })))
  return {
    draw: (page) =>
      drawList(
        rows.map(({ choice, place }) => numbered(choice.text, place, choices.length)),
        at,
        (i) => ({
          sign: held && i === at ? '↕ ' : out?.includes(order[i] ?? -1) ? '✗ ' : '  ',
          paint: i === at ? (held ? page.paint.half : page.paint.here) : (text) => text,
        }),
        held
          ? '↑ ↓ to move it, Space to put it down, Enter when done'
          : `↑ ↓, Space to pick up, ${out ? 'x to leave out, ' : ''}or type the numbers in order, Enter when done, s to skip`,
        page,
      ),
    press: (key) => press(choices, rows, state, key),
  }
}

function press(
  choices: readonly Choice[],
  rows: readonly { readonly choice: Choice; readonly place: number }[],
  state: Arranging,
  key: Key,
): Turn {
  const { order, at, held, typed, out } = state
  const next = (change: Partial<Arranging>) => goOn(arranging(choices, { ...state, typed: 0, ...change }))
  if (key.name === 'return' || key.name === 'enter')
    return answered(rows.filter(({ place }) => !out?.includes(place)).map(({ choice }) => choice.answer))
  if (key.name === 'left') return wentBack
  if (key.name === 's' && !key.ctrl) return skipped
  if (key.name === 'space') return next({ held: !held })
  if (out && key.name === 'x' && !key.ctrl) return next({ out: toggled(out, order[at] ?? -1) })

  const place = placeOfKey(key, choices.length)
  if (place !== undefined) {
    // The number of a line that is already in its place starts a new row.
    const from = order.slice(0, typed).includes(place) ? 0 : typed % choices.length
    return next({ order: put(order, order.indexOf(place), from), at: from, held: false, typed: from + 1 })
  }
  const to = moved(key, at, order.length)
  if (to === undefined) return next({ typed })
  return next(held ? { order: put(order, at, to), at: to } : { at: to })
}

/** The places without this one, or with it where it was not among them. */
function toggled(places: readonly number[], place: number): readonly number[] {
  return places.includes(place) ? places.filter((one) => one !== place) : [...places, place]
}

/** The list with the item at `from` taken out and put in at `to`. */
function put(list: readonly number[], from: number, to: number): number[] {
  const rest = list.filter((_, i) => i !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}
