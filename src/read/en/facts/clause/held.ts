import { givenWords, intentions } from '../../../../language/en/past-deeds.ts'
import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span, Stance } from '../../../text/types.ts'
import { isAside } from './predicate.ts'

/**
 * Whether the deed itself is reported, hedged or denied, or what it was done to, where it is no word that was given.
 *
 * @param head From the subject to the verb.
 */
export function isHeld(
  tokens: readonly Token[],
  { held }: Told,
  base: string,
  head: Span,
  words: readonly Token[],
): boolean {
  const last = words.at(-1)?.end ?? head.end
  const own = held.filter((stance) => stance.start < last && !isOfAside(tokens, stance, last))
  if (base === 'will' || intentions.has(base))
    return own.some((span) => overlap(span, { start: head.start, end: last }) && !isOf(span.cue, head))
  if (givenWords.has(base))
    return own.some(
      (span) => span.start < head.end && overlap(span, { ...head, end: head.end - 1 }) && span.end > last,
    )
  return own.some((span) => overlap(span, { start: head.start, end: last }))
}

/** Whether the words that hold back stand in an aside behind the deed: ", ending what may be a long fight". */
function isOfAside(tokens: readonly Token[], { cue }: Stance, last: number): boolean {
  const comma = tokens.findIndex(({ start }) => start >= last)
  return cue.start > last && tokens[comma]?.text === ',' && isAside(tokens[comma + 1])
}

/** Whether a cue is the verb at the end of a head. */
function isOf(cue: Span, { end }: Span): boolean {
  return overlap(cue, { start: end - 1, end })
}
