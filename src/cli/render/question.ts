import { labels } from '../../delivery/labels.ts'
import type { QuestionView, QuestionViewBase, QuizView } from '../../delivery/view.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { OptionView, Topic } from '../../kinds/common.ts'
import type { KindName, ViewOf } from '../../kinds/index.ts'
import { numbered } from '../terminal/list.ts'
import type { Page } from '../terminal/page.ts'
import { wrap } from '../terminal/wrap.ts'
import { blank } from './words.ts'

/** What stands below the stem of each kind on paper, each item a line to be wrapped. */
const bodies: { readonly [N in KindName]: (view: QuestionView<N>) => readonly string[] } = {
  choice: ({ options }) => list(options),
  multiple: ({ options }) => list(options, '[ ] '),
  'true-false': () => ['[ ] True', '[ ] False'],
  text: () => [LINE],
  number: ({ unit }) => [unit === undefined ? LINE : `${LINE} ${unit}`],
  date: ({ precision }) => [precision === 'year' ? LINE : `${LINE} (${precisionInWords(precision)})`],
  order: ({ events }) => list(events),
  match: ({ premises, options }) => [
    ...premises.map(({ text }) => `${text} – ${LINE}`),
    'Partners:',
    ...list(options),
  ],
  cloze: ({ gaps, topic }) => gaps.map((gap, i) => `${i + 1}: ${printGap(gap, topic)}`),
}

type GapView = ViewOf<'cloze'>['gaps'][number]
type GapKind = GapView['kind']
type GapViewOf<K extends GapKind> = { [P in K]: Extract<GapView, { readonly kind: P }> }[K]

/** What goes into a gap of each kind. */
const gapBodies: { readonly [K in GapKind]: (gap: GapViewOf<K>, topic: Topic) => string } = {
  choice: ({ options }) => options.map(({ text }) => text).join(' / '),
  text: (_, topic) => (topic === 'actor' || topic === 'place' ? 'a name' : 'a name or a word'),
  number: ({ unit }) => (unit === undefined ? 'a number' : `a number (${unit})`),
  date: ({ precision }) => `a date (${precisionInWords(precision)})`,
}

function printGap<K extends GapKind>(gap: GapViewOf<K>, topic: Topic): string {
  return gapBodies[gap.kind](gap, topic)
}

const LINE = '________'

function instructionOf<N extends KindName>(view: QuestionView<N>): string {
  if ('precision' in view && view.precision === 'year') return 'Type a year.'
  return 'gaps' in view && view.gaps.length === 1 ? 'Fill in the gap.' : labels[view.kind]
}

/** A question as it stands on paper. */
export function printQuestion<N extends KindName>(
  view: QuestionView<N>,
  number: number,
  page: Page,
): string[] {
  const { width, paint } = page
  const indent = '    '
  return [
    ...wrap(stemOf(view), width, `${number}.`.padEnd(indent.length)).map(paint.bold),
    ...wrap(instructionOf(view), width, indent).map(paint.dim),
    ...bodies[view.kind](view).flatMap((line) => wrap(line, width, indent, `${indent}   `)),
    '',
  ]
}

/** A quiz as it stands on paper; `below(i)` are lines to add to a question. */
export function printQuiz(
  { questions }: QuizView,
  page: Page,
  below: (index: number) => readonly string[] = () => [],
): string[] {
  return questions.flatMap((view, i) => [
    ...printQuestion(view, i + 1, page).slice(0, -1),
    ...below(i).flatMap((line) => wrap(line, page.width, '    ')),
    '',
  ])
}

/** The stem; gaps bear their numbers. */
function stemOf({ stem }: QuestionViewBase): string {
  let gap = 0
  return fillGaps(stem, () => {
    gap += 1
    return `[${blank(gap)}]`
  })
}

function list(options: readonly OptionView[], box = ''): string[] {
  return options.map(({ text }, i) => box + numbered(text, i, options.length))
}

const precisions: { readonly [P in QuestionView<'date'>['precision']]?: string } = {
  interval: 'from when to when',
  day: 'day, month and year',
  month: 'month and year',
}

function precisionInWords(precision: QuestionView<'date'>['precision']): string {
  return precisions[precision] ?? precision
}
