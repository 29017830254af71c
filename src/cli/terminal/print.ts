import type { Sink } from '../io.ts'

/** Writes lines, all at once. */
export function print(sink: Sink, lines: readonly string[]): void {
  if (lines.length > 0) sink.write(`${lines.join('\n')}\n`)
}
