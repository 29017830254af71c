import { placeWords } from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { type At, isAt, possessiveAt, skip, textAt, type Words, yearAt, yearStepAt } from './phrases.ts'

const GRAINS = { quarter: 4, half: 2 } as const
type Grain = keyof typeof GRAINS

/** Quarters and halves of a year: "third-quarter", "the fiscal first quarter", "this year's second half", "Q3 2023". */
export function quarter(words: Words, at: number): Reading[] | undefined {
  return numbered(words, at) ?? yearBefore(words, at) ?? code(words, at)
}

function numbered(words: Words, from: number): Reading[] | undefined {
  const owner = ownerAt(words, from)
  const place = skip(words, skip(words, owner.to, 'fiscal', 'latest'), '-')
  const part = placeWords.get(textAt(words, place))
  const hyphen = skip(words, place + 1, '-')
  const grain = part === undefined ? undefined : grainAt(words, hyphen)
  if (part === undefined || !grain) return undefined
  const year = owner.year ? undefined : yearAfter(words, hyphen + 1)
  const to = year?.to ?? hyphen + 1
  const means = partMeaning(grain, part < 0 ? GRAINS[grain] : part, owner.year ?? year?.value)
  // Its own article only where it stands alone: "the third quarter", but "third-quarter earnings".
  const start = owner.year || (isAt(words, from, 'the') && hyphen === place + 1) ? from : owner.to
  return means && [{ from: start, to, means }]
}

function grainAt(words: Words, at: number): Grain | undefined {
  const text = textAt(words, at)
  if (text === 'quarter' && !(words[at + 1]?.glued && isAt(words, at + 1, '-'))) return text
  return text === 'half' && (isAt(words, at + 1, 'of') || possessiveAt(words, at + 1)) ? text : undefined
}

type Year = At<Meaning>

interface Owner {
  readonly to: number
  readonly year?: Meaning
}

/** What stands before the place: "the", "its", "this year's", "the 1988", "the year-ago". */
function ownerAt(words: Words, at: number): Owner {
  const the = skip(words, at, 'the', 'its', 'their')
  const number = yearAt(words, the)
  if (number) return { to: number.to, year: theYear(number.value) }
  const ago = yearAgoAt(words, the)
  if (ago) return { to: ago, year: { kind: 'unit', grain: 'year', step: -1, from: 'spoken' } }
  const step = yearStepAt(words, at)
  const owned = step ? possessiveAt(words, step.to) : 0
  return step && owned ? { to: owned, year: yearBy(step.value) } : { to: the }
}

/** "of 1989", "of last year", "1989", "last year". */
function yearAfter(words: Words, at: number): Year | undefined {
  const of = skip(words, skip(words, at, ','), 'of')
  const number = yearAt(words, skip(words, of, 'fiscal'))
  if (number) return { value: theYear(number.value), to: number.to }
  const step = of > at ? yearStepAt(words, of) : undefined
  return step && { value: yearBy(step.value), to: step.to }
}

const theYear = (year: number): Meaning => ({ kind: 'period', period: { grain: 'year', year } })
const yearBy = (step: number): Meaning => ({ kind: 'unit', grain: 'year', step, from: 'published' })

function partMeaning(grain: Grain, part: number, year?: Meaning): Meaning | undefined {
  if (part > GRAINS[grain]) return undefined
  if (year?.kind === 'period') return { kind: 'period', period: { grain, year: year.period.year, part } }
  return { kind: 'partial', grain, part, ...(year && { year }) }
}

/** "year-ago" or "year-earlier". */
function yearAgoAt(words: Words, at: number): number {
  return isAt(words, at, 'year') && isAt(words, at + 1, '-') && isAt(words, at + 2, 'ago', 'earlier')
    ? at + 3
    : 0
}

/** "The year-ago quarter", "the year-earlier period", "year-earlier", "the latest quarter". */
function yearBefore(words: Words, from: number): Reading[] | undefined {
  const the = skip(words, skip(words, from, 'the', 'its'), 'comparable', 'corresponding')
  const ago = yearAgoAt(words, the)
  if (ago)
    return [{ from, to: skip(words, ago, 'quarter', 'period', 'half'), means: { kind: 'year-before' } }]
  const same = isAt(words, the, 'same', 'like') || the > skip(words, from, 'the', 'its')
  const span = same ? skip(words, the, 'same', 'like') : the
  if (same && isAt(words, span, 'quarter', 'period')) {
    const ago = yearAgoPhrase(words, span + 1)
    return ago ? [{ from, to: ago, means: { kind: 'year-before' } }] : undefined
  }
  if (isAt(words, the, 'quarter') && yearAgoPhrase(words, the + 1))
    return [{ from, to: yearAgoPhrase(words, the + 1), means: { kind: 'year-before' } }]
  const year = yearAt(words, the)
  if (year && isAt(words, year.to, 'period', 'quarter'))
    return [{ from, to: year.to + 1, means: { kind: 'business', year: year.value } }]
  const latest = isAt(words, the, 'latest') && isAt(words, the + 1, 'quarter', 'period')
  return latest ? [{ from, to: the + 2, means: { kind: 'business', latest: true } }] : undefined
}

/** "a year ago", "a year earlier", "last year", "the year before". */
function yearAgoPhrase(words: Words, at: number): number {
  const start = skip(words, at, 'of', 'in')
  if (
    isAt(words, start, 'a') &&
    isAt(words, start + 1, 'year') &&
    isAt(words, start + 2, 'ago', 'earlier', 'before')
  )
    return start + 3
  if (isAt(words, start, 'last') && isAt(words, start + 1, 'year')) return start + 2
  return 0
}

const CODE = /^[qh]$/

function code(words: Words, at: number): Reading[] | undefined {
  const sign = textAt(words, at)
  const number = words[at + 1]
  if (!CODE.test(sign) || !words[at]?.capital || !number?.glued || !/^[1-4]$/.test(number.text))
    return undefined
  const year = yearAfter(words, at + 2)
  const means = partMeaning(sign === 'q' ? 'quarter' : 'half', Number(number.text), year?.value)
  return means && [{ from: at, to: year?.to ?? at + 2, means }]
}
