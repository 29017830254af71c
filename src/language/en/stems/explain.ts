import type { Edtf } from '../../../calendar/edtf.ts'
import { dateInWords } from '../dates.ts'
import { words } from '../phrases.ts'
import { asStatement } from './frame.ts'

/**
 * What an article reported, with who published it and when, and whom it cites.
 *
 * @example
 * ```ts
 * const day = { precision: 'day', year: 2023, month: 7, day: 27 } as const
 * reported('newsquiz', day, 'Kim was the leader of North Korea')
 * // => 'As newsquiz reported on 27 July 2023, Kim was the leader of North Korea.'
 * ```
 */
export function reported(
  publisher: string | undefined,
  published: Edtf,
  clause: string,
  source?: string | undefined,
): string {
  const who = publisher === undefined ? 'reported' : `${publisher} reported`
  return asStatement(words(`as ${who} on ${dateInWords(published)},`, source && `citing ${source},`, clause))
}
