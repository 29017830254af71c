import { pastTense } from '../../../../../language/en/inflect.ts'
import type { Draft } from '../../../../facts/fact-finder.ts'
import type { Told } from '../../../../facts/material.ts'
import type { Span } from '../../../../text/types.ts'
import type { Result } from './clause.ts'
import type { Company } from './names.ts'
import type { Period } from './period.ts'
import { deedOf } from './words.ts'

/** Sure enough to be posed, less than what a person wrote. */
const CERTAINTY = 0.95

/** The facts that results are, with the sentences that name the company and the time. */
export function draftsOf(
  told: Told,
  { name, named }: Company,
  period: Period & { readonly named: Span },
  results: readonly Result[],
): readonly Draft[] {
  const { start, end } = told
  const spans = [named, period.named, { start, end }]
  const [first, ...others] = spans
    .filter((span, i) => spans.findIndex((one) => one.start === span.start) === i)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: span.start, end: span.end }))
  if (!first) return []
  return results.map((result) => ({
    kind: 'figure',
    value: result.numeral.value,
    unit: result.numeral.unit,
    ...saidOf(result, name, period.words),
    ...(period.date !== undefined && { date: period.date }),
    ...(result.numeral.approximate && { approximate: true as const }),
    evidence: [first, ...others],
    certainty: CERTAINTY,
  }))
}

/** What is asked and stated of a result. */
function saidOf({ metric, sort, base, numeral }: Result, name: string, when: string) {
  const amount = numeral.approximate ? 'about {}' : '{}'
  const whole = `the ${metric} of ${name}`
  if (sort === 'move' && base !== undefined)
    return {
      preposition: 'by' as const,
      asked: `did ${whole} ${base} ${when}`,
      stated: `${whole} ${pastTense(base)} by ${amount} ${when}`,
    }
  const deed = deedOf(metric)
  if (deed)
    return { asked: `did ${name} ${deed.base} ${when}`, stated: `${name} ${deed.past} ${amount} ${when}` }
  const be = /s$/.test(metric) && !/loss$/.test(metric) ? 'were' : 'was'
  return { asked: `${be} ${whole} ${when}`, stated: `${whole} ${be} ${amount} ${when}` }
}
