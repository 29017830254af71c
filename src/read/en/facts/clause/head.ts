import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { datePrepositions } from '../words.ts'
import { brokenBy, oldWords, relatives } from './words.ts'

/** A date or place at the head of a sentence begins within so many code units. */
const FIRST = 16

/** Words that lead from one sentence to the next. */
const OPENERS =
  /^(?:but|and|meanwhile|however|also|still|separately|earlier|later|moreover|furthermore|likewise|similarly|indeed|nevertheless|instead|additionally)$/

/** The index of the first token of what a sentence says: behind "But", and behind a date, a place or another lead with its comma. */
export function headOf(tokens: readonly Token[], told: Told): number {
  const opener = OPENERS.test(tokens[0]?.key ?? '') ? 1 : 0
  const from = tokens[opener]?.text === ',' ? opener + 1 : opener
  return behindDateOrPlace(tokens, from, told) ?? behindLead(tokens, from, told) ?? from
}

function behindDateOrPlace(
  tokens: readonly Token[],
  from: number,
  { dates, mentions, start }: Told,
): number | undefined {
  const isAhead = (one: Span) => one.start - start <= FIRST && one.start <= (tokens[from + 1]?.start ?? 0)
  const isIn = /^(?:in|at|from)$/.test(tokens[from]?.key ?? '')
  const ahead =
    dates.find(isAhead) ?? (isIn ? mentions.find((one) => one.type === 'place' && isAhead(one)) : undefined)
  if (!ahead) return undefined
  const behind = tokens.findIndex((token) => token.start >= ahead.end)
  if (tokens[behind]?.text === ',') return behind + 1
  // "In 1881 Kim Roe began": no comma is needed before a name.
  const isDated = 'edtf' in ahead && datePrepositions.has(tokens[from]?.key ?? '')
  return isDated && mayOpen(tokens[behind]) ? behind : undefined
}

function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && (isCapital(token) || token.key === 'the')
}

/** A lead is at most that many tokens long. */
const LONGEST_LEAD = 14

/** "In addition,", "At a news conference in Tova,", "Despite the storm,": what is said behind it holds without it. */
function behindLead(tokens: readonly Token[], from: number, { dates }: Told): number | undefined {
  const [first, second] = [tokens[from]?.key ?? '', tokens[from + 1]?.key ?? '']
  const isLead =
    /^(?:in|on|despite|besides|among|by|through|with)$/.test(first) ||
    (/^(?:at|during)$/.test(first) && /^(?:an?|the|his|her)$/.test(second)) ||
    (/^(?:to|for)$/.test(first) && /^(?:his|her|its|the)$/.test(second)) ||
    (first === 'as' && /^(?:expected|part|an?)$/.test(second)) ||
    // "Posing with Kim, Roe pledged".
    (/^\p{L}{3,}ing$/u.test(first) && !isNoun.has(first))
  if (!isLead) return undefined
  const comma = tokens.slice(from, from + LONGEST_LEAD).findIndex(({ text }) => text === ',')
  if (comma < 2) return undefined
  const lead = tokens.slice(from, from + comma)
  const holds = lead.every(
    (token) =>
      !isFiniteVerb(token) &&
      !doubtfulLeads.has(token.key) &&
      !relatives.has(token.key) &&
      !brokenBy.has(token.key) &&
      !oldWords.has(token.key) &&
      (token.isWord || /^[.$%'-]$/.test(token.text) || dates.some((date) => overlap(date, token))),
  )
  return holds ? from + comma + 1 : undefined
}

/** They end like the verbs that may open a lead. */
const isNoun: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'during according following pending concerning regarding including assuming considering excluding barring depending judging nothing everything'.split(
    ' ',
  ),
)

/** Leads with one of them say when it was, or that it is not quite so. */
const doubtfulLeads: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `theory principle effect case event part practice trading quarter quarters period year years half month months week weeks day days
time times century decade past future fiscal season hours minutes war wars era age ages childhood youth career wake aftermath
dream story novel alone long rest year-ago year-earlier film movie version opinion view eyes words least best worst most first turn nutshell contrast order`.split(
    /\s+/,
  ),
)
