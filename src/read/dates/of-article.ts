import { oncePer } from '../../base/once-per.ts'
import type { Article } from '../../facts/article.ts'
import { type DatedSpan, datesAndSpans } from './ranges.ts'
import { readDates } from './read-dates.ts'

/** The dates and spans of time that an article writes, read once for all who ask. */
export const datesOfArticle = /* @__PURE__ */ oncePer(({ text, published }: Article): readonly DatedSpan[] =>
  datesAndSpans(text, readDates(text, published)),
)
