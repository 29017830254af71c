/**
 * The bank on the 100th anniversary of the Panama Canal.
 *
 * @module newsquiz/questions/panama-canal-100
 */
import data from '../../questions/panama-canal-100/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The opening of the Panama Canal on 15 August 1914.
 *
 * The article lies in the package as `questions/panama-canal-100/article.md`.
 *
 * @example
 * ```ts
 * panamaCanal.article.published // => '2014-08-15'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const panamaCanal = data as unknown as Bank
