import { bareStatingVerbs, saidPronouns, sayingAdjuncts } from '../../../language/en/stance.ts'
import { isCapital, type Token } from '../../text/tokens.ts'
import { phraseAhead } from '../speakers/phrase.ts'
import { type Clause, isFiniteVerb } from './clauses.ts'
import type { Cue } from './cues.ts'

/** A cue, its sentence, and the clause that it stands in. */
export interface CueScene {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** For each clause, where what is said in it ends: before a semicolon, a dash, or a "but". */
  readonly ends: readonly number[]
  readonly cue: Cue
  /** Index of its clause. */
  readonly own: number
}

/** From one token to another, the latter not included. */
export type Stretch = readonly [from: number, to: number]

/** "That" stands within as many words behind its verb. */
const NEAR = 24

/** What a cue reaches over, or `undefined` where it says nothing of anything. */
export const reaches: {
  readonly [R in Cue['reach']]: (scene: CueScene) => Stretch | undefined
} = {
  clause: ({ clauses, own, cue }) => [clauses[own]?.from ?? cue.at, clauses[own]?.to ?? cue.next],
  onward: (scene) => onward(scene),
  sentence: ({ tokens }) => [0, tokens.length],
  saying: (scene) => saidBehind(scene) ?? saidBefore(scene),
  stating: (scene) => (states(scene) ? saidBehind(scene) : trails(scene) ? saidBefore(scene) : undefined),
}

/** What stands behind the cue, to the end of its clause; of the next one where "that" or "whether" opens it. */
function onward({ tokens, clauses, ends, own, cue }: CueScene): Stretch {
  const last = tokens[cue.next - 1]?.key ?? ''
  const opens = last === 'that' || last === 'whether' || tokens[cue.next]?.key === 'that'
  if (opens && cue.kind === 'denied') return [cue.next, ends[own] ?? cue.next]
  const end = clauses[own]?.to ?? cue.next
  return [cue.next, opens && end <= cue.next ? (clauses[own + 1]?.to ?? end) : end]
}

/** "X said that …", "X said …": what follows, up to a semicolon, a dash or a "but". */
function saidBehind(scene: CueScene): Stretch | undefined {
  const { tokens, clauses, ends, own, cue } = scene
  const to = ends[own] ?? cue.next
  const that = thatBehind(scene)
  if (that !== undefined) return [that + 1, Math.max(to, that + 1)]
  const end = clauses[own]?.to ?? cue.next
  if (tokens[end]?.text === ':') return [cue.next, tokens.length]
  if (tokens[end]?.text === ',' && isQuote(tokens[end + 1])) return [end + 1, to]
  if (isInverted(scene)) return undefined
  const isSaid = hasClause(tokens, cue.next, end) || (!isAfterQuote(scene) && hasThing(tokens, cue.next, end))
  return isSaid ? [cue.next, to] : undefined
}

/** "…", she told the paper. */
function isAfterQuote({ tokens, clauses, own }: CueScene): boolean {
  return isQuote(tokens[(clauses[own - 1]?.to ?? 0) - 1])
}

/** "that" right behind the cue, or behind words that have no verb. */
function thatBehind({ tokens, clauses, own, cue: { next } }: CueScene): number | undefined {
  // A comma may stand before it: "announced on Friday, May 3, that".
  const end = Math.min((clauses[own]?.to ?? next) + 1, next + NEAR)
  for (let at = next; at <= end && at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || isFiniteVerb(token, tokens[at - 1])) return undefined
    if (token.key === 'that') return at
  }
  return undefined
}

/** "…," said Kim: the verb opens its clause, something stands before it, and the name has no verb behind it. */
function isInverted({ tokens, clauses, own, cue }: CueScene): boolean {
  if (own === 0 || clauses[own]?.from !== cue.at || tokens[cue.at]?.key.endsWith('ing')) return false
  const near = tokens.slice(cue.next, cue.next + NEAR)
  const next = near[phraseAhead(near).length]
  return next === undefined || !isFiniteVerb(next)
}

/** Whether the words behind a verb of saying are a clause or a quotation. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(from, Math.min(to, from + NEAR))
  return isQuote(near[0]) || near.some((token, i) => isFiniteVerb(token, near[i - 1]))
}

/** Whether they are a thing that is said, not when, where and to whom. */
function hasThing(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (from >= to || !first?.isWord || sayingAdjuncts.has(first.key)) return false
  return !isCapital(first) || second?.isWord === true
}

/** "…, X said": what precedes; between commas the rest too, unless that is quoted. */
function saidBefore({ tokens, clauses, own, cue }: CueScene): Stretch | undefined {
  const [clause, before] = [clauses[own], clauses[own - 1]]
  const isCommaNext = tokens[cue.next]?.text === ','
  if (!clause) return undefined
  if (!before) return isCommaNext ? betweenCommas(tokens, cue.at) : undefined
  const isQuoted = isQuote(tokens[before.to - 1])
  const goesOn = !isQuoted && tokens[clause.to]?.text === ',' && clauses[own + 1] !== undefined
  return [0, goesOn || (isCommaNext && !isQuoted) ? tokens.length : before.to]
}

/** "The firm, he said, is": a comma stands before the speaker too. */
function betweenCommas(tokens: readonly Token[], at: number): Stretch | undefined {
  const hasComma = tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => text === ',')
  return hasComma ? [0, tokens.length] : undefined
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^["“”«»„]$/.test(token.text)
}

/** A stating verb has what it states behind it: "that", a pronoun, a colon or a quotation. */
function states(scene: CueScene): boolean {
  const next = scene.tokens[scene.cue.next]
  if (next && (isQuote(next) || next.text === ':' || saidPronouns.has(next.key))) return true
  return thatBehind(scene) !== undefined || statesBarely(scene)
}

/** "Noted the bank was sold": a noun phrase and its verb follow. */
function statesBarely({ tokens, clauses, own, cue }: CueScene): boolean {
  const end = clauses[own]?.to ?? cue.next
  const near = tokens.slice(cue.next, Math.min(end, cue.next + NEAR))
  if (!near[0]?.isWord || !bareStatingVerbs.has(tokens[cue.next - 1]?.key ?? '')) return false
  return near.findIndex((token, i) => isFiniteVerb(token, near[i - 1])) > 0
}

/** "…, state media announced": the verb ends its clause, which is not the first. */
function trails(scene: CueScene): boolean {
  const { tokens, clauses, own, cue } = scene
  const end = clauses[own]?.to ?? cue.next
  const next = tokens[cue.next]
  if (own === 0) return false
  return cue.next >= end || !next?.isWord || (isInverted(scene) && isQuote(tokens[cue.at - 1]))
}
