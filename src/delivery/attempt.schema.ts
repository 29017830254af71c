import * as z from 'zod/mini'
import type { Blueprint } from '../quiz/blueprint.ts'
import { dayOf } from '../quiz/day-of.ts'
import type { Recipe } from '../quiz/recipe.ts'
import { answerSchema } from '../scoring/schema.ts'
import type { Attempt } from './attempt.ts'

const MAX_QUESTIONS = 10_000
const MAX_BANKS = 1000

const id = z.string().check(z.minLength(1), z.maxLength(300))
const time = z.number().check(z.nonnegative())

const recipeSchema: z.ZodMiniType<Recipe> = z.strictObject({
  seed: z.string(),
  // Only a record so far: what it says is judged where it is drawn by.
  blueprint: z.custom<Blueprint>((value) => typeof value === 'object' && value !== null),
  daily: z.exactOptional(
    z.string().check(
      z.maxLength(20),
      z.refine((date) => dayOf(date) !== undefined),
    ),
  ),
  banks: z
    .array(
      z.strictObject({
        id: z.string().check(z.maxLength(100)),
        digest: z.string().check(z.regex(/^[0-9a-f]{12,32}$/)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_BANKS)),
  drawn: z.string().check(z.regex(/^[0-9a-f]{6}$/)),
})

/** Schema of {@link Attempt}: its shape; `resumeAttempt` also draws its quiz again. */
export const attemptSchema: z.ZodMiniType<Attempt> = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  quiz: z.string().check(z.maxLength(200)),
  recipe: recipeSchema,
  questions: z.array(id).check(z.maxLength(MAX_QUESTIONS)),
  started: time,
  expires: z.exactOptional(time),
  submitted: z.exactOptional(time),
  shown: z.record(id, time),
  answers: z.record(id, answerSchema),
})
