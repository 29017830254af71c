/**
 * The bank on the 120th anniversary of the Wright brothers' first powered flights.
 *
 * @module newsquiz/questions/wright-flight-120
 */
import data from '../../questions/wright-flight-120/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The first powered flights of the Wright brothers, on 17 December 1903.
 *
 * The article lies in the package as `questions/wright-flight-120/article.md`.
 *
 * @example
 * ```ts
 * wrightFlight.article.published // => '2023-12-17'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const wrightFlight = data as unknown as Bank
