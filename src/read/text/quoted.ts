import type { Quotation, Sentence, Stance } from './types.ts'

/**
 * Stances with those of sentences that stand in a quotation whose speaker another sentence names: they are reported too.
 *
 * @param quotations In order, as `sentences` are.
 */
export function withQuoted(
  stances: readonly Stance[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): Stance[] {
  const reported = new Set(stances.flatMap(({ kind, sentence }) => (kind === 'reported' ? [sentence] : [])))
  const added: Stance[] = []
  let at = 0
  for (const quotation of quotations) {
    const cue = quotation.verb ?? quotation.speaker
    if (quotation.nested || !cue) continue
    while ((sentences[at]?.end ?? quotation.end) <= quotation.start) at += 1
    for (; (sentences[at]?.start ?? quotation.end) < quotation.end; at += 1) {
      const sentence = sentences[at]
      if (!sentence) break
      const holdsCue = sentence.start <= cue.start && cue.end <= sentence.end
      const [start, end] = [Math.max(sentence.start, quotation.start), Math.min(sentence.end, quotation.end)]
      if (!(holdsCue && reported.has(at))) added.push({ kind: 'reported', sentence: at, start, end, cue })
      if (sentence.end > quotation.end) break
    }
  }
  return [...stances, ...added].sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start)
}
