/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const atom = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/
const escaping = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/

/**
 * Where a text ceases to be JSON: JSON.parse says it in some versions of node only.
 *
 * @example
 * ```ts
 * faultAt('{"a": [1,, 2]}') // => 9
 * faultAt('{"a": 1') // => 7
 * ```
 */
export function faultAt(json: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = pastSpace(json, 0)
  while (at < json.length) {
    const sign = json[at] ?? ''
    const next = step(sign, wanted, open)
    const end: number = next ? at + 1 : endOfWord(json, at, wanted)
    if (end === at) return at
    wanted = next ?? (isKey(wanted) ? 'colon' : afterValue(open))
    at = pastSpace(json, end)
  }
  return at
}

function isKey(wanted: Wanted): boolean {
  return wanted === 'key' || wanted === 'key-or-end'
}

/** What a mark of structure makes of what is wanted; `undefined` where it is none, or out of place. */
function step(sign: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | undefined {
  const wantsValue = wanted === 'value' || wanted === 'value-or-end'
  if ((sign === '{' || sign === '[') && wantsValue) {
    open.push(sign)
    return sign === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (sign === ':' && wanted === 'colon') return 'value'
  const inside = open.at(-1)
  if (sign === ',' && wanted === 'comma-or-end' && inside) return inside === '{' ? 'key' : 'value'
  const ends = wanted === 'comma-or-end' || wanted === (sign === '}' ? 'key-or-end' : 'value-or-end')
  if (!ends || inside !== (sign === '}' ? '{' : sign === ']' ? '[' : undefined)) return undefined
  open.pop()
  return afterValue(open)
}

function afterValue(open: readonly string[]): Wanted {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

function pastSpace(json: string, start: number): number {
  let at = start
  while (' \t\r\n'.includes(json[at] ?? 'x')) at += 1
  return at
}

/** Where a string, number or name ends; its start where it is none, or none is wanted. */
function endOfWord(json: string, start: number, wanted: Wanted): number {
  const wantsValue = wanted === 'value' || wanted === 'value-or-end'
  if (!wantsValue && !isKey(wanted)) return start
  if (json[start] === '"') return endOfString(json, start)
  let end = start
  while (/[\w.+-]/.test(json[end] ?? '')) end += 1
  return wantsValue && atom.test(json.slice(start, end)) ? end : start
}

function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') {
    const escaped = json[at] === '\\' ? escaping.exec(json.slice(at, at + 6))?.[0].length : 1
    if (escaped === undefined || json.charCodeAt(at) < 0x20) return start
    at += escaped
  }
  return at < json.length ? at + 1 : start
}
