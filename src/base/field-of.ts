/** A field of a record that came from outside, which may lack it or bear the name of a method. */
export function fieldOf<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
