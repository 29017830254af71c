import { contraryWords } from '../../../language/en/stance.ts'
import type { StanceReader } from '../../text/rules.ts'
import type { Token } from '../../text/tokens.ts'
import type { Stance } from '../../text/types.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Cue, cuesOf } from './cues.ts'
import { reaches, type Stretch } from './reach.ts'

/** Marks at the ends of a stretch that are not of it. */
const LOOSE = /^[,.;:!?—–-]$/

/**
 * What one English sentence reports, hedges or denies, in the order of its cues.
 *
 * Modal verbs, "not" and adverbs reach over their clause; "without", "plans to" and "denied" over what follows in it;
 * "said that" over what is said, which ends at a semicolon, a dash or a "but"; "…, Kim said" over what precedes; "according to"
 * and "if" over the sentence. Where it is not sure how far a cue reaches, it reaches further.
 */
export const englishStances: StanceReader = (tokens) => {
  const cues = cuesOf(tokens)
  if (cues.length === 0) return []
  const clauses = clausesOf(tokens)
  const ends = endsOf(tokens, clauses)
  let own = 0
  return cues.flatMap((cue) => {
    while (own < clauses.length - 1 && (clauses[own + 1]?.from ?? 0) <= cue.at) own += 1
    const stretch = reaches[cue.reach]({ tokens, clauses, ends, cue, own })
    return stretch ? stanceOf(tokens, cue, stretch) : []
  })
}

/** Where what is said in each clause ends. */
function endsOf(tokens: readonly Token[], clauses: readonly Clause[]): number[] {
  const ends: number[] = []
  for (let i = clauses.length - 1; i >= 0; i -= 1) {
    const [clause, next] = [clauses[i], clauses[i + 1]]
    const isOver = !next || next.isCut || contraryWords.has(tokens[next.from]?.key ?? '')
    ends[i] = (isOver ? clause?.to : ends[i + 1]) ?? 0
  }
  return ends
}

function stanceOf(
  tokens: readonly Token[],
  { kind, at, next }: Cue,
  [from, to]: Stretch,
): Omit<Stance, 'sentence'>[] {
  let [head, tail] = [from, to - 1]
  while (head < tail && LOOSE.test(tokens[head]?.text ?? '')) head += 1
  while (tail > head && LOOSE.test(tokens[tail]?.text ?? '')) tail -= 1
  const [first, last, cue, cueEnd] = [tokens[head], tokens[tail], tokens[at], tokens[next - 1]]
  if (!first || !last || !cue || !cueEnd || tail < head) return []
  return [{ kind, start: first.start, end: last.end, cue: { start: cue.start, end: cueEnd.end } }]
}
