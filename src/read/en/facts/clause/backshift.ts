import { pastTense } from '../../../../language/en/inflect.ts'
import { presentVerbs } from '../../../../language/en/stance.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { baseOfThird } from './third-person.ts'

/** Words that take the place of others. */
export interface Edit extends Span {
  /** What is said instead. */
  readonly text: string
}

const shifts: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  `is was|are were|am was|has had|have had|will would|can could|may might|does did|do did|isn't wasn't|aren't weren't|hasn't hadn't
haven't hadn't|won't wouldn't|can't couldn't|doesn't didn't|don't didn't|cannot couldn't`
    .split(/[|\n]/)
    .map((row): [string, string] => {
      const [present = '', past = ''] = row.split(' ')
      return [present, past]
    }),
)
/** Behind these a verb is an infinitive: "would have". */
const OPEN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'to will would can could may might must shall should'.split(' '),
)

/** Forms that stay. */
const AS_IT_IS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'was were did had be been being lead'.split(' '),
)

/**
 * What changes where a clause in the present is told as something that was said then: "it will open" becomes "it would open".
 * Nothing where its verb is not known, so that it can't be put into the past.
 */
export function backshifted(words: readonly Token[], isName: (token: Token) => boolean): Edit[] | undefined {
  const edits: Edit[] = []
  let hasVerb = false
  for (const [i, token] of words.entries()) {
    if (token.text !== token.key || isOpen(words, i)) continue
    const before = words[i - 1]
    const past = shifts.get(token.key) ?? pastOfThird(token, before, isName)
    if (past !== undefined) edits.push({ start: token.start, end: token.end, text: past })
    else if (presentVerbs.has(token.key) && !AS_IT_IS.has(token.key)) return undefined
    hasVerb ||= past !== undefined || isFiniteVerb(token, before)
  }
  return hasVerb ? edits : undefined
}

/** "It plans", "the FBI continues": behind a pronoun or a name. */
function pastOfThird(
  token: Token,
  before: Token | undefined,
  isName: (token: Token) => boolean,
): string | undefined {
  if (!before || !(/^(?:it|he|she)$/.test(before.key) || (isName(before) && !/['’]s?$/.test(before.text))))
    return undefined
  const base = baseOfThird(token.key)
  return base === undefined ? undefined : pastTense(base)
}

function isOpen(words: readonly Token[], at: number): boolean {
  const [before, ahead] = [words[at - 1]?.key ?? '', words[at - 2]?.key ?? '']
  return OPEN.has(before) || (/^(?:not|also|now)$/.test(before) && OPEN.has(ahead))
}
