import { agencies, bylineJobs, bylineOpeners, timelineOpeners } from '../../../language/en/page-words.ts'
import { functionWords, isMonth, stopWords } from '../../../language/en/words.ts'
import { phraseAt, phraseList } from '../../text/phrases.ts'
import { isCapital, type Token } from '../../text/tokens.ts'
import type { BlockRole } from '../../text/types.ts'
import type { View } from '../../text/view.ts'
import { readEnglishDay } from '../days.ts'

const openers = /* @__PURE__ */ phraseList(bylineOpeners)
const timelines = /* @__PURE__ */ phraseList(timelineOpeners)
const signatures = /* @__PURE__ */ phraseList(agencies)

/** A byline has as many words at most. */
const LONGEST = 16
/** A name has half as many parts at most as this, with full stops between them. */
const LONGEST_NAME = 4

/** Who wrote it, where and when: "By Jane Roe, Staff Writer", "Jane Roe in Paris", "Updated 27 July 2023". */
export function bylineRole(view: View): BlockRole | undefined {
  const { tokens, words, isLong, tail } = view
  if (isLong || words === 0 || words > LONGEST || /[.!?]$/.test(tail)) return undefined
  const first = tokens.findIndex(({ isWord }) => isWord)
  const found = [isSigned, isStamped, isSignature, hasJob, isPlaced, goesOn].some((form) => form(view, first))
  return found ? 'byline' : undefined
}

/** "By Jane Roe", and what may stand behind it. */
function isSigned({ tokens }: View, first: number): boolean {
  const opener = phraseAt(openers, tokens, first)
  if (!opener) return false
  const from = tokens[opener.next]?.text === ':' ? opener.next + 1 : opener.next
  const end = nameEnd(tokens, from)
  const next = tokens[end]
  if (end === from || isMonth(tokens[from]?.key)) return agencyEnd(tokens, from) === tokens.length
  return (
    next === undefined ||
    !next.isWord ||
    (end - from > 1 && ['and', 'in', 'for', 'at', 'with'].includes(next.key))
  )
}

/** "Updated: 27 July 2023", or a day alone. */
function isStamped({ tokens }: View, first: number): boolean {
  const opener = phraseAt(timelines, tokens, first)
  const behind = tokens.slice(opener ? opener.next : first)
  if (opener) return behind.some(({ text }) => /\d/.test(text))
  const day = readEnglishDay(tokens, first)
  return day !== undefined && behind.length - (day - first) <= 1
}

/** An agency alone. */
function isSignature({ tokens }: View, first: number): boolean {
  const end = agencyEnd(tokens, first)
  return end > first && tokens.slice(end).every(({ isWord }) => !isWord)
}

/** "Jane Roe, Staff Writer", "Jane Roe | Reuters". */
function hasJob({ tokens, isBegun }: View, first: number): boolean {
  const end = nameEnd(tokens, first)
  if (!isBegun || end - first < 2 || !/^[,|–—-]$/.test(tokens[end]?.text ?? '')) return false
  const rest = tokens.slice(end + 1)
  return rest.some(({ key }) => bylineJobs.has(key)) || agencyEnd(tokens, end + 1) === tokens.length
}

/** "Jane Roe in Paris", below a headline. */
function isPlaced({ tokens, before }: View, first: number): boolean {
  if (!before || before.role === 'body') return false
  const end = nameEnd(tokens, first)
  if (end - first < 2 || tokens[end]?.key !== 'in') return false
  const place = nameEnd(tokens, end + 1)
  return place > end + 1 && tokens.slice(place).every(({ isWord, text }) => !isWord && text === ',')
}

/** Names below a byline, before any body: the author below "By", the agency, the town. */
function goesOn({ tokens, before }: View, first: number): boolean {
  if (before?.role !== 'byline') return false
  const parts = tokens.slice(first).filter(({ text }) => text !== ',' && text !== '|')
  return nameEnd(parts, 0) === parts.length
}

/** The index behind a name: words with a capital, with initials among them. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at - from < 2 * LONGEST_NAME && isNamePart(tokens, at)) at += 1
  return at
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === '.') return tokens[at - 1]?.text.length === 1
  return token !== undefined && isCapital(token) && !functionWords.has(token.key) && !stopWords.has(token.key)
}

function agencyEnd(tokens: readonly Token[], at: number): number {
  return phraseAt(signatures, tokens, at)?.next ?? at
}
