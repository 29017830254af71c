import type { Reading } from '../../dates/meaning.ts'
import { isDay } from '../../dates/period.ts'
import { isAt, textAt, type Words } from './phrases.ts'

const YEAR = /^\d{4}$/
const SHORT = /^\d{1,2}$/

/** Days in digits: `2023-07-27`, `7/27/2023`, `27.07.2023`. A day that could be two is read as month first. */
export function numericDay(words: Words, at: number): Reading[] | undefined {
  return dashed(words, at) ?? dotted(words, at)
}

function dashed(words: Words, at: number): Reading[] | undefined {
  const mark = textAt(words, at + 1)
  if ((mark !== '-' && mark !== '/') || !isAt(words, at + 3, mark) || !isGlued(words, at + 1, at + 4))
    return undefined
  const parts = [at, at + 2, at + 4].map((i) => textAt(words, i))
  return dayOf(parts, words, at, at + 5)
}

/** The scan takes "27.07.2023" for one number. */
function dotted(words: Words, at: number): Reading[] | undefined {
  const text = textAt(words, at)
  if (words[at]?.kind !== 'number' || !text.includes('.')) return undefined
  const parts = text.split('.')
  return parts.length === 3 && YEAR.test(parts[2] ?? '')
    ? dayOf([parts[1] ?? '', parts[0] ?? '', parts[2] ?? ''], words, at, at + 1)
    : undefined
}

function dayOf(parts: readonly string[], words: Words, from: number, to: number): Reading[] | undefined {
  const [a = '', b = '', c = ''] = parts
  const order =
    YEAR.test(a) && SHORT.test(b) && SHORT.test(c)
      ? [a, b, c]
      : SHORT.test(a) && SHORT.test(b) && YEAR.test(c)
        ? [c, a, b]
        : undefined
  if (!order || (words[to]?.glued && words[to]?.kind !== 'mark')) return undefined
  const [year = 0, month = 0, day = 0] = order.map(Number)
  const [part, last] = month > 12 ? [day, month] : [month, day]
  if (!isDay(year, part, last)) return undefined
  return [{ from, to, means: { kind: 'period', period: { grain: 'day', year, part, day: last } } }]
}

function isGlued(words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!words[at]?.glued) return false
  return true
}
