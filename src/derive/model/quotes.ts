/** Where a quote stands. */
export interface Found {
  /** First code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
}

/** Of more places than this the first are looked at. */
const MOST = 100

/** Finds quotes in a text. */
export interface QuoteFinder {
  /**
   * Where a quote stands: to the letter, else with other blanks and other quotation marks and dashes; nowhere where it does not.
   * Of several places it is the one that is nearest to the names.
   */
  readonly find: (quote: string, names: readonly string[]) => Found | undefined
}

/**
 * A finder for one text.
 *
 * @example
 * ```ts
 * const { find } = quoteFinder('Vance left. Marlow  came. Later, Vance left with Holm.')
 * find('Marlow came', []) // => { start: 12, end: 24 }
 * find('Vance left', ['Holm']) // => { start: 33, end: 43 }
 * find('Vance stayed', []) // => undefined
 * ```
 */
export function quoteFinder(text: string): QuoteFinder {
  let folded: Folded | undefined
  return {
    find: (quote, names) => {
      const wanted = bare(quote)
      const exact = placesOf(text, wanted).map((start) => ({ start, end: start + wanted.length }))
      if (wanted === '') return undefined
      if (exact.length > 0) return nearest(exact, text, names)
      folded ??= foldBlanks(text)
      const { text: shown, offsets } = folded
      const needle = foldBlanks(wanted).text
      const places = placesOf(shown, needle).map((at) => ({
        start: offsets[at] ?? 0,
        end: (offsets[at + needle.length - 1] ?? 0) + 1,
      }))
      return nearest(places, text, names)
    },
  }
}

/** A quote without the marks that are put around it: quotation marks of a pair, dots of an ellipsis. */
function bare(quote: string): string {
  const trimmed = quote
    .trim()
    .replace(/^(?:\.{3}|…)|(?:\.{3}|…)$/g, '')
    .trim()
  return /^["“].*["”]$/s.test(trimmed) && !/["“”]/.test(trimmed.slice(1, -1)) ? trimmed.slice(1, -1) : trimmed
}

function placesOf(text: string, needle: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(needle); at >= 0 && places.length < MOST; at = text.indexOf(needle, at + 1))
    places.push(at)
  return needle === '' ? [] : places
}

interface Folded {
  readonly text: string
  /** Where each code unit of the folded text stands. */
  readonly offsets: readonly number[]
}

const ALIKE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
}

function foldBlanks(text: string): Folded {
  const offsets: number[] = []
  const parts: string[] = []
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    const isBlank = /\s/.test(sign)
    if (isBlank && parts.at(-1) === ' ') continue
    parts.push(isBlank ? ' ' : (ALIKE[sign] ?? sign))
    offsets.push(i)
  }
  return { text: parts.join(''), offsets }
}

/** The place that is nearest to all names together, the first of equals. */
function nearest(places: readonly Found[], text: string, names: readonly string[]): Found | undefined {
  if (places.length < 2) return places[0]
  const mentions = names.map((name) => placesOf(text, name)).filter((some) => some.length > 0)
  const far = ({ start, end }: Found) =>
    mentions.reduce(
      (sum, some) => sum + Math.min(...some.map((at) => (at < start ? start - at : Math.max(0, at - end)))),
      0,
    )
  return places.reduce((a, b) => (far(b) < far(a) ? b : a))
}
