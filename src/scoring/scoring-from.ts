import type * as z from 'zod/mini'
import { type Issue, NewsquizError } from '../base/errors.ts'
import { fieldOf } from '../base/field-of.ts'
import { parseValue, parseWith } from '../base/parse.ts'
import type { Award } from './award.ts'
import type { ScoringOptions } from './judge.ts'
import type { Modifier } from './modifiers/modifier.ts'
import { parameterSchemas, scoringRecordSchema } from './policies.schema.ts'
import { awardMakers, modifierMakers, plainRules, ruleMakers } from './policies.ts'
import type { ScoringRecord } from './report.ts'
import type { PolicyRecord, Rule } from './rule.ts'

/** Rules and modifiers of a host's own, which a record can name as well. */
export interface OwnPolicies {
  /** Rules; each is found by its name. */
  readonly rules?: readonly Rule[]
  /** Modifiers; each is found by its name. */
  readonly modifiers?: readonly Modifier[]
}

/**
 * Scoring options out of what a report, or a file, says of them: the inverse of `report.scoring`.
 *
 * So how a quiz is scored can be stored as JSON beside it, and a stored report can be scored again.
 *
 * @param input A {@link ScoringRecord}, or its JSON text.
 * @param own What the record may name besides the policies of the library.
 * @throws {@link NewsquizError} `policy/shape` where it is no record, or parameters do not fit; `policy/unknown` where
 * it names a policy that nobody knows.
 *
 * @example
 * ```ts
 * const options = scoringFrom('{"rule": [{"name": "net-correct"}], "modifiers": [{"name": "adaptive", "parameters": {"penalty": 0.1}}]}')
 * options.modifiers[0].parameters // => { penalty: 0.1 }
 * ```
 */
export function scoringFrom(input: unknown, own: OwnPolicies = {}): ScoringOptions {
  const parsed = parseWith(scoringRecordSchema, input, 'policy/shape')
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  const { rule, rules, modifiers, weights, passMark, deadline, award } = parsed.value
  return {
    rule: rule.map((one, i) => ruleFrom(one, ['rule', i], own)),
    ...(rules && {
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, one]) => [id, ruleFrom(one, ['rules', id], own)]),
      ),
    }),
    ...(modifiers && { modifiers: modifiers.map((one, i) => modifierFrom(one, ['modifiers', i], own)) }),
    ...(weights && { weights }),
    ...(passMark !== undefined && { passMark }),
    ...(deadline !== undefined && { deadline }),
    ...(award && { award: awardFrom(award, ['award']) }),
  }
}

type Path = Issue['path']

function ruleFrom(record: PolicyRecord, path: Path, { rules = [] }: OwnPolicies): Rule {
  const known: Readonly<Record<string, Rule>> = plainRules
  const plain = rules.find(({ name }) => name === record.name) ?? fieldOf(known, record.name)
  return plain ?? make<Rule>(ruleMakers, record, path, [...Object.keys(known), ...Object.keys(ruleMakers)])
}

function modifierFrom(record: PolicyRecord, path: Path, { modifiers = [] }: OwnPolicies): Modifier {
  const own = modifiers.find(({ name }) => name === record.name)
  return own ?? make<Modifier>(modifierMakers, record, path, Object.keys(modifierMakers))
}

function awardFrom(record: PolicyRecord, path: Path): Award {
  return make<Award>(awardMakers, record, path, Object.keys(awardMakers))
}

/** What a maker makes of parameters that fit its schema. */
function make<T>(
  makers: Readonly<Record<string, (parameters: never) => T>>,
  { name, parameters = {} }: PolicyRecord,
  path: Path,
  known: readonly string[],
): T {
  const maker = fieldOf(makers, name)
  if (!maker)
    throw new NewsquizError([
      {
        code: 'policy/unknown',
        path: [...path, 'name'],
        message: `there is no policy "${name.slice(0, 60)}" here`,
        mend: `Name one of ${known.join(', ')}, or hand over your own.`,
      },
    ])
  const schemas: Readonly<Record<string, z.ZodMiniType<object>>> = parameterSchemas
  const schema = fieldOf(schemas, name)
  const parsed = schema && parseValue(schema, parameters, 'policy/shape')
  if (parsed && !parsed.ok) {
    const [first, ...rest] = parsed.issues.map((issue) => ({
      ...issue,
      path: [...path, 'parameters', ...issue.path],
    }))
    if (first) throw new NewsquizError([first, ...rest])
  }
  // The schema of this very name has let them in.
  return maker((parsed?.ok ? parsed.value : undefined) as never)
}
