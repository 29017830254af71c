import { paragraphsOf } from './paragraphs.ts'
import { firstOf } from './rules.ts'
import { headingRole, listRole, signatureRole, titleRole, wordlessRole } from './titles.ts'
import type { Block } from './types.ts'
import { type RoleReader, type View, viewOf } from './view.ts'

/**
 * The paragraphs of a text with what they are for.
 *
 * @param readers Those of a language; marks of headings and lists are read before and behind them, titles last.
 */
export function blocksOf(text: string, readers: readonly RoleReader[]): { block: Block; view: View }[] {
  const all = [wordlessRole, headingRole, ...readers, signatureRole, listRole, titleRole]
  const paragraphs = paragraphsOf(text)
  let isBegun = false
  let before: View['before']
  return paragraphs.map((span, i) => {
    const isLast = i === paragraphs.length - 1
    const view = viewOf(text, span, { isLast, isBegun, ...(before && { before: { ...before } }) })
    const role = firstOf(all, view) ?? 'body'
    // Not the whole chain of those before.
    const { before: _, ...own } = view
    before = { role, view: own }
    isBegun ||= role === 'headline' || role === 'body'
    return { block: { ...span, role, ...(view.mark && { mark: view.mark }) }, view }
  })
}
