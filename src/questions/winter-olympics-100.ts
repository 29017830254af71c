/**
 * The bank on the 100th anniversary of the first Winter Olympics.
 *
 * @module newsquiz/questions/winter-olympics-100
 */
import data from '../../questions/winter-olympics-100/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The first Winter Olympics, opened at Chamonix on 25 January 1924.
 *
 * The article lies in the package as `questions/winter-olympics-100/article.md`.
 *
 * @example
 * ```ts
 * winterOlympics.article.published // => '2024-01-25'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const winterOlympics = data as unknown as Bank
