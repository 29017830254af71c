import { slips } from '../../base/text.ts'
import { ALL, creditOf, NONE } from '../../kinds/credit.ts'
import { part } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'

/** How {@link wildcards} and {@link spelling} compare. */
export interface WrittenOptions {
  /** Whether case matters; false where it is missing. */
  readonly caseSensitive?: boolean
}

/**
 * A typed text, held against the accepted forms and the alternatives in their order, with `*` for any characters.
 *
 * The first that matches decides: an accepted form earns everything, an alternative its fraction. `\*` is a star. The
 * whole text must match; spaces at its ends do not count, nor does case unless it is asked for. No slip of the pen is
 * forgiven. The work is bounded by the product of the two lengths. A blank earns nothing.
 *
 * Source: Moodle, question/type/shortanswer.
 *
 * @example
 * ```ts
 * wildcards().parameters // => { caseSensitive: false }
 * ```
 */
export function wildcards({ caseSensitive = false }: WrittenOptions = {}): Rule<'text'> {
  const fold = foldBy(caseSensitive)
  return ruleOf({
    name: 'wildcards',
    parameters: { caseSensitive },
    kinds: ['text'],
    parts: ({ accepted, alternatives = [] }, response) => {
      const given = fold(response.trim())
      if (accepted.some((form) => matchesPattern(fold(form.trim()), given)))
        return [part([], 'accepted', ALL)]
      const other = alternatives.find(({ text }) => matchesPattern(fold(text.trim()), given))
      return [other ? part([], 'alternative', creditOf(other.fraction)) : part([], 'not-accepted', NONE)]
    },
  })
}

/**
 * A typed text, with one slip of the pen forgiven in an accepted form of more than three letters and two in one of
 * more than nine. A blank earns nothing.
 *
 * Slips are counted as `slips` counts them (a letter left out, put in, changed, or swapped with its neighbour).
 *
 * Source: H5P, Fill in the blanks, "accept spelling errors" (cloze.js).
 *
 * @example
 * ```ts
 * spelling({ caseSensitive: true }).parameters // => { caseSensitive: true }
 * ```
 */
export function spelling({ caseSensitive = false }: WrittenOptions = {}): Rule<'text'> {
  const fold = foldBy(caseSensitive)
  return ruleOf({
    name: 'spelling',
    parameters: { caseSensitive },
    kinds: ['text'],
    parts: ({ accepted }, response) => {
      const given = fold(response.trim())
      const off = accepted.map((form) => {
        const forgiven = form.length > 9 ? 2 : form.length > 3 ? 1 : 0
        const found = slips(fold(form), given, forgiven)
        return found > forgiven ? Number.POSITIVE_INFINITY : found
      })
      const least = Math.min(...off)
      if (least === 0) return [part([], 'accepted', ALL)]
      return [Number.isFinite(least) ? part([], 'slip', ALL) : part([], 'not-accepted', NONE)]
    },
  })
}

function foldBy(caseSensitive: boolean): (text: string) => string {
  return (text) => (caseSensitive ? text : text.toLowerCase()).normalize('NFC')
}

/** Whether a pattern with stars matches all of a text; greedy, going back to the last star only. */
function matchesPattern(pattern: string, text: string): boolean {
  const signs = signsOf(pattern)
  let [at, star, resume] = [0, -1, 0]
  for (let i = 0; i < text.length; ) {
    const sign = signs[at]
    if (sign === STAR) {
      star = at
      resume = i
      at += 1
    } else if (sign === text[i]) {
      at += 1
      i += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      i = resume
    } else return false
  }
  return signs.slice(at).every((sign) => sign === STAR)
}

const STAR = Symbol('*')

function signsOf(pattern: string): (string | typeof STAR)[] {
  const signs: (string | typeof STAR)[] = []
  for (let i = 0; i < pattern.length; i += 1) {
    const escaped = pattern[i] === '\\' && pattern[i + 1] === '*'
    if (escaped) i += 1
    signs.push(pattern[i] === '*' && !escaped ? STAR : (pattern[i] ?? ''))
  }
  return signs
}
