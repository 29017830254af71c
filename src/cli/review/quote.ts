import type { Evidence } from '../../kinds/common.ts'
import { clean } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import { paintWords } from '../terminal/wrap.ts'

/** Characters shown on each side of a quote, and of a quote itself. */
const [AROUND, LONGEST] = [160, 800]

/**
 * The words that a span marks, between arrows, with what stands round them in their paragraph; a line to be wrapped.
 *
 * Nothing is said by colour alone.
 */
export function markedQuote(text: string, { start, end }: Evidence, { paint }: Page): string {
  if (!(start < end && end <= text.length))
    return `characters ${start} to ${end}, which the article does not have`
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const quote = text.slice(start, end)
  const shown = quote.length > LONGEST ? `${quote.slice(0, LONGEST)} …` : quote
  return `${clean(headOf(before))}${paintWords(clean(`▸${shown}◂`), paint.here)}${clean(tailOf(after))}`
}

/** From the beginning of the paragraph, or of a word. */
function headOf(before: string): string {
  const paragraph = before.lastIndexOf('\n\n')
  if (paragraph >= 0) return before.slice(paragraph + 2)
  if (before.length < AROUND) return before
  return `… ${before.slice(before.indexOf(' ') + 1)}`
}

function tailOf(after: string): string {
  const paragraph = after.indexOf('\n\n')
  if (paragraph >= 0) return after.slice(0, paragraph)
  if (after.length < AROUND) return after
  return `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …`
}
