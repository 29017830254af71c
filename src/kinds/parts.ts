import { edtf } from '../calendar/edtf.ts'
import type { Reason } from '../language/messages.ts'
import type { ChoiceFields } from './choice/schema.ts'
import { filling, gapsInOrder } from './cloze/cloze.ts'
import type { Gap } from './cloze/schema.ts'
import type { Credit, OptionId } from './common.ts'
import { ALL, NONE } from './credit.ts'
import { gradeEnds } from './date/date.ts'
import type { DateFields } from './date/schema.ts'
import type { KindName, Question, ResponseTo } from './index.ts'
import { isWithin } from './number/number.ts'
import type { NumberFields } from './number/schema.ts'
import type { Part } from './part.ts'
import type { TextFields } from './text/schema.ts'
import { verdictOn } from './text/text.ts'

/** How a kind says of what its natural credit is made; apart from `Kind`, so that players don't carry it. */
type Dissection<Asked, Given> = (question: Asked, response: Given) => readonly Part[]

const dissections: { readonly [N in KindName]: Dissection<Question<N>, ResponseTo<N>> } = {
  choice: partsOfChoice,
  multiple: ({ options, keys }, response) =>
    options.flatMap(({ id }) => {
      const [right, picked] = [keys.includes(id), response.includes(id)]
      if (!right && !picked) return []
      const why = picked ? (right ? 'picked-right' : 'picked-wrong') : 'missed'
      return [part([id], why, { earned: picked ? (right ? 1 : -1) : 0, of: keys.length })]
    }),
  'true-false': ({ key }, response) => [verdict(key === response, 'right', 'wrong')],
  text: partsOfText,
  number: partsOfNumber,
  date: partsOfDate,
  order: ({ key }, response) => {
    const rank = new Map(key.flatMap((group, i) => group.map((id) => [id, i] as const)))
    const place = new Map(response.map((id, i) => [id, i]))
    const pairs = pairsOf(key.flat()).filter(([a, b]) => rank.get(a) !== rank.get(b))
    const of = pairs.length
    return [
      ...pairs.map(([a, b]) => {
        const inOrder = (place.get(a) ?? Number.NaN) < (place.get(b) ?? Number.NaN)
        return part([a, b], inOrder ? 'pair-in-order' : 'pair-out-of-order', { earned: Number(inOrder), of })
      }),
      ...response
        .filter((id) => !rank.has(id))
        .map((id) => part([id], 'distractor-placed', { earned: 1 - rank.size, of })),
    ]
  },
  match: ({ premises, key }, response) =>
    premises.map(({ id }) => {
      const given = Object.hasOwn(response, id) ? response[id] : undefined
      if (given === undefined) return part([id], 'left-blank', NONE)
      const right = given === key[id]
      return part([id, given], right ? 'matched-right' : 'matched-wrong', {
        earned: Number(right),
        of: premises.length,
      })
    }),
  cloze: (question, response) => {
    const gaps = gapsInOrder(question)
    return gaps.flatMap((gap) => {
      const given = filling(gap, response)
      const parts = given === undefined ? [part([], 'left-blank', NONE)] : partsOfGap(gap, given)
      return parts.map(({ about, why, credit }) =>
        part([gap.id, ...about], why, { earned: credit.earned, of: credit.of * gaps.length }),
      )
    })
  },
}

/**
 * The parts of the natural credit for a response that `readResponse` lets in.
 *
 * They add up to it, save where they add up to less than nothing: then the credit is nothing.
 */
export function partsOf<N extends KindName>(question: Question<N>, response: ResponseTo<N>): readonly Part[] {
  return dissections[question.kind](question, response)
}

/** A line of a trace. */
export function part(about: readonly OptionId[], why: Reason, credit: Credit): Part {
  return { about, why, credit }
}

/** Every two items of a list, the earlier one first. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))
}

function verdict(holds: boolean, yes: Reason, no: Reason): Part {
  return holds ? part([], yes, ALL) : part([], no, NONE)
}

function partsOfChoice({ key }: ChoiceFields, response: OptionId): readonly Part[] {
  return response === key ? [part([response], 'picked-right', ALL)] : [part([response], 'picked-wrong', NONE)]
}

function partsOfText(fields: TextFields, response: string): readonly Part[] {
  const why = verdictOn(fields, response)
  return [part([], why, why === 'not-accepted' ? NONE : ALL)]
}

function partsOfNumber(fields: NumberFields, response: number | string): readonly Part[] {
  return [verdict(isWithin(fields, Number(response)), 'within-tolerance', 'outside-tolerance')]
}

const UNITS = ['year', 'month', 'day'] as const
const ENDS = ['start', 'end'] as const

function partsOfDate({ value }: DateFields, response: string): readonly Part[] {
  const key = edtf(value)
  const ends = gradeEnds(key, edtf(response))
  if (ends.length > 1)
    return ends.map(({ earned, of }, i) =>
      part([], `${ENDS[i] ?? 'end'}-${earned === of ? 'right' : 'wrong'}`, { earned, of: 2 * of }),
    )
  const [{ earned, of } = NONE] = ends
  if (key.precision === 'decade' || key.precision === 'century')
    return [verdict(earned === of, 'right', 'wrong')]
  return UNITS.slice(0, of).map((unit, i) =>
    part([], `${unit}-${i < earned ? 'right' : 'wrong'}`, { earned: Number(i < earned), of }),
  )
}

function partsOfGap(gap: Gap, given: string | number): readonly Part[] {
  switch (gap.kind) {
    case 'choice':
      return partsOfChoice(gap, `${given}`)
    case 'text':
      return partsOfText(gap, `${given}`)
    case 'number':
      return partsOfNumber(gap, given)
    case 'date':
      return partsOfDate(gap, `${given}`)
  }
}
