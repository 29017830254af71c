import {
  betweenCountAndUnit,
  lengthModifiers,
  pluralUnitWords,
  type Unit,
} from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { type At, countAt, isAt, phrases, skip, textAt, unitAt, type Words } from './phrases.ts'

const modifiers = /* @__PURE__ */ phrases(lengthModifiers)

type FoundUnit = Unit & { readonly plural: boolean }

/** So many of a unit: a distance ("two years ago", "three days later") or a length ("three days", "ten-year"). */
export function amount(words: Words, at: number): Reading[] | undefined {
  const mod = modifiers.at(words, at)
  const start = mod?.to ?? at
  const count = countAt(words, start)
  const found = count
    ? (unitBehind(words, count.to) ?? unitBehind(words, otherCount(words, count.to)))
    : undefined
  if (!count || !found) return bareUnits(words, at)
  if (isAge(words, found.to) || isFraction(words, found)) return undefined
  const half = halfBehind(words, found.to)
  const value = count.value === undefined ? undefined : count.value + (half > found.to ? 0.5 : 0)
  const roughly = orSo(words, half)
  const shift = shiftOf(words, roughly, value, found.value)
  const label = mod?.value ?? (roughly > half ? 'APPROX' : undefined)
  const modded = label === undefined ? {} : { mod: label }
  if (shift) return [{ from: at, to: shift.to, means: shift.value, ...modded }]
  if (
    isAt(words, start, 'a', 'an') &&
    count.to === start + 1 &&
    !mod &&
    !opensLength(words, at) &&
    !found.hyphen
  )
    return undefined
  if (isAt(words, start, 'one', 'some') && !found.hyphen && textAt(words, count.to) === 'day')
    return undefined
  return [
    { from: at, to: roughly, means: { kind: 'length', value: lengthOf(value, found.value) }, ...modded },
  ]
}

/** "Two to three weeks": the word after the second count. */
function otherCount(words: Words, at: number): number {
  const other = isAt(words, at, 'to', 'or', '-', '–') ? countAt(words, at + 1) : undefined
  return other?.to ?? at
}

interface FoundAt extends At<FoundUnit> {
  readonly hyphen: boolean
}

/** The unit after a count: "3 days", "3-day", "two more weeks". */
function unitBehind(words: Words, at: number): FoundAt | undefined {
  const hyphen = isAt(words, at, '-', '‑') && words[at]?.glued
  let next = hyphen ? at + 1 : at
  if (!hyphen)
    for (let skipped = 0; skipped < 2 && betweenCountAndUnit.has(textAt(words, next)); skipped++) next++
  const unit = unitAt(words, next)
  if (!unit || (isAt(words, unit.to, "'", '’') && isAt(words, unit.to + 1, 's'))) return undefined
  return { ...unit, hyphen: Boolean(hyphen) }
}

/** "Three-quarters of its food", "a quarter of"; "60 Minutes", which is a name; "a second round". */
function isFraction(words: Words, { value, to, hyphen }: FoundAt): boolean {
  if ((words[to - 1]?.capital && value.plural) || isAt(words, to - 1, 'second')) return true
  return value.sign === 'Q' && ((hyphen && value.plural) || isAt(words, to, 'of'))
}

/** "44-year-old", "44 years old", "years of age". */
function isAge(words: Words, at: number): boolean {
  const next = skip(words, at, '-')
  return isAt(words, next, 'old', 'olds') || (isAt(words, next, 'of') && isAt(words, next + 1, 'age'))
}

const halfBehind = (words: Words, at: number) =>
  isAt(words, at, 'and') && isAt(words, at + 1, 'a') && isAt(words, at + 2, 'half') ? at + 3 : at

const orSo = (words: Words, at: number) => (isAt(words, at, 'or') && isAt(words, at + 1, 'so') ? at + 2 : at)

/** "ago", "earlier", "later", "from now": the distance and where it is counted from. */
function shiftOf(words: Words, at: number, value: number | undefined, unit: Unit): At<Meaning> | undefined {
  const times = unit.times ?? 1
  const shift = (direction: -1 | 1, from: 'published' | 'spoken', to: number): At<Meaning> => ({
    value: {
      kind: 'shift',
      ...(value !== undefined && { amount: value * times }),
      grain: grainOf(unit),
      direction,
      from,
    },
    to,
  })
  if (unit.clock && !isAt(words, at, 'ago')) return undefined
  if (value === undefined && !isAt(words, at, 'ago')) return undefined
  if (isAt(words, at, 'ago')) return shift(-1, 'published', at + 1)
  if (isAt(words, at, 'earlier', 'previously')) return shift(-1, 'spoken', at + 1)
  if (isAt(words, at, 'later')) return shift(1, 'spoken', at + 1)
  if (isAt(words, at, 'hence')) return shift(1, 'published', at + 1)
  if (isAt(words, at, 'from') && isAt(words, at + 1, 'now', 'today')) return shift(1, 'published', at + 2)
  return undefined
}

/** The grain that a distance is counted in; a decade is ten years. */
function grainOf(unit: Unit): 'year' | 'month' | 'week' | 'day' | 'quarter' {
  if (unit.clock) return 'day'
  return unit.sign === 'Y'
    ? 'year'
    : unit.sign === 'M'
      ? 'month'
      : unit.sign === 'W'
        ? 'week'
        : unit.sign === 'Q'
          ? 'quarter'
          : 'day'
}

/**
 * A length as TIMEX3 writes it.
 *
 * @example
 * ```ts
 * lengthOf(3, { sign: 'D' }) // => 'P3D'
 * ```
 */
export function lengthOf(value: number | undefined, unit: Unit): string {
  const amount = value === undefined ? undefined : value * (unit.times ?? 1)
  const sign = `P${unit.clock ? 'T' : ''}`
  const rest = amount !== undefined && amount % 1 === 0.5 ? HALVES[`${sign}${unit.sign}`] : undefined
  if (amount === undefined || rest === undefined) return `${sign}${amount ?? 'X'}${unit.sign}`
  return `${sign}${amount > 1 ? `${amount - 0.5}${unit.sign}` : ''}${rest}`
}

/** Half a unit in the next smaller one. */
const HALVES: Readonly<Record<string, string>> = { PTH: '30M', PTM: '30S', PY: '6M' }

const OPENERS =
  'for in within of after about than over nearly almost during every under only just least most to until before once'.split(
    ' ',
  )
const opensLength = (words: Words, at: number) => OPENERS.includes(textAt(words, at - 1))

/** "For years", "in weeks", "months ago", "decades-long". */
function bareUnits(words: Words, at: number): Reading[] | undefined {
  const unit = pluralUnitWords.get(textAt(words, at))
  if (!unit || unit.clock) return undefined
  if (isAt(words, at + 1, 'ago', 'earlier', 'later'))
    return [
      {
        from: at,
        to: at + 2,
        means: { kind: 'vague', value: isAt(words, at + 1, 'later') ? 'FUTURE_REF' : 'PAST_REF' },
      },
    ]
  const long = isAt(words, at + 1, '-') && isAt(words, at + 2, 'long')
  if (long) return [{ from: at, to: at + 3, means: { kind: 'length', value: lengthOf(undefined, unit) } }]
  return isAt(words, at - 1, 'for', 'in', 'within', 'over', 'took', 'after')
    ? [{ from: at, to: at + 1, means: { kind: 'length', value: lengthOf(undefined, unit) } }]
    : undefined
}

const SPANS =
  'past last next coming first final previous following latest preceding initial remaining early'.split(' ')

/** "The past six months", "the first nine months", "recent years", "the next few days". */
export function spanOfUnits(words: Words, at: number): Reading[] | undefined {
  const each = isAt(words, at, 'each') && isAt(words, at + 1, 'of') ? at + 2 : at
  const the = skip(words, each, 'the', 'his', 'her', 'its', 'their', 'these')
  if (isAt(words, the, 'recent', 'coming', 'early') || (isAt(words, the, 'past') && the === each)) {
    const units = pluralUnitWords.get(textAt(words, the + 1))
    if (units)
      return [
        {
          from: the > each && isAt(words, each, 'the') ? each : the,
          to: the + 2,
          means: { kind: 'length', value: lengthOf(undefined, units) },
        },
      ]
  }
  if (!SPANS.includes(textAt(words, the))) return theCount(words, at)
  const count = countAt(words, the + 1)
  const found = count && !isAt(words, the + 1, 'a') ? unitBehind(words, count.to) : undefined
  if (!count || !found?.value.plural) return undefined
  const to = orSo(words, found.to)
  const from = isAt(words, each, 'the') || the === each ? at : the
  return [{ from, to, means: { kind: 'length', value: lengthOf(count.value, found.value) } }]
}

/** "The nine months", "the 10 days". */
function theCount(words: Words, at: number): Reading[] | undefined {
  if (!isAt(words, at, 'the')) return undefined
  const count = countAt(words, at + 1)
  const found = count ? unitBehind(words, count.to) : undefined
  if (!count || !found?.value.plural || isAge(words, found.to)) return undefined
  return [{ from: at, to: found.to, means: { kind: 'length', value: lengthOf(count.value, found.value) } }]
}
