import { edtf } from '../../../../../calendar/edtf.ts'
import { dateInWords } from '../../../../../language/en/dates.ts'
import type { Material, Told } from '../../../../facts/material.ts'
import type { Token } from '../../../../text/tokens.ts'

/** The time that a company reports on. */
export interface Period {
  /** With its preposition: "in the third quarter of 1989". */
  readonly words: string
  /** As EDTF, where the article writes it or was published within it. */
  readonly date?: string
}

/** Words of such a time among others. */
export interface PeriodPhrase {
  /** Index of its first token. */
  readonly from: number
  /** Index of the token behind it. */
  readonly end: number
  /** What is reported on, the time that it is compared with, or what was named before: "the quarter". */
  readonly kind: 'told' | 'before' | 'same'
  /** Nothing where the time can't be placed, or is placed by another: "a year earlier". */
  readonly period?: Period
  /** Its quarters are those of the calendar, as far as it tells. */
  readonly isNamed?: true
  /** An earlier time is told by its year: "the 1988 quarter". */
  readonly isYear?: true
}

const ordinals = ['first', 'second', 'third', 'fourth'] as const
const SPAN = /^(?:quarter|period|half|months|year|results)$/
const QUARTER = /^(?:(first|second|third|fourth)-)?(?:quarter|period)$/
const MONTHS = /^(?:three|six|nine|12|twelve)$/
const BEFORE = /^(?:year-earlier|year-ago|year-before|prior-year|corresponding|comparable|prior|previous)$/

/** Every time that the words of a sentence name, in their order. */
export function periodsIn(material: Material, told: Told, tokens: readonly Token[]): readonly PeriodPhrase[] {
  const found: PeriodPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase =
      earlierAt(tokens, at, material) ??
      yearAt(material, told, tokens, at) ??
      namedAt(material, told, tokens, at)
    if (phrase) found.push(phrase)
    at = phrase?.end ?? at + 1
  }
  return found
}

/** "A year earlier", "the year-ago quarter", "last year's third quarter", "the 1988 period". */
function earlierAt(
  tokens: readonly Token[],
  at: number,
  { article: { published } }: Material,
): PeriodPhrase | undefined {
  const keys = [0, 1, 2].map((step) => tokens[at + step]?.key ?? '')
  const [first = '', second = '', third = ''] = keys
  const before = `${Number(published.slice(0, 4)) - 1}`
  const length =
    BEFORE.test(first) ||
    (first === before && (SPAN.test(second) || QUARTER.test(second) || isOrdinal(second)))
      ? 1
      : /^(?:last year's|(?:previous|prior) year(?:'s)?)$/.test(`${first} ${second}`) ||
          (`${first} ${second}` === 'last year' && (isOrdinal(third) || SPAN.test(third)))
        ? 2
        : /^(?:a|the) year (?:earlier|ago|before)$/.test(`${first} ${second} ${third}`)
          ? 3
          : 0
  if (length === 0) return undefined
  let end = at + length
  while (
    isOrdinal(tokens[end]?.key ?? '') ||
    SPAN.test(tokens[end]?.key ?? '') ||
    QUARTER.test(tokens[end]?.key ?? '')
  )
    end += 1
  return { from: at, end, kind: 'before', ...(first === before && { isYear: true as const }) }
}

/** "In 1988", "in fiscal 1988", "last year": a year that is over. */
function yearAt(
  { article: { published } }: Material,
  { dates }: Told,
  tokens: readonly Token[],
  at: number,
): PeriodPhrase | undefined {
  const date = dates.find(({ start }) => start === tokens[at]?.start)
  if (!date || !/^\d{4}$/.test(date.edtf) || date.edtf >= published.slice(0, 4)) return undefined
  const behind = tokens.findIndex(({ start }) => start >= date.end)
  const isFiscal = tokens[at]?.key === 'fiscal' || tokens[at - 1]?.key === 'fiscal'
  const words = `in ${isFiscal ? 'fiscal ' : ''}${date.edtf}`
  return {
    from: at,
    end: behind < 0 ? tokens.length : behind,
    kind: 'before',
    period: { words, date: date.edtf },
  }
}

const isOrdinal = (key: string) => (ordinals as readonly string[]).includes(key)

/** "The third quarter", "the nine months", "the year ended Aug. 31". */
function namedAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  at: number,
): PeriodPhrase | undefined {
  const [first, second] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? '']
  const third = tokens[at + 2]?.key ?? ''
  const isLong = isOrdinal(first) && MONTHS.test(second) && third === 'months'
  const isTwo =
    (isOrdinal(first) && /^(?:quarter|period|half)$/.test(second)) ||
    (MONTHS.test(first) && second === 'months')
  const isOne = QUARTER.test(first) || /^(?:year|half)$/.test(first)
  const end = at + (isLong ? 3 : isTwo ? 2 : isOne ? 1 : 0)
  if (end === at) return undefined
  const name = tokens
    .slice(at, end)
    .map(({ key }) => key.replace('-', ' '))
    .join(' ')
    .replace(/period$/, 'quarter')
  if (tokens[end]?.key === 'ended') return endedAt(material, told, tokens, at, end, name)
  if (/^(?:year|half)$/.test(name)) return undefined
  if (name === 'quarter') return { from: at, end, kind: 'same' }
  const of = tokens[end]?.key === 'of' ? end + 1 : end
  const year = /^\d{4}$/.test(tokens[of]?.key ?? '') ? tokens[of]?.key : undefined
  const isLast = /^(?:last|previous) year/.test(`${tokens[of]?.key} ${tokens[of + 1]?.key}`)
  if (isLast) return { from: at, end: of + 2, kind: 'before' }
  const isFiscal = tokens.slice(Math.max(0, at - 2), at).some(({ key }) => key === 'fiscal')
  const period = isFiscal ? undefined : placed(material.article.published, name)
  const to = year === undefined ? end : of + 1
  if (year !== undefined && !period?.words.endsWith(year)) return { from: at, end: to, kind: 'before' }
  return { from: at, end: to, kind: 'told', ...(period && { period, isNamed: true }) }
}

/** "The quarter ended Sept. 30": whatever the year of the company is, that names it. */
function endedAt(
  { article: { published } }: Material,
  { dates }: Told,
  tokens: readonly Token[],
  from: number,
  ended: number,
  name: string,
): PeriodPhrase {
  const first = tokens[ended + 1]
  const date = first && dates.find((one) => one.start === first.start)
  if (!date) return { from, end: ended + 1, kind: 'told' }
  const behind = tokens.findIndex(({ start }) => start >= date.end)
  const end = behind < 0 ? tokens.length : behind
  if (!/^\d{4}-\d\d-\d\d$/.test(date.edtf) || date.edtf > published) return { from, end, kind: 'told' }
  // What ended more than half a year ago is what the new results are compared with.
  const age = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - monthsOf(date.edtf)
  if (age > 6) return { from, end, kind: 'before' }
  const span =
    tokens[from - 1]?.key === 'fiscal' && name === 'year'
      ? 'fiscal year'
      : name.replace(/^\w+ (?=quarter)|^first /, '')
  const words = `in the ${span} that ended on ${dateInWords(edtf(date.edtf))}`
  return { from, end, kind: 'told', period: { words, date: date.edtf } }
}

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** The same time a year before, of what is named by the calendar. */
export function yearBefore({ words }: Period): Period | undefined {
  const [, name = '', year = ''] = /^(in the .{1,40} of) (\d{4})$/.exec(words) ?? []
  return name ? { words: `${name} ${Number(year) - 1}` } : undefined
}

/** Results come from the fifth to the fiftieth day behind a quarter: only the one that is just over has its name alone. */
const [EARLIEST, LATEST] = [5, 50]

function placed(published: string, name: string): Period | undefined {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number)
  const since = ((month - 1) % 3) * 31 + day
  if (since < EARLIEST || since > LATEST) return undefined
  const over = Math.floor((month - 1) / 3)
  const [quarter, own] = over === 0 ? [4, year - 1] : [over, year]
  const words = spanOver(name, quarter)
  if (words === undefined) return undefined
  return { words: `in the ${words} of ${own}`, ...(own === year && { date: `${own}` }) }
}

/** What a name means where some quarter is just over. */
function spanOver(name: string, quarter: number): string | undefined {
  if (name === `${ordinals[quarter - 1]} quarter`) return name
  if (/^(?:first )?nine months$/.test(name) && quarter === 3) return 'first nine months'
  if (/^(?:first )?six months$|^first half$/.test(name) && quarter === 2)
    return name === 'first half' ? name : 'first six months'
  return undefined
}

/** Whether words between a number and an earlier time set it beside another number. */
export function isCompared(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) =>
    /^(?:from|compared|versus|against|than|down|up|off|over|above|below|while|and)$/.test(key),
  )
}
