import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import type { Evidence } from '../kinds/common.ts'
import { datesOfArticle } from '../read/dates/of-article.ts'
import type { DatedSpan } from '../read/dates/ranges.ts'
import { readAnniversaries } from '../read/en/dates/anniversaries.ts'
import { upToEvidence } from './story-part.ts'

/**
 * Tells which dates stand within a span of evidence, read in their article; the 70th anniversary in 2023 says 1953.
 *
 * @param facts Those whose evidence will be asked for: of a text too long for a story what lies far behind it is not read.
 */
export function datesOf(article: Article, facts: readonly Fact[]): (span: Evidence) => readonly string[] {
  const part = upToEvidence(article, facts)
  const dates = [...datesOfArticle(part), ...commemorated(part)].toSorted((a, b) => a.start - b.start)
  return ({ start, end }) => {
    const found: string[] = []
    for (let at = firstFrom(dates, start); (dates[at]?.start ?? end) < end; at += 1) {
      const date = dates[at]
      if (date && date.end <= end) found.push(date.edtf)
    }
    return found
  }
}

function commemorated({ text, published }: Article): DatedSpan[] {
  const year = Number(published.slice(0, 4))
  return readAnniversaries(text).flatMap(({ start, end, nth }) =>
    nth < year ? [{ start, end, edtf: `${year - nth}`.padStart(4, '0') }] : [],
  )
}

/** The index of the first of dates in order that begins at a place or behind it, found by halving. */
function firstFrom(dates: readonly DatedSpan[], place: number): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
