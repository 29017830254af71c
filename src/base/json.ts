import type { Issue } from './errors.ts'

const MAX_TEXT = 20_000_000
const MAX_DEPTH = 32
const MAX_NODES = 2_000_000
const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

/** A value of JSON, or why it is not let in. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/**
 * Lets in data from outside: JSON text, or a value that JSON could have made.
 *
 * Bounded are the length of a text (20 million code units), the depth (32) and the number of values (2 million);
 * kept out are keys that reach into prototypes, and objects that JSON can't make (dates, maps, functions).
 */
export function readJson(input: unknown): JsonReading {
  if (typeof input !== 'string') return inspect(input)
  if (input.length > MAX_TEXT)
    return fail(
      'json/too-large',
      [],
      `the text has ${input.length} characters`,
      `Split it: ${MAX_TEXT} is the most.`,
    )
  try {
    return inspect(JSON.parse(input))
  } catch (error) {
    return fail(
      'json/syntax',
      [],
      error instanceof Error ? error.message : 'not JSON',
      'Check commas and quotes there.',
    )
  }
}

/** A walk with its own stack, so that depth can't exhaust the machine's. */
function inspect(value: unknown): JsonReading {
  const queue: { readonly node: unknown; readonly path: readonly (string | number)[] }[] = [
    { node: value, path: [] },
  ]
  for (let at = 0; at < queue.length; at += 1) {
    const { node, path } = queue[at] ?? { node: null, path: [] }
    if (at > MAX_NODES) return fail('json/too-large', [], `more than ${MAX_NODES} values`, 'Split it.')
    if (path.length > MAX_DEPTH)
      return fail('json/too-deep', path.slice(0, 8), `nested deeper than ${MAX_DEPTH}`, 'Flatten it.')
    if (typeof node === 'function' || typeof node === 'symbol' || typeof node === 'bigint')
      return fail('json/not-plain', path, `a ${typeof node} is not JSON`, 'Send plain data.')
    if (typeof node !== 'object' || node === null) continue
    if (Array.isArray(node)) {
      for (let i = 0; i < node.length; i += 1) queue.push({ node: node[i], path: [...path, i] })
      continue
    }
    const prototype: unknown = Object.getPrototypeOf(node)
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null)
      return fail('json/not-plain', path, 'an object of a class is not JSON', 'Send plain data.')
    for (const [key, child] of Object.entries(node)) {
      if (FORBIDDEN.includes(key))
        return fail('json/forbidden-key', path, `the key ${key} is not let in`, 'Remove it.')
      queue.push({ node: child, path: [...path, key] })
    }
  }
  return { ok: true, value }
}

function fail(code: Issue['code'], path: Issue['path'], message: string, mend: string): JsonReading {
  return { ok: false, issues: [{ code, path, message, mend }] }
}
