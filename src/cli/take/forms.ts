import { labels } from '../../delivery/labels.ts'
import type { QuestionView } from '../../delivery/view.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { OptionView } from '../../kinds/common.ts'
import type { KindName, ViewOf } from '../../kinds/index.ts'
import { blank } from '../render/words.ts'
import { arrange } from '../terminal/arrange.ts'
import { edit } from '../terminal/edit.ts'
import type { Page } from '../terminal/page.ts'
import { type Choice, pick } from '../terminal/pick.ts'
import { tick } from '../terminal/tick.ts'
import { paintWords, wrap } from '../terminal/wrap.ts'
import type { Form, Given, Step } from './form.ts'
import { dateHints, numberHint, textHint } from './hints.ts'
import { readOne, readOrder, readSeveral, readText } from './read-line.ts'

type GapView = ViewOf<'cloze'>['gaps'][number]
type GapKind = GapView['kind']
type GapViewOf<K extends GapKind> = { [P in K]: Extract<GapView, { readonly kind: P }> }[K]

/** How a question of each kind is answered, from nothing but what a candidate may see. */
const forms: { readonly [N in KindName]: (view: QuestionView<N>) => Form } = {
  choice: (view) => single(view, pickStep(choicesOf(view.options))),
  multiple: (view) => single(view, tickStep(choicesOf(view.options))),
  'true-false': (view) => single(view, pickStep(trueOrFalse)),
  text: (view) => single(view, typeStep(textHint)),
  number: (view) => single(view, typeStep(numberHint(view.unit))),
  date: (view) => single(view, typeStep(dateHints[view.precision])),
  order: (view) => single(view, orderStep(choicesOf(view.events), view.distractors)),
  match: (view) => {
    const step = pickStep(choicesOf(view.options))
    return {
      scene: (given, page, at) => [...ask(view.kind, view.stem, page), ...partners(view, given, page, at)],
      steps: view.premises.map(({ text }) => ({ ...step, label: text })),
      response: (given) => byId(view.premises, given),
    }
  },
  cloze: (view) => ({
    scene: (given, page, at) => ask(view.kind, filledIn(view, given, page, at), page),
    steps: view.gaps.map((gap, i) => ({ ...gapStep(gap), label: `Gap ${i + 1}` })),
    response: (given) => byId(view.gaps, given),
  }),
}

/** How a question is answered in a terminal. */
export function formOf<N extends KindName>(view: QuestionView<N>): Form {
  return forms[view.kind](view)
}

/** A gap is answered as a question of its kind is. */
const gapSteps: { readonly [K in GapKind]: (gap: GapViewOf<K>) => Step } = {
  choice: (gap) => pickStep(choicesOf(gap.options)),
  text: () => typeStep(textHint),
  number: (gap) => typeStep(numberHint(gap.unit)),
  date: (gap) => typeStep(dateHints[gap.precision]),
}

function gapStep<K extends GapKind>(gap: GapViewOf<K>): Step {
  return gapSteps[gap.kind](gap)
}

const trueOrFalse: readonly Choice[] = [
  { text: 'True', answer: true, key: 't' },
  { text: 'False', answer: false, key: 'f' },
]

function choicesOf(options: readonly OptionView[]): Choice[] {
  return options.map(({ id, text }) => ({ text, answer: id }))
}

function textsOf(choices: readonly Choice[]): string[] {
  return choices.map(({ text }) => text)
}

function pickStep(choices: readonly Choice[]): Step {
  const hint = `Number from 1 to ${choices.length}`
  return { prompt: pick(choices), items: textsOf(choices), hint, read: readOne(choices) }
}

function tickStep(choices: readonly Choice[]): Step {
  const hint = 'Numbers of all that are right, such as 1 2'
  return { prompt: tick(choices), items: textsOf(choices), hint, read: readSeveral(choices) }
}

function orderStep(choices: readonly Choice[], leaveOut = false): Step {
  const hint = leaveOut
    ? 'Numbers of those that belong, earliest first, such as 2 1'
    : 'Numbers, earliest first, such as 2 1'
  const read = leaveOut ? readSeveral(choices) : readOrder(choices)
  return { prompt: arrange(choices, leaveOut), items: textsOf(choices), hint, read }
}

function typeStep(hint: string): Step {
  return { prompt: edit(hint), items: [], hint, read: readText }
}

/** A question with one step, whose answer is its response. */
function single({ kind, stem }: Pick<QuestionView, 'kind' | 'stem'>, step: Step): Form {
  return { scene: (_, page) => ask(kind, stem, page), steps: [step], response: ([answer]) => answer }
}

/** The stem, and what to do. */
function ask(kind: KindName, stem: string, { width, paint }: Page): string[] {
  return [...wrap(stem, width).map(paint.bold), ...wrap(labels[kind], width).map(paint.dim), '']
}

/** Answers by the ids of what they answer; what is blank is left out. */
function byId(items: readonly { readonly id: string }[], given: Given): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    items.flatMap(({ id }, i) => (given[i] === undefined ? [] : [[id, given[i]] as const])),
  )
}

/** Each premise with its partner so far. */
function partners(
  { premises, options }: QuestionView<'match'>,
  given: Given,
  { width, paint }: Page,
  at?: number,
): string[] {
  const lines = premises.flatMap(({ text }, i) => {
    const partner = options.find(({ id }) => id === given[i])?.text ?? (i === at ? '?' : '…')
    return wrap(`${text} – ${partner}`, width, i === at ? '› ' : '  ').map(
      i === at ? paint.here : (line) => line,
    )
  })
  return [...lines, '']
}

/** The text with what has been filled in; a gap still open bears its number. */
function filledIn({ stem, gaps }: QuestionView<'cloze'>, given: Given, { paint }: Page, at?: number): string {
  return fillGaps(stem, (id) => {
    const i = gaps.findIndex((gap) => gap.id === id)
    const gap = gaps[i]
    const answer = given[i]
    const options = gap && 'options' in gap ? gap.options : []
    const words = options.find((option) => option.id === answer)?.text ?? answer
    const shown = `[${i === at ? '›' : ''}${words === undefined ? blank(i + 1) : `${words}`}]`
    return i === at ? paintWords(shown, paint.here) : shown
  })
}
