import type { Token } from '../../../text/tokens.ts'

/** Where a clause may begin. */
export interface Start {
  /** Index of its first token. */
  readonly at: number
  /** What the clause tells was done before. */
  readonly isBefore: boolean
}

/** Where clauses with subjects of their own may begin: ", and Roe left", "while Roe left", "after Roe left". */
export function laterClauses(tokens: readonly Token[], head: number): Start[] {
  return tokens.flatMap(({ key, text }, i): Start[] => {
    if (i <= head + 1) return []
    const isJoined = /^(?:and|but)$/.test(key) && tokens[i - 1]?.text === ','
    const isBefore = /^(?:after|because)$/.test(key)
    return isJoined || isBefore || text === ';' || /^(?:while|whereas)$/.test(key)
      ? [{ at: i + 1, isBefore }]
      : []
  })
}
