import type { Key } from '../io.ts'
import type { Page } from './page.ts'
import type { Frame } from './prompt.ts'
import { wrap } from './wrap.ts'

/** How a line of a list stands out. */
export interface Mark {
  /** Stands before it, the same number of cells in each line. */
  readonly sign: string
  /** Sets it off. */
  readonly paint: (text: string) => string
}

/** A list with the reader at one of its lines, and the keys that it takes below. */
export function drawList(
  lines: readonly string[],
  at: number,
  mark: (index: number) => Mark,
  hint: string,
  { width, paint }: Page,
): Frame {
  const blocks = lines.map((text, i) => {
    const { sign, paint: set } = mark(i)
    return wrap(text, width, `${i === at ? '›' : ' '} ${sign}`).map(set)
  })
  const before = blocks.slice(0, at).flat().length
  return { lines: [...blocks.flat(), ...wrap(hint, width).map(paint.dim)], cursor: [before, 0] }
}

/** Where an arrow leads in a list of `size` lines, round its ends; `undefined` where the key is no arrow. */
export function moved({ name, ctrl }: Key, at: number, size: number): number | undefined {
  if (name === 'up' || (ctrl && name === 'p')) return (at + size - 1) % size
  if (name === 'down' || (ctrl && name === 'n')) return (at + 1) % size
  if (name === 'home') return 0
  if (name === 'end') return size - 1
  return undefined
}

const LETTERS = 'abcdefghijkl'

/**
 * The place that a number or letter names in a list of `size` lines, from 0.
 *
 * @example
 * ```ts
 * placeOf('2', 4) // => 1
 * placeOf('B)', 4) // => 1
 * placeOf('5', 4) // => undefined
 * ```
 */
export function placeOf(label: string, size: number): number | undefined {
  const [, name = ''] = /^([a-z]|\d{1,2})[.)]?$/.exec(label.trim().toLowerCase()) ?? []
  const place = /\d/.test(name) ? Number(name) - 1 : name === '' ? -1 : LETTERS.indexOf(name)
  return place >= 0 && place < size ? place : undefined
}

/** The place that a key names; keys with Control or Alt name none. */
export function placeOfKey({ text = '', ctrl, meta }: Key, size: number): number | undefined {
  return ctrl || meta ? undefined : placeOf(text, size)
}

/** `text` behind its number, the numbers of a list of `size` lines being flush right. */
export function numbered(text: string, index: number, size: number): string {
  return `${`${index + 1}`.padStart(`${size}`.length)}. ${text}`
}
