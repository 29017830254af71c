import * as z from 'zod/mini'
import type { IssueCode } from '../base/errors.ts'
import { type Evidence, type Option, optionTypes, topics } from './common.ts'

/** Longest text of a field, in UTF-16 code units; a bank of longer texts is no quiz. */
const MAX_TEXT = 2000

/** A text that says something. */
export const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT), z.regex(/\S/))

/** Words joined by hyphens and, where ids are composed, by slashes. */
export const id = z.string().check(z.maxLength(200), z.regex(/^[a-z0-9][a-z0-9._/-]*$/))

/** A check that the shape cannot say, with the issue that it raises. */
export function rule<T>(
  holds: (value: T) => boolean,
  { code, path, message, mend }: { code: IssueCode; path: string[]; message: string; mend: string },
) {
  return z.refine<T>(holds, { path, error: message, params: { code, mend } })
}

/** Raises `bank/duplicate-id` where two items of the list at `path` share an id. */
export function distinctIds<T>(path: string, list: (value: T) => readonly { readonly id: string }[]) {
  return rule<T>((value) => new Set(list(value).map(({ id }) => id)).size === list(value).length, {
    code: 'bank/duplicate-id',
    path: [path],
    message: `two ${path} share an id`,
    mend: 'Give each its own id.',
  })
}

/** Schema of {@link Evidence}. */
export const evidenceSchema: z.ZodMiniType<Evidence> = z
  .strictObject({
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.nonnegative()),
    exact: z.exactOptional(text),
  })
  .check(
    rule(({ start, end }) => start < end, {
      code: 'bank/bad-evidence',
      path: ['end'],
      message: 'end must be greater than start',
      mend: 'Let end be the offset after the last code unit of the span.',
    }),
  )

/** Schema of {@link Option}. */
export const optionSchema: z.ZodMiniType<Option> = z.strictObject({
  id,
  text,
  type: z.exactOptional(z.enum(optionTypes)),
  value: z.exactOptional(z.union([z.number(), text])),
  actor: z.exactOptional(id),
  feedback: z.exactOptional(text),
  fraction: z.exactOptional(z.number().check(z.minimum(-1), z.maximum(1))),
  pinned: z.exactOptional(z.literal(true)),
})

/** The fields of every question, to be spread into the object schema of a kind. */
export const common = {
  id,
  topic: z.enum(topics),
  stem: text,
  facts: z.array(id).check(z.minLength(1)),
  asks: id,
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  explanation: text,
  difficulty: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  tags: z.exactOptional(z.array(text)),
  validUntil: z.exactOptional(z.iso.date()),
}
