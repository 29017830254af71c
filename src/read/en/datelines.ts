import { agencies, loudLabels } from '../../language/en/page-words.ts'
import { phraseAt, phraseList } from '../text/phrases.ts'
import { type DatelineReader, spanOfTokens } from '../text/rules.ts'
import { isAllCaps, isCapital, type Token } from '../text/tokens.ts'
import type { Dateline } from '../text/types.ts'
import { readEnglishDay } from './days.ts'

const signatures = /* @__PURE__ */ phraseList(agencies)

type Parts = Pick<Dateline, 'place' | 'region' | 'date' | 'agency'>

/** A part of a dateline, and the index behind it. */
interface Step {
  readonly parts: Parts
  readonly next: number
}

/** Places and regions have as many words at most. */
const LONGEST = 5
const OPEN = '([/'
const CLOSE = ')]/'

/** "SEOUL, South Korea, July 27 (AP) —": its place in capitals, or followed by a day or an agency, and a dash. */
export const fullDateline: DatelineReader = (tokens) => {
  const end = placeEnd(tokens, 0)
  if (end === 0) return undefined
  const place = spanOfTokens(tokens.slice(0, end))
  const isLoud = isAllCaps(tokens[0])
  return close(tokens, walk(tokens, { parts: { ...(place && { place }) }, next: end }), isLoud)
}

/** "(Reuters) -", with no place. */
export const agencyDateline: DatelineReader = (tokens) => {
  const step = agencyAt(tokens, 0)
  return step && close(tokens, step, false)
}

/** English datelines, the most specific reader first. */
export const englishDatelines: readonly DatelineReader[] = [fullDateline, agencyDateline]

/** Takes region, day and agency as they come. */
function walk(tokens: readonly Token[], start: Step): Step {
  let step = start
  for (let turn = 0; turn < 6; turn += 1) {
    const more = partAt(tokens, step)
    if (!more) break
    step = { parts: { ...more.parts, ...step.parts }, next: more.next }
  }
  return step
}

function partAt(tokens: readonly Token[], { parts, next }: Step): Step | undefined {
  const hasComma = tokens[next]?.text === ','
  const at = hasComma ? next + 1 : next
  const day = parts.date ? undefined : readEnglishDay(tokens, at)
  const date = day && spanOfTokens(tokens.slice(at, day))
  if (day && date) return { parts: { date }, next: tokens[day]?.text === '.' ? day + 1 : day }
  const agency = parts.agency ? undefined : agencyAt(tokens, at)
  if (agency) return agency
  const end = hasComma && !parts.region ? nameEnd(tokens, at, isCapital) : at
  const region = spanOfTokens(tokens.slice(at, end))
  return region && { parts: { region }, next: end }
}

/** In brackets or strokes: "(AP)", "/Xinhua/", "(Xinhua/Yonhap)". */
function agencyAt(tokens: readonly Token[], at: number): Step | undefined {
  if (!OPEN.includes(tokens[at]?.text ?? ' ')) return undefined
  let to = at + 1
  while (to - at <= LONGEST && isNamed(tokens, to)) to += 1
  const agency = spanOfTokens(tokens.slice(at + 1, to))
  if (!agency || !CLOSE.includes(tokens[to]?.text ?? ' ')) return undefined
  return { parts: { agency }, next: to + 1 }
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === '/') return tokens[at + 1]?.isWord === true
  return token?.isWord === true
}

/** A dateline ends with a dash, a capital behind it or nothing; in capitals a colon does; an agency that is known ends it too. */
function close(
  tokens: readonly Token[],
  { parts, next }: Step,
  isLoud: boolean,
): Omit<Dateline, 'block'> | undefined {
  if (!isLoud && !parts.agency && !parts.date) return undefined
  const end = dashEnd(tokens, next, isLoud)
  const known = parts.agency && isKnown(tokens, parts.agency.start)
  if (end === next && !known) return undefined
  const [first, last, follower] = [tokens[0], tokens[end - 1], tokens.slice(end).find(({ isWord }) => isWord)]
  const isAlone = end === tokens.length && end > next && last?.text !== ':'
  if (!first || !last || !(isAlone || follower) || /^\p{Ll}/u.test(follower?.text ?? '')) return undefined
  return { start: first.start, end: last.end, ...parts }
}

function isKnown(tokens: readonly Token[], start: number): boolean {
  return (
    phraseAt(
      signatures,
      tokens,
      tokens.findIndex((token) => token.start === start),
    ) !== undefined
  )
}

function dashEnd(tokens: readonly Token[], at: number, isLoud: boolean): number {
  const from = tokens[at]?.text === '.' && tokens[at - 1]?.text === '/' ? at + 1 : at
  if (isLoud && tokens[from]?.text === ':' && !loudLabels.has(tokens[0]?.key ?? '')) return from + 1
  let to = from
  while (to - from < 3 && /^[-–—―‒_]$/.test(tokens[to]?.text ?? '')) to += 1
  return to > at ? to : at
}

/** Words in capitals ("ST. PETERSBURG", "WASHINGTON/SEOUL"), or with a capital each. */
function placeEnd(tokens: readonly Token[], from: number): number {
  return nameEnd(tokens, from, isAllCaps(tokens[from]) ? isAllCaps : isCapital)
}

function nameEnd(
  tokens: readonly Token[],
  from: number,
  fits: (token: Token | undefined) => boolean,
): number {
  let at = from
  while (at - from < 2 * LONGEST && (fits(tokens[at]) || links(tokens, at, from))) at += 1
  return at
}

/** The full stop of a short form, a stroke between two towns. */
function links(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (at === from || !token || !before) return false
  if (token.text === '.') return before.end === token.start && before.text.length <= 6
  return token.text === '/' && before.end === token.start && next?.start === token.end && isCapital(next)
}
