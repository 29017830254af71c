// Other readers of dates, each with the mapping onto TIMEX3 that suits it best. For measuring only; nothing of them ships.
import { createRequire } from 'node:module'
import { gzipBytes } from '../scripts/bundle.mjs'

const require = createRequire(import.meta.url)
const two = (n) => `${n}`.padStart(2, '0')
const noonOf = (day) => new Date(`${day}T12:00:00Z`)

/** Readers as `{ name, read(text, published), bytes }`. */
export async function peers() {
  return [await chrono(), await compromise(), await recognizers(), await wink()]
}

/** What precedes a date and does not belong to it. */
const PREPOSITION = /^(?:on|in|at|by|for|from|since|until|during)\s+/i

async function chrono() {
  const { parse } = require('chrono-node')
  const read = (text, published) =>
    parse(text, { instant: noonOf(published), timezone: 0 }).flatMap((found) => {
      const lead = PREPOSITION.exec(found.text)?.[0].length ?? 0
      return [
        { ...chronoValue(found, published), start: found.index + lead, end: found.index + found.text.length },
      ]
    })
  return { name: 'chrono-node', read, bytes: await gzipBytes(`export { parse } from 'chrono-node'`, 'bench') }
}

/** To the precision that the words name: the known components, and the unit where the words count in one. */
function chronoValue({ text, start }, published) {
  const words = text.toLowerCase()
  if (words === 'now') return { type: 'DATE', value: 'PRESENT_REF' }
  const length = /^(?:for |within )?(\d+) (day|week|month|year)s?$/.exec(words)
  if (length) return { type: 'DURATION', value: `P${length[1]}${length[2][0].toUpperCase()}` }
  const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part))
  const date = `${year}-${two(month)}-${two(day)}`
  if (start.isCertain('hour') && /\d\s*(?::|[ap]\.?m)|noon|midnight/.test(words))
    return { type: 'TIME', value: `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` }
  const unit = /(year|month|week|quarter)s?(?: ago| earlier| later)?$/.exec(words)?.[1]
  if (unit === 'week') return { type: 'DATE', value: weekOf(new Date(`${date}T00:00:00Z`)) }
  if (
    unit === 'year' ||
    (!start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday'))
  )
    return { type: 'DATE', value: `${year}` }
  // News looks back: of the two nearest weekdays the one before.
  if (start.isCertain('weekday') && !start.isCertain('day') && date > published && !/next/.test(words))
    return {
      type: 'DATE',
      value: new Date(noonOf(date).getTime() - 7 * 86_400_000).toISOString().slice(0, 10),
    }
  const wholeMonth = unit === 'month' || (!start.isCertain('day') && !start.isCertain('weekday'))
  return { type: 'DATE', value: wholeMonth ? `${year}-${two(month)}` : date }
}

function weekOf(date) {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000)
  const days = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000
  return `${thursday.getUTCFullYear()}-W${two(Math.ceil((days + 1) / 7))}`
}

async function compromise() {
  const nlp = require('compromise')
  const plugin = require('compromise-dates')
  nlp.plugin(plugin.default ?? plugin)
  const all = (text, published) => [
    ...nlp(text)
      .dates({ today: published, timezone: 'UTC' })
      .json({ offset: true })
      .flatMap(({ offset, dates }) => compromiseDate(text, offset, dates)),
    ...nlp(text)
      .durations()
      .json({ offset: true })
      .flatMap(({ offset, duration }) => compromiseLength(offset, duration)),
  ]
  // It throws on some sentences; those count as read in vain.
  const read = (text, published) => paragraphs(text, (line) => attempt(() => all(line, published)))
  const bytes = await gzipBytes(
    `import nlp from 'compromise'; import dates from 'compromise-dates'; nlp.plugin(dates); export default nlp`,
    'bench',
  )
  return { name: 'compromise-dates', read, bytes }
}

function attempt(work) {
  try {
    return work()
  } catch {
    return []
  }
}

/** What is found in each paragraph, at its place in the text. */
function paragraphs(text, read) {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    read(line).map((one) => ({ ...one, start: one.start + index, end: one.end + index })),
  )
}

function compromiseDate(text, offset, dates) {
  const trimmed = text.slice(offset.start, offset.start + offset.length).replace(/[\s,.;:"')]+$/, '')
  const value = dates?.start && timexOfUnit(dates.start, dates.unit)
  return [{ type: 'DATE', value: value || 'XXXX', start: offset.start, end: offset.start + trimmed.length }]
}

function timexOfUnit(start, unit) {
  if (unit === 'year') return start.slice(0, 4)
  if (unit === 'decade') return start.slice(0, 3)
  if (unit === 'quarter') return `${start.slice(0, 4)}-Q${Math.floor((Number(start.slice(5, 7)) + 2) / 3)}`
  if (unit === 'week') return weekOf(new Date(start))
  return start.slice(0, unit === 'month' ? 7 : 10)
}

function compromiseLength(offset, duration) {
  const [unit, amount] = Object.entries(duration ?? {})[0] ?? []
  if (!unit) return []
  const sign = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H', minute: 'M' }[unit.replace(/s$/, '')]
  if (!sign) return []
  const clock = unit.startsWith('hour') || unit.startsWith('minute') ? 'T' : ''
  return [
    {
      type: 'DURATION',
      value: `P${clock}${amount}${sign}`,
      start: offset.start,
      end: offset.start + offset.length,
    },
  ]
}

async function recognizers() {
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time')
  // Paragraph by paragraph, since it takes time by the square of the text.
  const read = (text, published) =>
    paragraphs(text, (line) =>
      recognizeDateTime(line, 'en-us', undefined, noonOf(published)).flatMap((found) =>
        recognized(found, published),
      ),
    )
  const bytes = await gzipBytes(
    `export { recognizeDateTime } from '@microsoft/recognizers-text-date-time'`,
    'bench',
  )
  return { name: 'recognizers', read, bytes }
}

const KINDS = {
  date: 'DATE',
  daterange: 'DATE',
  datetime: 'TIME',
  time: 'TIME',
  timerange: 'TIME',
  datetimerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

function recognized({ start, end, typeName, resolution }, published) {
  const values = resolution?.values ?? resolution?.get?.('values') ?? []
  const all = values.map((value) => (value instanceof Map ? Object.fromEntries(value) : value))
  // Of two readings news means the last one that is not to come.
  const first = all.findLast((one) => (one.value ?? one.start ?? '') <= published) ?? all[0]
  const kind = KINDS[typeName.split('.').pop()]
  if (!kind || !first) return []
  const timex = first.timex ?? ''
  const value = /^(?:PRESENT|PAST|FUTURE)_REF$/.test(timex)
    ? timex
    : kind === 'DATE'
      ? dateValue(first, timex)
      : timex
  return [{ type: value.endsWith('_REF') ? 'DATE' : kind, value, start, end: end + 1 }]
}

function dateValue({ value, start }, timex) {
  if (/^\d{4}(?:-(?:\d\d|W\d\d))?(?:-\d\d)?$/.test(timex)) return timex
  if (value) return value.slice(0, 10)
  if (!start) return timex
  if (/^XXXX-\d\d$/.test(timex)) return start.slice(0, 7)
  return /^\(?\d{3}0/.test(timex) && timex.includes('P10Y') ? start.slice(0, 3) : start
}

async function wink() {
  const chronoNode = await chrono()
  const { its, readDoc } = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const read = (text, published) => {
    const resolved = chronoNode.read(text, published)
    let from = 0
    return readDoc(text)
      .entities()
      .out(its.detail)
      .flatMap(({ value: words, type }) => {
        if (type !== 'DATE' && type !== 'TIME' && type !== 'DURATION') return []
        const start = text.indexOf(words, from)
        if (start < 0) return []
        const end = start + words.length
        from = end
        const own = resolved.find((one) => one.start < end && start < one.end)
        return [
          { type, value: type === 'DURATION' ? lengthOf(words) : (own?.value ?? yearOf(words)), start, end },
        ]
      })
  }
  return { name: 'wink-nlp + chrono', read }
}

const yearOf = (words) => /\b([12]\d{3})\b/.exec(words)?.[1] ?? 'XXXX'

function lengthOf(words) {
  const [, amount = 'X', unit = ''] = /(\d+)?[\s-]*(day|week|month|year|hour|minute)s?$/.exec(words) ?? []
  return unit ? `P${/hour|minute/.test(unit) ? 'T' : ''}${amount}${unit[0].toUpperCase()}` : 'PXX'
}
