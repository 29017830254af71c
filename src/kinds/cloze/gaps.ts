/** A gap in a stem: `{{id}}`. */
const GAP = /\{\{([a-z0-9][a-z0-9._/-]*)\}\}/g

/** The ids of the gaps of a stem, in the order of the text. */
export function gapIds(stem: string): string[] {
  return Array.from(stem.matchAll(GAP), ([, id = '']) => id)
}

/** The stem with `fill(id)` in the place of each gap. */
export function fillGaps(stem: string, fill: (id: string) => string): string {
  return stem.replace(GAP, (_, id: string) => fill(id))
}
