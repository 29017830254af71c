import { isCapital } from './tokens.ts'
import type { BlockRole } from './types.ts'
import type { View } from './view.ts'

/** A headline, and a deck below it, has as many words at most. */
const LONGEST_HEADLINE = 35
/** A subhead between paragraphs has as many words at most. */
const LONGEST_SUBHEAD = 12

/** A line of stars or dashes parts what stands above it from what stands below. */
export function wordlessRole({ tokens, isLong }: View): BlockRole | undefined {
  return isLong || tokens.some(({ isWord }) => isWord) ? undefined : 'boilerplate'
}

/** Headings of Markdown, and paragraphs in bold. */
export function headingRole({
  markText,
  tokens,
  isBegun,
  isLong,
  isClosed,
  tail,
}: View): BlockRole | undefined {
  if (markText.startsWith('#')) return markText === '#' && !isBegun ? 'headline' : 'subhead'
  const isBold = tokens[0]?.key === '*' && tokens[1]?.key === '*' && tail.endsWith('**')
  return isBold && !isLong && !isClosed ? (isBegun ? 'subhead' : 'headline') : undefined
}

/** A name has as many words at most. */
const LONGEST_NAME = 5

/** The name below a paragraph that is a quotation from end to end says who speaks. */
export function signatureRole({ tokens, words, isLong, before }: View): BlockRole | undefined {
  if (isLong || words === 0 || words > LONGEST_NAME || !before || !isQuoted(before.view)) return undefined
  const isName = tokens.every(
    (token, i) => isCapital(token) || (!token.isWord && (i === 0 || token.text === '.')),
  )
  return isName ? 'caption' : undefined
}

function isQuoted({ tokens, tail }: View): boolean {
  return /^["“„«]$/.test(tokens[0]?.text ?? '') && /["”“»]$/.test(tail)
}

/** Items of lists, by their marks. */
export function listRole({ markText }: View): BlockRole | undefined {
  return markText === '' ? undefined : 'list'
}

/**
 * Titles: short, with a capital at the head and no full stop at the end, and something below them. The first one is
 * the headline; right below it stands its deck, further down are subheads.
 */
export function titleRole(view: View): BlockRole | undefined {
  const { isBegun, isLong, isLast, words, before } = view
  if (isLong || isLast || words > LONGEST_HEADLINE || !looksLikeTitle(view)) return undefined
  if (!isBegun) return 'headline'
  return words <= LONGEST_SUBHEAD || before?.role === 'headline' ? 'subhead' : undefined
}

function looksLikeTitle({ tokens, tail }: View): boolean {
  const first = tokens.find(({ isWord }) => isWord)
  if (!first || !(isCapital(first) || /^(?:\p{N}|\p{Lo}|i[A-Z])/u.test(first.text))) return false
  return !/[.…,;:_—–。।۔]["'”’»)\]]{0,3}$|--$|:\s?[\d.,%$€£]{1,12}$/.test(tail)
}
