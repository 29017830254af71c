/** FNV-1a over code units: 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Two hashes as one, of 32 bits; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A table from whole numbers, not negative, to whole numbers. */
export interface HashTable {
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** The table that holds `values[i]` for `keys[i]`; of equal keys the first counts. */
export function hashTable(keys: ArrayLike<number>, valueAt: (index: number) => number): HashTable {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const table = { keys: new Int32Array(size).fill(-1), values: new Int32Array(size) }
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0
    const slot = slotOf(table, key)
    if (table.keys[slot] === key) continue
    table.keys[slot] = key
    table.values[slot] = valueAt(i)
  }
  return table
}

function slotOf({ keys }: HashTable, key: number): number {
  const last = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & last
  return slot
}

/** What the table holds for `key`; -1 where it holds nothing. */
export function lookUp(table: HashTable, key: number): number {
  const slot = slotOf(table, key)
  return table.keys[slot] === key ? (table.values[slot] ?? -1) : -1
}
