import * as z from 'zod/mini'
import type { Blueprint } from '../quiz/blueprint.ts'
import { checkBlueprint } from '../quiz/check-blueprint.ts'
import { dayOf } from '../quiz/day-of.ts'
import type { Recipe } from '../quiz/recipe.ts'

/** What a token holds. */
export interface Sealed {
  /** Id of the attempt. */
  readonly attempt: string
  /** When it was sealed, in milliseconds since 1970-01-01. */
  readonly sealed: number
  /** When it expires, in milliseconds since 1970-01-01. */
  readonly expires: number
  /** What draws the quiz again. */
  readonly recipe: Recipe
}

/** Formats of the payload: by what the quiz was drawn. */
const BY_SEED = 1
const BY_DAY = 2
/** First digits of a bank's digest that are kept: 48 bits tell its versions apart. */
const DIGITS = 12

const text = z.string()
const time = z.number().check(z.nonnegative())
const payloadSchema = z
  .tuple(
    [
      z.literal([BY_SEED, BY_DAY]),
      text,
      text,
      time,
      time,
      z.record(text, z.unknown()),
      text.check(z.regex(/^[0-9a-f]{6}$/)),
    ],
    // Ids and digests of the banks in turn.
    text.check(z.maxLength(100)),
  )
  .check(
    z.refine(([form, , seed]) => form === BY_SEED || dayOf(seed) !== undefined),
    z.refine(({ length }) => length > 7 && length % 2 === 1),
  )

/** The payload as text: a list without the names of its fields, since every character counts. */
export function pack({ attempt, sealed, expires, recipe }: Sealed): string {
  const { seed, blueprint, daily, banks, drawn } = recipe
  return JSON.stringify([
    daily === undefined ? BY_SEED : BY_DAY,
    attempt,
    seed,
    sealed,
    expires - sealed,
    blueprint,
    drawn,
    ...banks.flatMap(({ id, digest }) => [id, digest.slice(0, DIGITS)]),
  ])
}

/** The payload read back; `undefined` where it is none. */
export function unpack(payload: unknown): Sealed | undefined {
  const parsed = payloadSchema.safeParse(payload)
  if (!parsed.success) return undefined
  const [form, attempt, seed, sealed, lifetime, blueprint, drawn, ...pairs] = parsed.data
  const banks = pairs.flatMap((id, i) => (i % 2 === 0 ? [{ id, digest: pairs[i + 1] ?? '' }] : []))
  const ids = banks.map(({ id }) => id)
  if (new Set(ids).size < ids.length || !isBlueprint(blueprint, ids)) return undefined
  const daily = form === BY_DAY && { daily: seed }
  return { attempt, sealed, expires: sealed + lifetime, recipe: { seed, blueprint, ...daily, banks, drawn } }
}

function isBlueprint(value: unknown, stories: readonly string[]): value is Blueprint {
  try {
    checkBlueprint(value, stories)
    return true
  } catch {
    return false
  }
}
