/**
 * The bank on the 10th anniversary of the rescue of 33 miners in Chile.
 *
 * @module newsquiz/questions/chile-mine-rescue-10
 */
import data from '../../questions/chile-mine-rescue-10/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The rescue of 33 miners from the San José mine in Chile on 13 October 2010.
 *
 * The article lies in the package as `questions/chile-mine-rescue-10/article.md`.
 *
 * @example
 * ```ts
 * chileMineRescue.article.published // => '2020-10-13'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const chileMineRescue = data as unknown as Bank
