/**
 * The bank on the 70th anniversary of the first ascent of Mount Everest.
 *
 * @module newsquiz/questions/everest-70
 */
import data from '../../questions/everest-70/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The first confirmed ascent of Mount Everest, on 29 May 1953.
 *
 * The article lies in the package as `questions/everest-70/article.md`.
 *
 * @example
 * ```ts
 * everest.article.published // => '2023-05-29'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const everest = data as unknown as Bank
