import { chance } from '../kinds/analysis.ts'
import type { KindName, Question } from '../kinds/index.ts'

/** What a question makes its reader look for. */
export type Sought =
  | 'country'
  | 'person'
  | 'organisation'
  | 'office'
  | 'place'
  | 'event'
  | 'name'
  | 'decade'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'number'
  | 'anniversary'
  | 'order'

/**
 * The share of readers who have it ready, before anything is measured.
 *
 * The order follows what readers keep of news: who and where before what exactly, years before days, and hardly
 * anybody a weekday. The steps are rough on purpose; item statistics replace them once there are answers.
 */
const ready: { readonly [S in Sought]: number } = {
  country: 0.7,
  anniversary: 0.65,
  person: 0.55,
  event: 0.55,
  order: 0.55,
  decade: 0.55,
  organisation: 0.5,
  office: 0.5,
  place: 0.5,
  year: 0.45,
  name: 0.4,
  month: 0.4,
  number: 0.4,
  day: 0.35,
  weekday: 0.15,
}

/** What is typed must be recalled, what is picked need only be recognised. */
const recall: { readonly [N in KindName]: number } = {
  choice: 1,
  multiple: 0.9,
  'true-false': 1,
  text: 0.75,
  number: 0.75,
  date: 0.75,
  order: 0.9,
  match: 0.9,
  cloze: 0.75,
}

/**
 * The estimated share of readers who get it wrong: those who do not have it ready and do not guess it, to two places.
 *
 * Source: the knowledge-or-random-guessing model, as behind correction for guessing (Diamond & Evans 1973).
 */
export function estimateDifficulty(question: Question, sought: Sought): number {
  const known = ready[sought] * recall[question.kind]
  return Math.round((1 - known) * (1 - chance(question)) * 100) / 100
}
