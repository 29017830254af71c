import { isSentenceEnd } from './marks.ts'
import { markOf } from './paragraphs.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { BlockRole, Span } from './types.ts'

/** A paragraph as the readers of roles see it. */
export interface View {
  /** What it says, without its mark. */
  readonly span: Span
  /** The mark of a heading or list before it. */
  readonly mark?: Span
  /** As written, the mark of a heading or list. */
  readonly markText: string
  /** Words and marks of its first 400 characters. */
  readonly tokens: readonly Token[]
  /** Its last 120 characters. */
  readonly tail: string
  /** How many words it has, as far as `tokens` go. */
  readonly words: number
  /** It goes on behind `tokens`. */
  readonly isLong: boolean
  /** It ends as a sentence does. */
  readonly isClosed: boolean
  /** It is the last one. */
  readonly isLast: boolean
  /** The one before it. */
  readonly before?: { readonly role: BlockRole; readonly view: View }
  /** A headline or body stands before it. */
  readonly isBegun: boolean
}

/** Says which role a paragraph has, or `undefined` where it is not the one it looks for. */
export type RoleReader = (view: View) => BlockRole | undefined

const HEAD = 400
const TAIL = 120

/** A paragraph as its readers see it. */
export function viewOf(text: string, span: Span, rest: Pick<View, 'isLast' | 'isBegun'>): View {
  const mark = markOf(text, span)
  const body = mark ? { start: mark.end, end: span.end } : span
  const tokens = tokensOf(text, { start: body.start, end: Math.min(body.end, body.start + HEAD) })
  const tail = text.slice(Math.max(body.start, body.end - TAIL), body.end)
  return {
    span: body,
    ...(mark && { mark }),
    markText: mark ? text.slice(mark.start, mark.end) : '',
    tokens,
    tail,
    words: tokens.filter(({ isWord }) => isWord).length,
    isLong: body.end - body.start > HEAD,
    isClosed: isSentenceEnd(tail),
    ...rest,
  }
}
