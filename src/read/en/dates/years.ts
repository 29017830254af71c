import {
  aboutWords,
  countedWords,
  dateModifiers,
  decadeWords,
  monthWords,
  yearOpeners,
} from '../../../language/en/time-words.ts'
import type { Reading } from '../../dates/meaning.ts'
import { type At, belowHundredAt, isAt, ordinalAt, skip, textAt, type Words, yearAt } from './phrases.ts'

/** A decade: "the 1980s", "the early 1990s", "the '80s", "the nineties", "the nineteen-eighties". */
export function decade(words: Words, from: number): Reading[] | undefined {
  const the = skip(words, from, 'the')
  const mod = dateModifiers.get(textAt(words, the))
  const at = mod ? skip(words, the + 1, '-') : the
  const found = decadeDigits(words, at) ?? decadeWord(words, at, the > from)
  if (!found) return undefined
  const [year, to] = found
  return [{ from, to, means: { kind: 'period', period: { grain: 'decade', year } }, ...(mod && { mod }) }]
}

function decadeDigits(words: Words, at: number): readonly [number, number] | undefined {
  const mark = isAt(words, at, "'", '’', '‘')
  const number = mark ? at + 1 : at
  const text = textAt(words, number)
  const s = skip(words, number + 1, "'", '’')
  if (!isAt(words, s, 's') || !words[s]?.glued || !words[number + 1]?.glued || !text.endsWith('0'))
    return undefined
  if (/^[12]\d\d0$/.test(text)) return [Number(text), s + 1]
  return /^\d0$/.test(text) && mark ? [1900 + Number(text), s + 1] : undefined
}

function decadeWord(words: Words, at: number, the: boolean): readonly [number, number] | undefined {
  const nineteen = isAt(words, at, 'nineteen') ? skip(words, at + 1, '-') : at
  const year = decadeWords.get(textAt(words, nineteen))
  return year !== undefined && (the || nineteen > at) ? [1900 + year, nineteen + 1] : undefined
}

/** A century: "the 20th century", "the early nineteenth century", "the third century BC". */
export function century(words: Words, from: number): Reading[] | undefined {
  const the = skip(words, from, 'the')
  const mod = dateModifiers.get(textAt(words, the))
  const place = ordinalAt(words, mod ? skip(words, the + 1, '-') : the)
  const name = place && skip(words, place.to, '-')
  if (!place || !name || !isAt(words, name, 'century') || place.value < 1 || place.value > 40)
    return undefined
  const era = eraAt(words, name + 1)
  const year = era?.before ? -place.value * 100 : (place.value - 1) * 100
  return [
    {
      from,
      to: era?.to ?? name + 1,
      means: { kind: 'period', period: { grain: 'century', year } },
      ...(mod && { mod }),
    },
  ]
}

interface Era {
  readonly before: boolean
  readonly to: number
}

/** "BC", "B.C.", "BCE", "AD", "CE". */
function eraAt(words: Words, at: number): Era | undefined {
  const text = textAt(words, at)
  if (!words[at]?.capital) return undefined
  if (['bc', 'bce', 'ad', 'ce'].includes(text)) return { before: text.startsWith('b'), to: at + 1 }
  const dotted = isAt(words, at + 1, '.') && words[at + 2]?.glued && isAt(words, at + 3, '.')
  if (text === 'b' && dotted && isAt(words, at + 2, 'c')) return { before: true, to: at + 4 }
  if (text === 'a' && dotted && isAt(words, at + 2, 'd')) return { before: false, to: at + 4 }
  return undefined
}

/** A year: "1998", "early 1990", "fiscal 1989", "44 BC", "AD 70", "nineteen ninety-six", "1988-90". */
export function year(words: Words, from: number): Reading[] | undefined {
  const mod = dateModifiers.get(textAt(words, from))
  const in_ = mod ? skip(words, skip(words, from + 1, '-'), 'in') : from
  const at = skip(words, in_, 'fiscal', 'calendar')
  return (
    ofEra(words, from) ??
    (mod || at > from ? plain(words, from, at, mod) : (range(words, from) ?? plain(words, from, at))) ??
    spoken(words, from)
  )
}

function reading(from: number, to: number, year: number, mod?: string): Reading {
  return { from, to, means: { kind: 'period', period: { grain: 'year', year } }, ...(mod && { mod }) }
}

function plain(words: Words, from: number, at: number, mod?: string): Reading[] | undefined {
  const found = words[at]?.kind === 'number' ? yearAt(words, at) : undefined
  if (!found || (from === at && !looksLikeYear(words, at))) return undefined
  return [reading(from, found.to, found.value, mod)]
}

/** Whether four digits are a year, by the words around them. */
function looksLikeYear(words: Words, at: number): boolean {
  const before = words[at - 1]
  const text = textAt(words, at - 1)
  const value = Number(textAt(words, at))
  if (
    countedWords.has(textAt(words, at + 1)) ||
    (before?.glued &&
      !['(', '-', '–', '—', '/', '"', '“', '`', "'", '’', '_'].includes(text) &&
      before.kind === 'mark' &&
      words[at]?.glued)
  )
    return false
  if (words[at]?.glued && ['$', '€', '£', '#', '.', ':', '+'].includes(text)) return false
  if (
    words[at + 1]?.glued &&
    isAt(words, at + 1, '-') &&
    words[at + 2]?.glued &&
    words[at + 2]?.kind === 'word'
  )
    return true
  const opener = text === '.' ? textAt(words, at - 2) : text
  if (yearOpeners.has(opener) || aboutWords.has(opener) || monthWords.has(opener)) return value >= 1000
  if (before?.capital && before.kind === 'word' && !before.opens && !before.glued && text.length > 2)
    return false
  return value >= 1700 && value < 2100
}

/** "1988-90", "1950–1953". */
function range(words: Words, at: number): Reading[] | undefined {
  const first = yearAt(words, at)
  if (
    !first ||
    words[at]?.kind !== 'number' ||
    !isAt(words, first.to, '-', '–', '—') ||
    !words[first.to]?.glued ||
    !words[first.to + 1]?.glued
  )
    return undefined
  const last = textAt(words, first.to + 1)
  const end = /^[12]\d{3}$/.test(last)
    ? Number(last)
    : /^\d\d$/.test(last)
      ? Math.floor(first.value / 100) * 100 + Number(last)
      : 0
  if (end <= first.value || (words[first.to + 2]?.glued && words[first.to + 2]?.kind !== 'mark'))
    return undefined
  return [reading(at, first.to, first.value), reading(first.to + 1, first.to + 2, end)]
}

const YEAR_OF_ERA = /^\d{1,4}$/

/** "44 BC", "AD 70". */
function ofEra(words: Words, at: number): Reading[] | undefined {
  const before = eraAt(words, at)
  const number = before && !before.before ? before.to : at
  const text = textAt(words, number)
  if (words[number]?.kind !== 'number' || !YEAR_OF_ERA.test(text)) return undefined
  const after = eraAt(words, number + 1)
  if (number === at && !after) return undefined
  return [reading(at, after?.to ?? number + 1, after?.before ? 1 - Number(text) : Number(text))]
}

/** "Nineteen ninety-six", "twenty twenty-three", "two thousand six", "the year two thousand". */
function spoken(words: Words, from: number): Reading[] | undefined {
  const at = isAt(words, from, 'the') && isAt(words, from + 1, 'year') ? from + 2 : from
  const found =
    (at > from ? yearAt(words, at) : undefined) ?? spokenYearAt(words, at) ?? thousand(words, from, at)
  return found && [reading(from, found.to, found.value)]
}

/** "Nineteen ninety-six", "twenty twenty-three". */
export function spokenYearAt(words: Words, at: number): At<number> | undefined {
  const first = belowHundredAt(words, at)
  if (!first || first.value < 15 || first.value > 20 || isAt(words, first.to, '-')) return undefined
  const second = belowHundredAt(words, first.to)
  return second && second.value >= 10 ? { value: first.value * 100 + second.value, to: second.to } : undefined
}

/** "The year two thousand", "in two thousand six". */
function thousand(words: Words, from: number, at: number): At<number> | undefined {
  if (!isAt(words, at, 'two') || !isAt(words, at + 1, 'thousand')) return undefined
  const rest = belowHundredAt(words, skip(words, at + 2, 'and'))
  if (!rest) return at > from ? { value: 2000, to: at + 2 } : undefined
  const opened = at > from || isAt(words, from - 1, 'in', 'of', 'since', 'by')
  return opened ? { value: 2000 + rest.value, to: rest.to } : undefined
}
