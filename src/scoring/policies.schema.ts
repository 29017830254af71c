import * as z from 'zod/mini'
import { topics } from '../kinds/common.ts'
import { kindNames } from '../kinds/index.ts'
import type { Parameters } from './policies.ts'
import { roundings } from './rounding.ts'
import type { PolicyRecord } from './rule.ts'
import { rexamsRules } from './rules/rexams.ts'

const number = z.number()
const amount = z.number().check(z.nonnegative())
const share = z.number().check(z.minimum(0), z.maximum(1))
const name = z.string().check(z.maxLength(300))
const names = z.array(name).check(z.maxLength(1000))
const flag = z.exactOptional(z.boolean())
const marks = z.tuple([number, number, number])
const penalty = z.strictObject({ penalty: amount })
const entries = z.record(name, number)
const near = {
  unit: z.exactOptional(z.literal(['days', 'years'])),
  relative: flag,
}
const above = z.number().check(z.positive())

/** Schema of the parameters of each policy that takes any, by name; JSON that may be hostile. */
export const parameterSchemas: { readonly [N in keyof Parameters]: z.ZodMiniType<Parameters[N]> } = {
  rexams: z.strictObject({
    partial: flag,
    rule: z.exactOptional(z.enum(rexamsRules)),
    negative: z.exactOptional(z.union([amount, z.boolean()])),
  }),
  'map-response': z.strictObject({
    entries,
    default: z.exactOptional(number),
    lower: z.exactOptional(number),
    upper: z.exactOptional(number),
    of: z.exactOptional(above),
    ignoreCase: flag,
    undirected: flag,
    blank: z.exactOptional(z.literal(['template', 'expression'])),
  }),
  'response-table': z.strictObject({
    entries,
    default: z.exactOptional(number),
    of: z.exactOptional(above),
    ignoreCase: flag,
  }),
  'adjacent-pairs': z.strictObject({ last: flag }),
  'common-subsequence': z.strictObject({ after: z.exactOptional(z.record(name, names)) }),
  closeness: z.discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('step'), steps: z.array(z.tuple([amount, share])), ...near }),
    z.strictObject({ shape: z.literal('linear'), within: above, ...near }),
    z.strictObject({ shape: z.literal('exponential'), half: above, ...near }),
  ]),
  'partial-ranges': z.strictObject({
    range: z.exactOptional(amount),
    list: z.exactOptional(z.array(number).check(z.maxLength(1000))),
  }),
  wildcards: z.strictObject({ caseSensitive: flag }),
  spelling: z.strictObject({ caseSensitive: flag }),
  'fixed-penalty': penalty,
  'certainty-based-marking': z.strictObject({ right: z.exactOptional(marks), wrong: z.exactOptional(marks) }),
  adaptive: penalty,
  interactive: penalty,
  countback: z.strictObject({ penalty: amount, weights: z.exactOptional(z.record(name, amount)) }),
  'decreasing-points': z.strictObject({ points: z.array(amount).check(z.maxLength(100)) }),
  'mastery-points': z.strictObject({ value: amount, most: above }),
  'hint-penalty': penalty,
  'time-decay': z.strictObject({
    limit: above,
    keep: z.exactOptional(share),
    grace: z.exactOptional(amount),
  }),
  'streak-bonus': z.strictObject({ step: z.exactOptional(amount), most: z.exactOptional(amount) }),
  floor: z.strictObject({ least: number }),
  ceiling: z.strictObject({ most: number }),
  threshold: z.strictObject({ from: number }),
  rounded: z.strictObject({ of: z.number().check(z.minimum(1)) }),
  award: z.strictObject({
    best: z.exactOptional(z.int().check(z.nonnegative())),
    sections: z.exactOptional(
      z.array(
        z.strictObject({
          name,
          topics: z.exactOptional(z.array(z.enum(topics))),
          kinds: z.exactOptional(z.array(z.enum(kindNames))),
          stories: z.exactOptional(names),
          questions: z.exactOptional(names),
          best: z.exactOptional(z.int().check(z.nonnegative())),
          minimum: z.exactOptional(share),
        }),
      ),
    ),
    bands: z.exactOptional(z.array(z.strictObject({ grade: name, from: share }))),
    scale: z.exactOptional(above),
    places: z.exactOptional(z.int().check(z.minimum(0), z.maximum(12))),
    rounding: z.exactOptional(z.enum(roundings)),
    floor: z.exactOptional(number),
  }),
}

const policy: z.ZodMiniType<PolicyRecord> = z.strictObject({
  name,
  parameters: z.exactOptional(z.record(z.string(), z.json())),
})

/** Schema of the record that a report keeps of what it was scored by. */
export const scoringRecordSchema = z.strictObject({
  rule: z.array(policy).check(z.maxLength(100)),
  rules: z.exactOptional(z.record(name, policy)),
  modifiers: z.exactOptional(z.array(policy).check(z.maxLength(100))),
  weights: z.exactOptional(z.record(name, amount)),
  passMark: z.exactOptional(share),
  deadline: z.exactOptional(amount),
  award: z.exactOptional(policy),
})
