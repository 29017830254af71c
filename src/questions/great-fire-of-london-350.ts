/**
 * The bank on the 350th anniversary of the Great Fire of London.
 *
 * @module newsquiz/questions/great-fire-of-london-350
 */
import data from '../../questions/great-fire-of-london-350/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The Great Fire of London, which broke out on 2 September 1666 by the Julian calendar.
 *
 * The article lies in the package as `questions/great-fire-of-london-350/article.md`.
 *
 * @example
 * ```ts
 * greatFireOfLondon.article.published // => '2016-09-02'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const greatFireOfLondon = data as unknown as Bank
