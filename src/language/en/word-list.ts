/** Lower-case words, as a set. */
export type Words = ReadonlySet<string>

/** The words of a list, parted by white space. */
export function wordList(list: string): Words {
  return new Set(list.trim().split(/\s+/))
}
