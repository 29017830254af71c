import type { KindName } from '../../kinds/index.ts'

/** Whether something holds of each kind. */
export type Applies = { readonly [N in KindName]: boolean }

/** All kinds. */
export const everyKind: Applies = {
  choice: true,
  multiple: true,
  'true-false': true,
  text: true,
  number: true,
  date: true,
  order: true,
  match: true,
  cloze: true,
}

/** Kinds that offer options to pick from. */
export const offersOptions: Applies = {
  choice: true,
  multiple: true,
  'true-false': false,
  text: false,
  number: false,
  date: false,
  order: false,
  match: false,
  cloze: true,
}

/** Kinds whose stem is a question. */
export const asksOutright: Applies = {
  choice: true,
  multiple: true,
  'true-false': false,
  text: true,
  number: true,
  date: true,
  order: false,
  match: false,
  cloze: false,
}

/** Kinds whose stem is a statement to judge. */
export const makesStatement: Applies = {
  choice: false,
  multiple: false,
  'true-false': true,
  text: false,
  number: false,
  date: false,
  order: false,
  match: false,
  cloze: false,
}

/** Kinds whose stem is a text with gaps. */
export const hasGaps: Applies = {
  choice: false,
  multiple: false,
  'true-false': false,
  text: false,
  number: false,
  date: false,
  order: false,
  match: false,
  cloze: true,
}

/** Kinds whose key is something of the article: a name, a date, a number, not a verdict or an arrangement. */
export const keyIsOfArticle: Applies = {
  choice: true,
  multiple: true,
  'true-false': false,
  text: true,
  number: true,
  date: true,
  order: false,
  match: false,
  cloze: true,
}

/** Kinds that let a candidate pick several options. */
export const picksSeveral: Applies = {
  choice: false,
  multiple: true,
  'true-false': false,
  text: false,
  number: false,
  date: false,
  order: false,
  match: true,
  cloze: false,
}
