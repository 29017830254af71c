import { sayingParticiples, sayingVerbs } from '../../../language/en/saying.ts'
import { overlap } from '../../facts/spans.ts'
import type { Token } from '../../text/tokens.ts'
import type { Span } from '../../text/types.ts'

/** Saying verbs as they follow "critics". */
const PLURAL = /^(?:say|claim|allege|insist|argue|believe|warn|report|contend)$/
/** A clause behind a comma that one of them opens says something else. */
const OWN = /^(?:which|who|after|but|because|as|while|when|although|though|and|a|an)$/

/** Whether the words of a sentence outside of a clause say whose word it is: "…, critics claim", "according to". */
export function isCited(tokens: readonly Token[], clause: Span): boolean {
  let opener: Token | undefined
  for (const token of tokens) {
    if (overlap(token, clause)) continue
    if (token.key === 'according') return true
    if (token.text === ',') opener = undefined
    else opener ??= token
    const isSaying = sayingVerbs.has(token.key) && !sayingParticiples.has(token.key)
    if ((isSaying || PLURAL.test(token.key)) && !OWN.test(opener?.key ?? '')) return true
  }
  return false
}
