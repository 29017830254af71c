import type { Decision } from '../../derive/decisions.ts'
import type { Article } from '../../facts/article.ts'
import { optionSetsOf } from '../../kinds/analysis.ts'
import { type KindName, keyOf, type Question } from '../../kinds/index.ts'
import { inWords } from '../../kinds/words.ts'
import { evidenceLines } from '../render/evidence.ts'
import { joinWords, readableStem } from '../render/words.ts'
import { clean } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import { padTo, wrap } from '../terminal/wrap.ts'
import { markedQuote } from './quote.ts'

/** What a reviewer sees of a question: what is asked, what is offered, the key, why, and the evidence in the article. */
export function sceneOf<N extends KindName>(
  question: Question<N>,
  article: Article | undefined,
  earlier: Decision | undefined,
  page: Page,
): string[] {
  const { width, paint } = page
  const entry = (label: string, lines: readonly string[]) =>
    lines.flatMap((line, i) => wrap(line, width, padTo(i === 0 ? `  ${label}` : '', 12)))
  return [
    ...wrap(clean(readableStem(question.stem)), width).map(paint.bold),
    ...entry('Offered', offered(question)),
    ...entry('Key', [clean(joinWords(question.kind, inWords(question, keyOf(question))))]),
    ...entry('Why', [clean(question.explanation)]),
    ...entry('Evidence', evidenceOf(question, article, page)),
    ...(earlier ? entry('Earlier', [earlierWords(earlier)]).map(paint.half) : []),
    '',
  ]
}

function offered(question: Question): string[] {
  return optionSetsOf(question).flatMap(({ options }) => options.map(({ text }) => clean(text)))
}

function evidenceOf({ evidence }: Question, article: Article | undefined, page: Page): string[] {
  if (!article) return evidenceLines(evidence, undefined).map(clean)
  return evidence.map((span) => markedQuote(article.text, span, page))
}

const past = { keep: 'kept', edit: 'edited', drop: 'dropped' } as const

/** What was said of the question before its words changed, or a moment ago. */
function earlierWords({ verdict, reason }: Decision): string {
  return clean(reason === undefined ? past[verdict] : `${past[verdict]}: ${reason}`)
}
