import { choice } from '../choice/choice.ts'
import type { OptionId, OptionView } from '../common.ts'
import { meanCredit } from '../credit.ts'
import { type DateView, date } from '../date/date.ts'
import type { Kind } from '../kind.ts'
import { type NumberResponse, type NumberView, number } from '../number/number.ts'
import { isRecord, refusal, wrongShape } from '../refusals.ts'
import { text } from '../text/text.ts'
import { gapIds } from './gaps.ts'
import type { ClozeQuestion, Gap } from './schema.ts'

/** Responses by the ids of their gaps; a gap may be left out. */
export type ClozeResponse = Readonly<Record<OptionId, OptionId | string | NumberResponse>>

/** What is special of the view of each kind of gap. */
interface Views {
  readonly choice: { readonly options: readonly OptionView[] }
  readonly text: Readonly<Record<never, never>>
  readonly number: NumberView
  readonly date: DateView
}
type GapKind = Gap['kind']
type GapOf<K extends GapKind> = Extract<Gap, { readonly kind: K }>

/** A gap as a candidate sees it. */
export type GapView = {
  [K in GapKind]: {
    /** What a response names. */
    readonly id: OptionId
    /** Tells the kind. */
    readonly kind: K
  } & Views[K]
}[GapKind]

interface Responses {
  readonly choice: OptionId
  readonly text: string
  readonly number: NumberResponse
  readonly date: string
}

const gapKinds: { readonly [K in GapKind]: Kind<GapOf<K>, Responses[K], Views[K]> } = {
  choice,
  text,
  number,
  date,
}

/**
 * Fill the gaps of a text; a response is an object from gap ids to what each gap's own kind takes.
 *
 * Natural credit is the mean of the gaps, each graded by its own kind; a gap left out or blank earns nothing.
 */
export const cloze: Kind<ClozeQuestion, ClozeResponse, { readonly gaps: readonly GapView[] }> = {
  view: (question, random) => ({
    gaps: gapsInOrder(question).map(
      // The compiler can't follow the spread of a view into the union that it belongs to.
      (gap) => ({ id: gap.id, kind: gap.kind, ...kindOf(gap).view(gap, random) }) as GapView,
    ),
  }),
  refuse: ({ gaps }, response) => {
    if (!isRecord(response)) return wrongShape(response, 'object')
    const ids = gaps.map(({ id }) => id)
    const stranger = Object.keys(response).find((id) => !ids.includes(id))
    if (stranger !== undefined) return refusal('response/unknown-gap', stranger, ids)
    for (const gap of gaps) {
      const given = filling(gap, response)
      const refused = given === undefined ? undefined : kindOf(gap).refuse(gap, given)
      if (refused) return { ...refused, path: [gap.id] }
    }
    return undefined
  },
  key: ({ gaps }) => Object.fromEntries(gaps.map((gap) => [gap.id, kindOf(gap).key(gap)])),
  grade: ({ gaps }, response) =>
    meanCredit(
      gaps.map((gap) => {
        const given = filling(gap, response)
        return given === undefined ? { earned: 0, of: 1 } : kindOf(gap).grade(gap, given)
      }),
    ),
  secrets: ({ gaps }) => gaps.flatMap((gap) => kindOf(gap).secrets(gap)),
  shown: ({ gaps }) => gaps.flatMap((gap) => kindOf(gap).shown(gap)),
}

function kindOf(gap: Gap): Kind<Gap, ClozeResponse[OptionId], object> {
  // Each gap is handed to its own kind, with a response that `refuse` of that kind has let in.
  return gapKinds[gap.kind] as unknown as Kind<Gap, ClozeResponse[OptionId], object>
}

/** The gaps in the order of the text, so that the order in which they are stored tells nothing. */
export function gapsInOrder({ stem, gaps }: ClozeQuestion): Gap[] {
  return gapIds(stem).flatMap((id) => gaps.filter((gap) => gap.id === id))
}

/** What was put into a gap; `undefined` where it was left blank. */
export function filling<T>({ id }: Gap, response: Readonly<Record<string, T>>): T | undefined {
  const given = Object.hasOwn(response, id) ? response[id] : undefined
  return given === null || given === '' ? undefined : given
}
