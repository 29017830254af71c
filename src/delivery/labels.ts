import type { KindName } from '../kinds/index.ts'

/** What to do with a question, by kind; a host may put its own words in their place. */
export type Labels = { readonly [kind in KindName]: string }

/**
 * The instructions in English, for a host to show with the questions of a view, or to replace.
 *
 * @example
 * ```ts
 * labels.date // => 'Type a date.'
 * ```
 */
export const labels: Labels = {
  choice: 'Choose one answer.',
  multiple: 'Choose every right answer.',
  'true-false': 'True or false?',
  text: 'Type the answer.',
  number: 'Type a number.',
  date: 'Type a date.',
  order: 'Give each its place.',
  match: 'Give each its partner.',
  cloze: 'Fill in each gap.',
}
