/** A JSON file as newsquiz writes it: two spaces, a line end at the end. */
export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
