import { fold } from '../../base/text.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { lines } from '../../language/en/countries.ts'

/** The first and the last year of something. */
export type Years = readonly [first: number, last: number]

/** What lasts has no last year. */
export const OPEN = 9999

/** A line of a table, and the heading under which it stands. */
export interface Row {
  readonly heading: string
  readonly line: string
}

/** The lines of a table whose headings begin with `=`. */
export function rowsOf(table: string): Row[] {
  let heading = ''
  return lines(table).flatMap((line) => {
    if (!line.startsWith('=')) return { heading, line }
    heading = line.slice(1)
    return []
  })
}

/** Words and the years behind them: `Ada Lorn 1990-2004`, `Lorn Motors 1950-`. */
export function dated(text: string): { readonly words: string; readonly years: Years } {
  const at = text.lastIndexOf(' ')
  const [first = '', last = ''] = text.slice(at + 1).split('-')
  return { words: text.slice(0, at), years: [Number(first), last === '' ? OPEN : Number(last)] }
}

/** The id of somebody well known: the words of the name. */
export function stockId(name: string): string {
  return dropArticle(fold(name)).replaceAll(' ', '-')
}
