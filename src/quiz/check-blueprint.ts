import { type Issue, NewsquizError } from '../base/errors.ts'
import { type BankId, topics } from '../kinds/common.ts'
import { kindNames } from '../kinds/index.ts'
import { isRecord } from '../kinds/refusals.ts'
import { type Blueprint, bands, orders } from './blueprint.ts'
import { dayOf } from './day-of.ts'

/** What is wrong with a value that stands at a path. */
type Check = (value: unknown, path: readonly string[]) => Issue[]
type Test = (value: unknown) => boolean

/**
 * Lets in a blueprint only if it is clear what it wants.
 *
 * By hand, since the light path has no schemas; a blueprint may come from JSON that somebody else wrote.
 *
 * @param stories The ids of the banks that are drawn from.
 * @throws {@link NewsquizError} `blueprint/shape` with all that is wrong.
 */
export function checkBlueprint(
  blueprint: unknown,
  stories: readonly BankId[],
): asserts blueprint is Blueprint {
  const checks: { readonly [field in keyof Blueprint]-?: Check } = {
    length: count(1),
    topics: quota(topics),
    kinds: quota(kindNames),
    difficulty: (value, path) => (Array.isArray(value) ? range : quota(bands))(value, path),
    tags: texts,
    stories: quota(stories),
    exclude: texts,
    on: rule((value) => typeof value === 'string' && dayOf(value) !== undefined, 'a day such as 2031-05-01'),
    maxPerFact: rule(isWhole(1), 'a whole number from 1 on'),
    order: oneOf(orders),
  }
  const [first, ...rest] = fields(checks, { length: undefined })(blueprint, [])
  if (first) throw new NewsquizError([first, ...rest])
}

/** An object of such fields and no others, each of which may be missing unless it is `needed`. */
function fields(checks: Readonly<Record<string, Check>>, needed = {}): Check {
  const names = Object.keys(checks).slice(0, 20)
  return (value, path) =>
    isRecord(value)
      ? Object.entries({ ...needed, ...value }).flatMap(([name, field]) => {
          if (field === undefined && !Object.hasOwn(needed, name)) return []
          const check = Object.hasOwn(checks, name) && checks[name]
          return check ? check(field, [...path, name]) : oneOf(names)(name, [...path, name])
        })
      : rule(isRecord, `an object of ${names.join(', ')}`)(value, path)
}

function quota(names: readonly string[]): Check {
  return fields(Object.fromEntries(names.map((name) => [name, count(0)])))
}

function count(least: number): Check {
  const whole = isWhole(least)
  return rule(
    (value) => whole(value) || isPair(value, whole),
    `a whole number from ${least} on, or [min, max]`,
  )
}

function oneOf(names: readonly string[]): Check {
  return rule((value) => names.some((name) => name === value), `one of ${names.join(', ')}`)
}

function rule(holds: Test, wanted: string): Check {
  return (value, path) => {
    if (holds(value)) return []
    const found = typeof value === 'object' ? 'this' : `"${String(value).slice(0, 40)}"`
    return [{ code: 'blueprint/shape', path, message: `${found} is not ${wanted}`, mend: `Write ${wanted}.` }]
  }
}

const range = rule(
  (value) => isPair(value, (end) => isFrom(0, end) && isFrom(end, 1)),
  '[min, max] from 0 to 1',
)

const texts = rule(
  (value) => Array.isArray(value) && value.every((text) => typeof text === 'string'),
  'a list of texts',
)

/** Two of a sort, the lower first. */
function isPair(value: unknown, holds: Test): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(holds) && isFrom(value[0], value[1])
}

function isWhole(least: number): Test {
  return (value) => Number.isSafeInteger(value) && isFrom(least, value)
}

function isFrom(least: unknown, value: unknown): boolean {
  return typeof value === 'number' && typeof least === 'number' && least <= value
}
