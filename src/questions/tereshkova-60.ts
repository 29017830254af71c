/**
 * The bank on the 60th anniversary of Valentina Tereshkova's flight.
 *
 * @module newsquiz/questions/tereshkova-60
 */
import data from '../../questions/tereshkova-60/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The flight of Valentina Tereshkova, the first woman in space, from 16 June 1963.
 *
 * The article lies in the package as `questions/tereshkova-60/article.md`.
 *
 * @example
 * ```ts
 * tereshkova.article.published // => '2023-06-16'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const tereshkova = data as unknown as Bank
