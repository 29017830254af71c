import { drawList, moved, numbered, placeOfKey } from './list.ts'
import type { Choice } from './pick.ts'
import { answered, goOn, type Prompt, skipped, wentBack } from './prompt.ts'

/** Tick any of `choices`; the answer is the list of the answers ticked, in the order shown. */
export function tick(choices: readonly Choice[], ticked: ReadonlySet<number> = new Set(), at = 0): Prompt {
  return {
    draw: (page) =>
      drawList(
        choices.map(({ text }, i) => numbered(text, i, choices.length)),
        at,
        (i) => ({
          sign: ticked.has(i) ? '[x] ' : '[ ] ',
          paint: i === at ? page.paint.here : (text) => text,
        }),
        `↑ ↓, Space or 1–${Math.min(9, choices.length)} to tick, Enter when done, s to skip`,
        page,
      ),
    press: (key) => {
      // Whoever takes Enter for the key that ticks must not lose the question by it.
      if ((key.name === 'return' || key.name === 'enter') && ticked.size > 0)
        return answered(choices.filter((_, i) => ticked.has(i)).map(({ answer }) => answer))
      if (key.name === 'left') return wentBack
      if (key.name === 's' && !key.ctrl) return skipped
      const place = key.name === 'space' ? at : placeOfKey(key, choices.length)
      if (place !== undefined) return goOn(tick(choices, toggled(ticked, place), place))
      return goOn(tick(choices, ticked, moved(key, at, choices.length) ?? at))
    },
  }
}

function toggled(set: ReadonlySet<number>, one: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}
