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
 * kept out are keys that reach into prototypes, keys that stand twice in an object of a text
 * (`JSON.parse` would drop the first unseen), and objects that JSON can't make (dates, maps, functions).
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
    const value: unknown = JSON.parse(input)
    return faultOf(input) ?? inspect(value)
  } catch (error) {
    return fail(
      'json/syntax',
      [],
      error instanceof Error ? error.message : 'not JSON',
      'Check commas and quotes there.',
    )
  }
}

interface Level {
  /** The keys so far; absent in an array. */
  readonly keys?: Set<string>
  /** Where the walk is: a key or an index. */
  at: string | number
}

/**
 * What `JSON.parse` hides of a text that it takes: a key that stands twice in one object, also where what it drops is
 * nested too deep.
 */
function faultOf(text: string): JsonReading | undefined {
  const levels: Level[] = []
  let level: Level | undefined
  let awaited = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]
    if (sign === '"') {
      const end = endOfString(text, i)
      if (awaited && level?.keys) {
        const token = text.slice(i, end + 1)
        const key: string = token.includes('\\') ? JSON.parse(token) : token.slice(1, -1)
        if (level.keys.has(key)) return repeated(placeOf(levels), key)
        level.keys.add(key)
        level.at = key
        awaited = false
      }
      i = end
    } else if (sign === '{' || sign === '[') {
      if (levels.length > MAX_DEPTH) return tooDeep(placeOf(levels))
      awaited = sign === '{'
      level = awaited ? { keys: new Set(), at: '' } : { at: 0 }
      levels.push(level)
    } else if (sign === '}' || sign === ']') {
      levels.pop()
      level = levels.at(-1)
      awaited = false
    } else if (sign === ',') {
      awaited = level?.keys !== undefined
      if (typeof level?.at === 'number') level.at += 1
    }
  }
  return undefined
}

function placeOf(levels: readonly Level[]): Issue['path'] {
  return levels.slice(0, -1).map(({ at }) => at)
}

function repeated(path: Issue['path'], key: string): JsonReading {
  const name = JSON.stringify(key.slice(0, 60))
  return fail('json/duplicate-key', path, `the key ${name} stands twice`, 'Keep one of them.')
}

function tooDeep(path: Issue['path']): JsonReading {
  return fail('json/too-deep', path.slice(0, 8), `nested deeper than ${MAX_DEPTH}`, 'Flatten it.')
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

/** A walk with its own stack, so that depth can't exhaust the machine's. */
function inspect(value: unknown): JsonReading {
  const queue: { readonly node: unknown; readonly path: readonly (string | number)[] }[] = [
    { node: value, path: [] },
  ]
  for (let at = 0; at < queue.length; at += 1) {
    const { node, path } = queue[at] ?? { node: null, path: [] }
    if (at > MAX_NODES) return fail('json/too-large', [], `more than ${MAX_NODES} values`, 'Split it.')
    if (path.length > MAX_DEPTH) return tooDeep(path)
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
