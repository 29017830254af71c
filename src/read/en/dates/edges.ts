import { aboutWords, edgeWords } from '../../../language/en/time-words.ts'
import type { Reading } from '../../dates/meaning.ts'
import { isAt, possessiveAt, skip, textAt, type Words } from './phrases.ts'
import type { DateReader } from './reader.ts'

/** The end, middle or beginning of a date that `read` finds: "the end of 1990", "mid-1996", "year's end". */
export function edgeOf(read: DateReader): DateReader {
  return (words, from) => {
    const the = skip(words, from, 'the')
    const mod = edgeWords.get(textAt(words, the))
    if (!mod || !isAt(words, the + 1, 'of')) return ownEdge(words, from)
    const [date] = read(words, the + 2) ?? []
    if (!date || !isDate(date)) return undefined
    return [{ ...date, from, mod }]
  }
}

const isDate = ({ means }: Reading) =>
  means.kind !== 'length' && means.kind !== 'often' && means.kind !== 'vague'

/** "Year-end", "year's end", "month's end". */
function ownEdge(words: Words, from: number): Reading[] | undefined {
  const text = textAt(words, from)
  if (text !== 'year' && text !== 'month' && text !== 'quarter') return undefined
  const owned = possessiveAt(words, from + 1) || skip(words, from + 1, '-')
  if (!isAt(words, owned, 'end')) return undefined
  return [{ from, to: owned + 1, means: { kind: 'unit', grain: text, step: 0, from: 'spoken' }, mod: 'END' }]
}

/** About a date that `read` finds: "around 1 November", "c. 1850". */
export function aboutOf(read: DateReader): DateReader {
  return (words, from) => {
    if (!aboutWords.has(textAt(words, from))) return undefined
    const [date] = read(words, skip(words, from + 1, '.')) ?? []
    return date && isDate(date) && date.means.kind !== 'shift'
      ? [{ ...date, from, mod: 'APPROX' }]
      : undefined
  }
}
