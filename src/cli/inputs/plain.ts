import type { Draft } from './draft.ts'

const LONGEST_HEADLINE = 200

/**
 * The draft of plain text: a first line that looks like a headline is one.
 *
 * It does where it is short, does not end as a sentence or a dateline does, and a blank line follows, or a line at
 * least twice as long in a text without blank lines.
 *
 * @example
 * ```ts
 * draftFromText('Truce signed\n\nIt was signed today.') // => { headline: 'Truce signed', text: 'It was signed today.' }
 * draftFromText('It was signed.\n\nThe end.') // => { text: 'It was signed.\n\nThe end.' }
 * ```
 */
export function draftFromText(file: string): Draft {
  const lines = file.split(/\r\n?|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const headline = lines[first]?.trim() ?? ''
  const rest = lines.slice(first + 1)
  return looksLikeHeadline(headline) && standsApart(headline, rest)
    ? { headline, text: rest.join('\n').trim() }
    : { text: file.trim() }
}

function looksLikeHeadline(line: string): boolean {
  return /\p{L}/u.test(line) && line.length <= LONGEST_HEADLINE && !/[.,;:–—_-]["'”’)]?$/.test(line)
}

function standsApart(headline: string, [next = '', ...rest]: readonly string[]): boolean {
  if (next.trim() === '') return rest.some((line) => line.trim() !== '')
  return rest.every((line) => line.trim() !== '') && next.length >= 2 * headline.length
}
