/** The words of a name, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}

/** The noun that says the office: the last before "of" or "for", and the one before "general" in "attorney general". */
export function headOf(own: readonly string[]): string {
  const end = own.findIndex((word) => /^(?:of|for)$/.test(word))
  const before = end < 0 ? own : own.slice(0, end)
  const last = before.at(-1) ?? ''
  return last === 'general' && before.length > 1 ? (before.at(-2) ?? last) : last
}
