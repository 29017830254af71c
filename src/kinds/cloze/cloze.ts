import type { Random } from '../../base/random.ts'
import { choice } from '../choice/choice.ts'
import type { OptionId, OptionView } from '../common.ts'
import { meanCredit } from '../credit.ts'
import { type DateView, date } from '../date/date.ts'
import type { Kind } from '../kind.ts'
import { type NumberResponse, number } from '../number/number.ts'
import { isRecord, unknownId, wrongShape } from '../refusals.ts'
import { text } from '../text/text.ts'
import { gapIds } from './gaps.ts'
import type { ClozeQuestion, Gap } from './schema.ts'

/** What is special of the view of each kind of gap. */
interface Views {
  readonly choice: { readonly options: readonly OptionView[] }
  readonly text: Readonly<Record<never, never>>
  readonly number: { readonly unit?: string }
  readonly date: DateView
}
interface Responses {
  readonly choice: OptionId
  readonly text: string
  readonly number: NumberResponse
  readonly date: string
}
type GapKind = Gap['kind']
type GapOf<K extends GapKind> = { [P in K]: Extract<Gap, { readonly kind: P }> }[K]

// Mapped, so that the compiler relates `gapKinds[gap.kind]` to `gap`.
const gapKinds: { readonly [K in GapKind]: Kind<GapOf<K>, Responses[K], Views[K]> } = {
  choice,
  text,
  number,
  date,
}

/** Responses by the ids of their gaps; a gap may be left out. */
export type ClozeResponse = Readonly<Record<OptionId, string | number>>

/** A gap as a candidate sees it. */
export type GapView = { [K in GapKind]: { readonly id: OptionId; readonly kind: K } & Views[K] }[GapKind]

/**
 * Fill the gaps of a text; a response is an object from gap ids to what each gap's own kind takes.
 *
 * Natural credit is the mean of the gaps, each graded by its own kind; a gap left out or blank earns nothing.
 */
export const cloze: Kind<ClozeQuestion, ClozeResponse, { readonly gaps: readonly GapView[] }> = {
  view: (question, random) => ({ gaps: inOrder(question).map((gap) => viewGap(gap, random)) }),
  refuse: ({ gaps }, response) => {
    if (!isRecord(response)) return wrongShape('an object from gap ids to responses', response)
    const ids = gaps.map(({ id }) => id)
    const stranger = Object.keys(response).find((id) => !ids.includes(id))
    if (stranger !== undefined) return unknownId('gap', stranger, ids)
    for (const gap of gaps) {
      const given = filled(gap, response)
      const issue = given === undefined ? undefined : refuseGap(gap, given)
      if (issue) return { ...issue, path: [gap.id] }
    }
    return undefined
  },
  key: ({ gaps }) => Object.fromEntries(gaps.map((gap) => [gap.id, keyOfGap(gap)])),
  grade: ({ gaps }, response) => meanCredit(gaps.map((gap) => gradeGap(gap, filled(gap, response)))),
  chance: ({ gaps }) => gaps.reduce((sum, gap) => sum + chanceOfGap(gap), 0) / gaps.length,
  inWords: (question, response) => inOrder(question).flatMap((gap) => gapInWords(gap, filled(gap, response))),
  feedback: ({ gaps }, response) => gaps.flatMap((gap) => feedbackToGap(gap, filled(gap, response))),
  secrets: ({ gaps }) => gaps.flatMap((gap) => secretsOfGap(gap)),
  shown: ({ gaps }) => gaps.flatMap((gap) => shownByGap(gap)),
  optionSets: ({ gaps }) => gaps.flatMap((gap) => optionSetsOfGap(gap)),
}

/** The gaps in the order of the text, so that the order in which they are stored tells nothing. */
function inOrder({ stem, gaps }: ClozeQuestion): Gap[] {
  return gapIds(stem).flatMap((id) => gaps.filter((gap) => gap.id === id))
}

/** What was put into a gap; `undefined` where it was left blank. */
function filled(gap: Gap, response: Readonly<Record<string, unknown>>): unknown {
  const given = Object.hasOwn(response, gap.id) ? response[gap.id] : undefined
  return given === null || (typeof given === 'string' && given.trim() === '') ? undefined : given
}

function viewGap<K extends GapKind>(gap: GapOf<K>, random: Random): GapView {
  // The compiler can't follow a spread of a generic view into the union that it belongs to.
  return { id: gap.id, kind: gap.kind, ...gapKinds[gap.kind].view(gap, random) } as GapView
}

function refuseGap<K extends GapKind>(gap: GapOf<K>, given: unknown) {
  return gapKinds[gap.kind].refuse(gap, given)
}

function accepts<K extends GapKind>(gap: GapOf<K>, given: unknown): given is Responses[K] {
  return refuseGap(gap, given) === undefined
}

function gradeGap<K extends GapKind>(gap: GapOf<K>, given: unknown) {
  return accepts(gap, given) ? gapKinds[gap.kind].grade(gap, given) : { earned: 0, of: 1 }
}

function gapInWords<K extends GapKind>(gap: GapOf<K>, given: unknown): readonly string[] {
  return accepts(gap, given) ? gapKinds[gap.kind].inWords(gap, given) : ['–']
}

function feedbackToGap<K extends GapKind>(gap: GapOf<K>, given: unknown): readonly string[] {
  return accepts(gap, given) ? gapKinds[gap.kind].feedback(gap, given) : []
}

function keyOfGap<K extends GapKind>(gap: GapOf<K>): Responses[K] {
  return gapKinds[gap.kind].key(gap)
}

function chanceOfGap<K extends GapKind>(gap: GapOf<K>): number {
  return gapKinds[gap.kind].chance(gap)
}

function secretsOfGap<K extends GapKind>(gap: GapOf<K>): readonly string[] {
  return gapKinds[gap.kind].secrets(gap)
}

function shownByGap<K extends GapKind>(gap: GapOf<K>): readonly string[] {
  return gapKinds[gap.kind].shown(gap)
}

function optionSetsOfGap<K extends GapKind>(gap: GapOf<K>) {
  return gapKinds[gap.kind].optionSets(gap)
}
