import { isPastForm } from '../../../../language/en/past-forms.ts'
import { auxiliaries } from '../../../../language/en/words.ts'
import type { Token } from '../../../text/tokens.ts'
import { clauseEnders, danglers } from '../words.ts'

/** Words of time that are read only as dates; besides those they leave open when. */
const times: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `quarter quarters fiscal half halves half-year year years month months week weeks weekend day days morning evening night afternoon season
  period annual annually daily weekly monthly yearly decade decades century date early late mid midyear rate average pace`.split(
    /\s+/,
  ),
)

/** Words by which a figure is no count of its own, or of something that stands elsewhere. */
const loose: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `respectively each apiece per such additional extra further more fewer less combined altogether including excluding plus minus
  nearly almost least up some under over roughly about around approximately just compared versus like total net estimated initial
  same different similar others or and to-date increase decrease rise drop change`.split(/\s+/),
)

/** Whether a word may stand in what is asked for: no pronoun, no verb, no other clause, no time that is left open. */
export function standsFree(token: Token): boolean {
  const { key, isWord } = token
  // Names hold words that mean nothing by themselves: "New York".
  if (isProper(token)) return !clauseEnders.has(key) || key === 'and'
  return (
    isWord &&
    !danglers.has(key) &&
    !clauseEnders.has(key) &&
    !times.has(key) &&
    !loose.has(key) &&
    !auxiliaries.has(key) &&
    !isPastForm(key)
  )
}

/** Whether a word begins with a capital. */
export function isProper({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

/** The words of a stretch, one space where there was a gap. */
export function say(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, start }, i) => (i > 0 && (tokens[i - 1]?.end ?? 0) < start ? ` ${text}` : text))
    .join('')
}
