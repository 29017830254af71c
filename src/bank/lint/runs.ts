/** Where a run of words stands in a list of words: the index of each beginning; an empty run stands nowhere. */
export function runStarts(words: readonly string[], run: readonly string[]): readonly number[] {
  return words.flatMap((_, start) => (beginsAt(words, run, start) ? [start] : []))
}

/** Whether a run of words stands in a row somewhere in a list of words. */
export function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => beginsAt(words, run, start))
}

/** Whether a run of words stands at an index; an empty one stands nowhere. */
function beginsAt(words: readonly string[], run: readonly string[], at: number): boolean {
  return run.length > 0 && run.every((word, i) => words[at + i] === word)
}
