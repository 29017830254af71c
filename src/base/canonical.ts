/**
 * JSON whose text depends on the data alone: keys stand in the order of their code units, whatever order they were
 * written in.
 *
 * For data that JSON can say; fields that are `undefined` are left out, as JSON leaves them out.
 *
 * @example
 * ```ts
 * canonicalJson({ b: [1, { d: 2, c: 3 }], a: undefined }) // => '{"b":[1,{"c":3,"d":2}]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    // Keys are distinct, so no two compare equal.
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join()}}`
}
