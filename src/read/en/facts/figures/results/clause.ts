import type { Token } from '../../../../text/tokens.ts'
import { type Numeral, numeralAt } from '../numeral.ts'
import type { PeriodPhrase } from './period.ts'
import { bending, deedOf, metricOf, moves, moving } from './words.ts'

/** The words of a sentence, and the times among them. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodPhrase[]
}

/** One number of what a company tells of itself. */
export interface Result {
  /** What the number is of: `net income`. */
  readonly metric: string
  /** By how much it went up or down, how much it was, or how much of it there was for each share. */
  readonly sort: 'move' | 'level' | 'share'
  /** Of what went up or down: the verb. */
  readonly base?: string
  readonly numeral: Numeral
}

/** The results of a clause. */
export interface Results {
  readonly results: readonly Result[]
  /** They are said to have gone up or down. */
  readonly isMove?: boolean
  /** Index of the token behind the last. */
  readonly end: number
}

/** "Net income for the quarter fell 4% to $12 million, or 71 cents a share", "sales were $14 million". */
export function ofMetric(words: Words, at: number): Results | undefined {
  const { tokens } = words
  const named = metricAt(words, at)
  if (!named) return undefined
  const verb = behindPeriod(words, named.end)
  const key = tokens[verb]?.key ?? ''
  const base = moving.get(key)
  if (base !== undefined) return moved(words, named.metric, base, verb + 1)
  if (/^(?:was|were|totaled|totalled)$/.test(key))
    return levelAt(words, named.metric, behindPeriod(words, verb + 1))
  return undefined
}

/** "Fell 4%", "fell to $12 million", "fell 4% to $12 million". */
function moved(words: Words, metric: string, base: string, at: number): Results | undefined {
  const { tokens } = words
  const from = /^(?:sharply|slightly|modestly|by)$/.test(tokens[at]?.key ?? '') ? at + 1 : at
  const numeral = numeralAt(tokens, from)
  const isMove = numeral?.unit === 'per cent'
  if (numeral && !isMove) return undefined
  const to = behindPeriod(words, isMove ? numeral.end : from)
  const level = tokens[to]?.key === 'to' ? levelAt(words, metric, to + 1) : undefined
  const own: readonly Result[] = isMove ? [{ metric, sort: 'move', base, numeral }] : []
  if (level) return { results: [...own, ...level.results], end: level.end, isMove: true }
  return own.length > 0 && tokens[to]?.key !== 'to' && isClosed(words, to)
    ? { results: own, end: to, isMove: true }
    : undefined
}

/** "Posted a loss of $8 million", "earned $20 million, or 98 cents a share", "posted a 20% gain in net income". */
export function ofDeed(words: Words, at: number): Results | undefined {
  const { tokens } = words
  const key = tokens[at]?.key ?? ''
  if (key === 'earned' || key === 'lost')
    return levelAt(words, key === 'earned' ? 'net income' : 'net loss', behindPeriod(words, at + 1))
  if (!/^(?:had|posted|reported|recorded|announced)$/.test(key)) return undefined
  const from = /^(?:a|an)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const numeral = numeralAt(tokens, from)
  if (numeral?.unit === 'per cent') return gained(words, numeral)
  if (numeral) return ofSo(words, numeral)
  const named = metricAt(words, from)
  const of = named ? behindPeriod(words, named.end) : 0
  return named && tokens[of]?.key === 'of' ? levelAt(words, named.metric, of + 1) : undefined
}

/** "$8 million loss". */
function ofSo(words: Words, numeral: Numeral): Results | undefined {
  const named = isMoney(numeral) ? metricAt(words, numeral.end) : undefined
  const end = named ? behindPeriod(words, named.end) : 0
  return named && isClosed(words, end)
    ? { results: [{ metric: named.metric, sort: 'level', numeral }], end }
    : undefined
}

/** "20% gain in third-quarter net income". */
function gained(words: Words, numeral: Numeral): Results | undefined {
  const { tokens } = words
  const base = moves.get(tokens[numeral.end]?.key ?? '')
  const named = tokens[numeral.end + 1]?.key === 'in' ? metricAt(words, numeral.end + 2) : undefined
  if (base === undefined || !named) return undefined
  const end = behindPeriod(words, named.end)
  return isClosed(words, end)
    ? { results: [{ metric: named.metric, sort: 'move', base, numeral }], end }
    : undefined
}

/** The longest name of a result from a token on, behind its time: "third-quarter net income". */
function metricAt(words: Words, at: number): { readonly metric: string; readonly end: number } | undefined {
  const from = behindPeriod(words, at)
  for (const length of [3, 2, 1]) {
    const metric = metricOf(
      words.tokens
        .slice(from, from + length)
        .map(({ key }) => key)
        .join(' '),
    )
    if (metric !== undefined) return { metric, end: from + length }
  }
  return undefined
}

/** An amount of money, and that for each share; "on revenue of $9 million" is another. */
function levelAt(words: Words, metric: string, at: number): Results | undefined {
  const { tokens } = words
  const numeral = numeralAt(tokens, at)
  if (!numeral || !isMoney(numeral)) return undefined
  const share = deedOf(metric) ? shareAt(tokens, numeral.end, metric) : undefined
  const end = share?.end ?? numeral.end
  if (!isClosed(words, end)) return undefined
  const own: Result = { metric, sort: 'level', numeral }
  const on = tokens[end]?.text === ',' ? end + 1 : end
  const more = tokens[on]?.key === 'on' ? metricAt(words, on + 1) : undefined
  const other = more && tokens[more.end]?.key === 'of' ? levelAt(words, more.metric, more.end + 1) : undefined
  return { results: [own, ...(share?.results ?? []), ...(other?.results ?? [])], end: other?.end ?? end }
}

const isMoney = ({ unit }: Numeral) => /^(?:(?:million|billion) )?(?:dollars|euros|pounds)$/.test(unit)

/** ", or 98 cents a share". */
function shareAt(tokens: readonly Token[], at: number, metric: string): Results | undefined {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.key !== 'or') return undefined
  const numeral = numeralAt(tokens, at + 2)
  if (!numeral) return undefined
  const isSmall = /^(?:cents|pence)$/.test(tokens[numeral.end]?.key ?? '')
  const end = numeral.end + Number(isSmall)
  if (
    tokens[end]?.key !== 'a' ||
    tokens[end + 1]?.key !== 'share' ||
    !(isSmall || numeral.unit === 'dollars')
  )
    return undefined
  if (tokens[end + 2]?.key === 'adjusted') return { results: [], end: end + 2 }
  const unit = `${isSmall ? tokens[numeral.end]?.key : numeral.unit} a share`
  return { results: [{ metric, sort: 'share', numeral: { ...numeral, unit, end: end + 2 } }], end: end + 2 }
}

const CLOSING =
  /^(?:[,.;]|from|compared|versus|against|up|down|on|for|in|during|a|because|as|while|despite|reflecting|through|and|but|including|when|adjusted)$/

/** Whether what stands behind a number leaves it what it is: no "before taxes", no "a day". */
function isClosed({ tokens, periods }: Words, at: number): boolean {
  const rest = tokens.slice(at)
  if (rest.some(({ key }) => bending.has(key))) return false
  const [first] = rest
  if (first?.key === 'a') return periods.some(({ from, kind }) => from === at && kind === 'before')
  return first === undefined || CLOSING.test(first.key)
}

/** The index behind "in the third quarter" and the like, where that stands at a token. */
export function behindPeriod({ tokens, periods }: Words, at: number): number {
  for (let from = at; ; from += 1) {
    const phrase = periods.find((one) => one.from === from)
    if (phrase) return phrase.end
    if (!AHEAD.test(tokens[from]?.key ?? '')) return at
  }
}

const AHEAD = /^(?:for|in|during|the|its|this|that|year's|latest|same|fiscal)$/
