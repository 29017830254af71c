import type * as z from 'zod/mini'
import { type Issue, type IssueCode, issueCodes } from './errors.ts'
import { readJson } from './json.ts'

/** What came out of a schema: a value, or every issue at once. */
export type Parsed<T> =
  | {
      /** It fits. */
      readonly ok: true
      /** As it was read. */
      readonly value: T
    }
  | {
      /** It does not fit. */
      readonly ok: false
      /** Everything that is wrong. */
      readonly issues: readonly [Issue, ...Issue[]]
    }

/**
 * Parses data from outside by a schema: JSON text or a value, hostile or not.
 *
 * @param shape The code of issues that the schema's own shape raises.
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown, shape: IssueCode): Parsed<T> {
  const json = readJson(input)
  return json.ok ? parseValue(schema, json.value, shape) : json
}

/** What a schema makes of a value that `readJson` has let in. */
export function parseValue<T>(schema: z.ZodMiniType<T>, value: unknown, shape: IssueCode): Parsed<T> {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const [first, ...rest] = result.error.issues.map((issue) => translate(issue, value, shape))
  return first ? { ok: false, issues: [first, ...rest] } : { ok: false, issues: [emptyError(shape)] }
}

function emptyError(code: IssueCode): Issue {
  return { code, path: [], message: 'the data does not fit', mend: 'Compare it with the schema.' }
}

function translate(issue: z.core.$ZodIssue, root: unknown, shape: IssueCode): Issue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const value = valueAt(root, path)
  const { code, message, mend } = explain(issue, value, shape)
  const scalar = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return {
    code,
    path,
    message,
    mend,
    // `scalar` says so, but not to the compiler.
    ...(scalar && `${value}`.length <= 80 && { value: value as string | number | boolean | null }),
  }
}

function explain(
  issue: z.core.$ZodIssue,
  value: unknown,
  code: IssueCode,
): Pick<Issue, 'code' | 'message' | 'mend'> {
  const found = describe(value)
  switch (issue.code) {
    case 'custom': {
      const { code: own, mend } = issue.params ?? {}
      return {
        code: issueCodes.find((known) => known === own) ?? code,
        message: issue.message,
        mend: `${mend}`,
      }
    }
    case 'invalid_type':
      return {
        code,
        message: `expected ${issue.expected}, got ${found}`,
        mend: value === undefined ? 'Add it.' : 'Write it as that.',
      }
    case 'unrecognized_keys':
      return {
        code,
        message: `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        mend: 'Remove it, or check its spelling.',
      }
    case 'invalid_value':
      return {
        code,
        message: `expected ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}, got ${found}`,
        mend: 'Write one of these.',
      }
    case 'too_small':
      return {
        code,
        message: `expected at least ${issue.minimum} (${issue.origin}), got ${found}`,
        mend: 'Add what is missing.',
      }
    case 'too_big':
      return {
        code,
        message: `expected at most ${issue.maximum} (${issue.origin}), got ${found}`,
        mend: 'Shorten it.',
      }
    case 'invalid_format':
      return {
        code,
        message: `expected ${issue.format === 'regex' ? `the form ${issue.pattern}` : issue.format}, got ${found}`,
        mend: 'Write it in that form.',
      }
    case 'invalid_union':
      return {
        code,
        message: `expected one of the known forms, got ${found}`,
        mend: 'Check the field that tells the form.',
      }
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return { code, message: `${found} does not fit`, mend: 'Compare it with the schema.' }
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let node = root
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
    node = Reflect.get(node, key)
  }
  return node
}
