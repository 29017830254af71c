import { readJson } from '../../base/json.ts'

/** JSON that was found in an answer. */
export type JsonIn =
  | {
      /** It is there. */
      readonly ok: true
      /** What it says. */
      readonly value: unknown
      /** It breaks off; `value` holds what was complete. */
      readonly cut: boolean
    }
  | {
      /** There is none. */
      readonly ok: false
      /** Why, for people. */
      readonly why: string
    }

/**
 * The JSON object in the answer of a language model: with prose around it, in a code fence, or broken off.
 *
 * Of one that breaks off the objects in its lists are kept that were complete: those of `facts` and of `actors`.
 *
 * @example
 * ```ts
 * jsonIn('Here you are: {"facts": []} I hope this helps.') // => { ok: true, value: { facts: [] }, cut: false }
 * jsonIn('{"facts": [{"kind": "role"}, {"kind": "de') // => { ok: true, value: { facts: [{ kind: 'role' }], actors: [] }, cut: true }
 * jsonIn('I can not do that.').ok // => false
 * ```
 */
export function jsonIn(answer: unknown): JsonIn {
  if (typeof answer !== 'string') return plain(answer, false)
  const start = answer.indexOf('{')
  if (start < 0) return { ok: false, why: 'the answer holds no JSON' }
  const { end, items } = objectsIn(answer, start)
  if (end !== undefined) return plain(answer.slice(start, end), false)
  const whole = items.flatMap((item) => {
    const json = readJson(item)
    return json.ok ? [json.value] : []
  })
  const isFact = (item: unknown) => typeof item === 'object' && item !== null && 'kind' in item
  const actors = whole.filter((item) => !isFact(item))
  return whole.length > 0
    ? { ok: true, value: { facts: whole.filter(isFact), actors }, cut: true }
    : { ok: false, why: 'the JSON breaks off' }
}

function plain(input: unknown, cut: boolean): JsonIn {
  const json = readJson(input)
  return json.ok ? { ok: true, value: json.value, cut } : { ok: false, why: json.issues[0].message }
}

/** Depth of the objects in the lists of the outermost object: object, list, object. */
const ITEM = 3

/** Where the object that begins at `start` ends, if it does, and the texts of the objects in its lists. */
function objectsIn(text: string, start: number): { end: number | undefined; items: string[] } {
  const items: string[] = []
  let depth = 0
  let from = start
  for (let i = start; i < text.length; i += 1) {
    const sign = text[i]
    if (sign === '"') i = endOfString(text, i)
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth === ITEM) from = i
    } else if (sign === '}' || sign === ']') {
      if (depth === ITEM && sign === '}') items.push(text.slice(from, i + 1))
      depth -= 1
      if (depth === 0) return { end: i + 1, items }
    }
  }
  return { end: undefined, items }
}

function endOfString(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}
