import { edtf } from '../../../../calendar/edtf.ts'
import { pastTense } from '../../../../language/en/inflect.ts'
import { during } from '../../../../language/en/stems/frame.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Amount } from './amount.ts'
import { draftOf } from './draft.ts'
import { type Numeral, numeralAt } from './numeral.ts'
import { ownerAt } from './results/company.ts'
import type { Company } from './results/names.ts'
import { moving } from './results/words.ts'

/** What a clause tells of the shares of a company. */
interface Trade {
  /** What they cost at the end. */
  readonly close?: Numeral
  /** By how much they rose or fell. */
  readonly move?: Numeral
  readonly base?: string
}

/** "On Friday Acme Corp. shares rose 50 cents to close at $20", "Acme Corp. closed yesterday at $20 a share, down 50 cents": with the day. */
export function sharesOf(material: Material, told: Told, tokens: readonly Token[]): readonly Draft[] {
  const [date, ...others] = told.dates
  if (
    !date ||
    others.length > 0 ||
    !/^\d{4}-\d\d-\d\d$/.test(date.edtf) ||
    date.edtf > material.article.published
  )
    return []
  const at = behindTrading(tokens)
  const owner = ownerAt(material, told, tokens, at, undefined)
  if (!owner) return []
  const isNoun = /^(?:shares|stock)$/.test(tokens[owner.next]?.key ?? '')
  const undated = tokens.filter((token, i) => i >= owner.next + Number(isNoun) && !overlap(token, date))
  const trade = tradeOf(undated, isNoun)
  const last = trade?.move ?? trade?.close
  if (
    !trade ||
    !last ||
    told.held.some((one) => overlap(one, { start: told.start, end: undated[last.end - 1]?.end ?? told.end }))
  )
    return []
  const text = material.article.text.slice(told.start, told.end).replace(/\s+/g, ' ')
  const [exchange] = /(?:New York|American|Toronto) Stock Exchange/.exec(text) ?? []
  const when = `${exchange === undefined ? '' : `on the ${exchange} `}${during(edtf(date.edtf))}`
  const evidence = evidenceOf(told, owner.company.named)
  const drafts = draftsFor(told, trade, owner.company, {
    words: when,
    date: date.edtf,
    precision: 'day',
    age: 0,
  })
  return drafts.map((draft) => ({ ...draft, evidence }))
}

function draftsFor(
  told: Told,
  { close, move, base }: Trade,
  { name }: Company,
  when: Amount['when'],
): Draft[] {
  const shares = `the shares of ${name}`
  const amount = (numeral: Numeral): Amount => ({ numeral, unit: numeral.unit, share: '', tail: '', when })
  return [
    ...(move && base !== undefined
      ? draftOf(told, amount(move), {
          verb: base,
          preposition: 'by',
          asked: ['did', shares, base],
          stated: [shares, pastTense(base), 'by {}'],
        })
      : []),
    ...(close
      ? draftOf(told, amount(close), {
          verb: 'close',
          preposition: 'at',
          asked: ['did', shares, 'close'],
          stated: [shares, 'closed at {}'],
        })
      : []),
  ]
}

/** What stands before the company is at most that many tokens long. */
const LONGEST = 14

/** The index behind "In New York Stock Exchange composite trading yesterday,". */
function behindTrading(tokens: readonly Token[]): number {
  if (!/^(?:in|on|at)$/.test(tokens[0]?.key ?? '')) return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  const isTrade = tokens.slice(0, comma).some(({ key }) => key === 'trading' || key === 'exchange')
  return comma > 0 && comma <= LONGEST && isTrade ? comma + 1 : 0
}

/** What the words behind the shares say; a company "rose" where its shares are not named says something else. */
function tradeOf(tokens: readonly Token[], isNoun: boolean): Trade | undefined {
  const key = tokens[0]?.key ?? ''
  if (key === 'closed') return closedAt(tokens, 1)
  const base = isNoun ? moving.get(key) : undefined
  const move = base === undefined ? undefined : moneyAt(tokens, 1)
  if (!move || base === undefined) return undefined
  const to = behindEach(tokens, move.end)
  const isClose = tokens[to]?.key === 'to' && tokens[to + 1]?.key === 'close' && tokens[to + 2]?.key === 'at'
  const close = isClose ? moneyAt(tokens, to + 3) : undefined
  return { move, base, ...(close && { close }) }
}

/** "At $20 a share, down 50 cents". */
function closedAt(tokens: readonly Token[], from: number): Trade | undefined {
  const at = tokens[from]?.key === 'on' ? from + 1 : from
  const close = tokens[at]?.key === 'at' ? moneyAt(tokens, at + 1) : undefined
  if (!close) return undefined
  const comma = behindEach(tokens, close.end)
  const way = tokens[comma]?.text === ',' ? (tokens[comma + 1]?.key ?? '') : ''
  const base = way === 'up' ? 'rise' : /^(?:down|off)$/.test(way) ? 'fall' : undefined
  const move = base === undefined ? undefined : moneyAt(tokens, comma + 2)
  return { close, ...(move && base !== undefined && { move, base }) }
}

/** "$20", "50 cents". */
function moneyAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const numeral = numeralAt(tokens, at)
  if (!numeral || numeral.approximate) return undefined
  if (numeral.unit === 'dollars') return numeral
  const unit = tokens[numeral.end]?.key ?? ''
  return numeral.unit === '' && /^(?:cents|pence)$/.test(unit)
    ? { ...numeral, unit, end: numeral.end + 1 }
    : undefined
}

/** The index behind "a share", "each" and what is left of "on Friday". */
function behindEach(tokens: readonly Token[], at: number): number {
  const isShare = tokens[at]?.key === 'a' && tokens[at + 1]?.key === 'share'
  const next = isShare ? at + 2 : /^(?:each|apiece)$/.test(tokens[at]?.key ?? '') ? at + 1 : at
  return tokens[next]?.key === 'on' && /^(?:to|,)$/.test(tokens[next + 1]?.key ?? '') ? next + 1 : next
}
