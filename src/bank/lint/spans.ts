import { type Complaint, complainIf, quoted } from './detector.ts'
import type { Item } from './item.ts'

/** Evidence that lies outside of the article, or does not read as it is quoted. */
export function brokenSpans({ question, world: { text } }: Item): readonly Complaint[] {
  if (text === undefined) return []
  return question.evidence.flatMap(({ start, end, exact }) => [
    ...complainIf(
      end > text.length,
      `The evidence from ${start} to ${end} lies outside of the article, which has ${text.length} code units. Count again.`,
    ),
    ...complainIf(
      end <= text.length && exact !== undefined && exact !== text.slice(start, end),
      `The article at ${start} does not read ${quoted(exact ?? '')}. Count again, or mend the quote.`,
    ),
  ])
}
