import { paragraphsOf } from './paragraphs.ts'
import { firstOf, type Rules, spanOfTokens } from './rules.ts'
import { headingRole, listRole, signatureRole, titleRole, wordlessRole } from './titles.ts'
import type { Block, Dateline, Span } from './types.ts'
import { type View, viewOf } from './view.ts'

/** The paragraphs of a text, and what their first words say. */
export interface Blocks {
  /** Them, with what they are for. */
  readonly blocks: readonly Block[]
  /** Where those of the body were filed. */
  readonly datelines: readonly Dateline[]
  /** Names that stand below a quotation, by its block. */
  readonly signatures: ReadonlyMap<number, Span>
}

/**
 * The paragraphs of a text.
 *
 * Marks of headings are read before what a language knows of roles, marks of lists and titles behind it.
 */
export function blocksOf(text: string, rules: Pick<Rules, 'roles' | 'datelines'>): Blocks {
  const readers = [wordlessRole, headingRole, ...rules.roles, signatureRole, listRole, titleRole]
  const paragraphs = paragraphsOf(text)
  const datelines: Dateline[] = []
  const signatures = new Map<number, Span>()
  let isBegun = false
  let before: View['before']
  const blocks = paragraphs.map((span, i): Block => {
    // Views are not kept: they hold all words.
    const own = viewOf(text, span, { isLast: i === paragraphs.length - 1, isBegun })
    const view = before ? { ...own, before } : own
    const role = firstOf(readers, view) ?? 'body'
    const dateline = role === 'body' ? firstOf(rules.datelines, view.tokens) : undefined
    // From the head of its paragraph on: what stands before its first word can't be seen.
    if (dateline) datelines.push({ ...dateline, start: own.mark?.end ?? span.start, block: i })
    const name = role === 'caption' ? signatureOf(view) : undefined
    if (name) signatures.set(i - 1, name)
    before = { role, view: own }
    isBegun ||= role === 'headline' || role === 'body'
    return { start: span.start, end: span.end, role, ...(own.mark && { mark: own.mark }) }
  })
  return { blocks, datelines, signatures }
}

function signatureOf(view: View): Span | undefined {
  return signatureRole(view) && spanOfTokens(view.tokens.filter(({ isWord, text }) => isWord || text === '.'))
}
