import {
  type CueRow,
  comparers,
  exceptions,
  nameCues,
  nounCues,
  nounMakers,
  saidPronouns,
  stanceCues,
} from '../../../language/en/stance.ts'
import { listOf, phraseAt, phraseTable } from '../../text/phrases.ts'
import { isCapital, type Token } from '../../text/tokens.ts'
import { isDay } from '../days.ts'

/** A cue in its sentence. */
export interface Cue extends Pick<CueRow, 'kind' | 'reach'> {
  /** Index of its first token. */
  readonly at: number
  /** Index behind its last. */
  readonly next: number
}

const table = /* @__PURE__ */ phraseTable<CueRow>(
  stanceCues.flatMap((row) => listOf(row.phrases).map((phrase): [string, CueRow] => [phrase, row])),
)

/** The cues of a sentence, the longest phrase at each place. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  const isTitle = isInTitleCase(tokens)
  for (let at = 0; at < tokens.length; ) {
    const found = phraseAt(table, tokens, at)
    const { kind, reach } = found?.value ?? {}
    if (found && kind && reach && isCue(tokens, at, found.next, isTitle)) {
      cues.push({ kind, reach, at, next: found.next })
      at = found.next
    } else at += 1
  }
  return cues
}

function isCue(tokens: readonly Token[], at: number, next: number, isTitle: boolean): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[next]]
  if (!token || exceptions.get(token.key)?.has(after?.key ?? '')) return false
  if (token.key === 'may' && isDay(after)) return false
  if (next - at === 1 && isNoun(tokens, at)) return false
  if (comparers.has(before?.key ?? '') && /^(?:expected|planned|scheduled|possible|likely)$/.test(token.key))
    return false
  if (!isCapital(token) || isTitle) return true
  return isHead(tokens, at) ? !nameCues.has(token.key) || asks(tokens, at) : false
}

/** "The will of the people", "military might", "his claims". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !nounCues.has(token.key)) return false
  if (token.key !== 'might' && token.key !== 'will')
    return after?.key !== 'that' && nounMakers.has(before?.key ?? '')
  const isAlone =
    after === undefined || (!after.isWord && after.text !== ',') || /^(?:of|and|to|for)$/.test(after.key)
  return nounMakers.has(before?.key ?? '') && (isAlone || before?.key !== 'that')
}

/** The first word, marks before it aside. */
function isHead(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(Math.max(0, at - 3), at).some(({ isWord }) => isWord) && at < 4
}

/** "Will he go?", "Will Seoul agree?", "May they rest" — and not "May 3 was" nor "Will Smith said". */
function asks(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next && (saidPronouns.has(next.key) || /^(?:the|a|an)$/.test(next.key))) return true
  return tokens[at]?.key === 'will' && tokens.slice(-3).some(({ text }) => text === '?')
}

/** Most longer words have capitals, as in headlines: capitals tell nothing. */
function isInTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.filter(({ isWord, text }) => isWord && text.length > 2 && /^\p{L}/u.test(text))
  const capitals = longer.filter((token) => isCapital(token))
  return longer.length > 3 && capitals.length * 5 >= longer.length * 4
}
