import type { Edtf } from '../../../calendar/edtf.ts'
import { dateInWords } from '../dates.ts'
import { words } from '../phrases.ts'
import { asStatement, framed } from './frame.ts'

/**
 * What an article reported, with whom it cites, who published it and when.
 *
 * @example
 * ```ts
 * const day = { precision: 'day', year: 2023, month: 7, day: 27 } as const
 * reported('newsquiz', day, 'Kim was the leader of North Korea')
 * // => 'Kim was the leader of North Korea (as newsquiz reported on 27 July 2023).'
 * ```
 */
export function reported(
  publisher: string | undefined,
  published: Edtf,
  clause: string,
  source?: string | undefined,
): string {
  const where = words('as', publisher, 'reported on', dateInWords(published))
  return asStatement(`${framed({ source }, clause)} (${where})`)
}
