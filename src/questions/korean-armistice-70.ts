/**
 * The bank on the 70th anniversary of the Korean War armistice.
 *
 * @module newsquiz/questions/korean-armistice-70
 */
import data from '../../questions/korean-armistice-70/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The 70th anniversary of the Korean War armistice, marked in Pyongyang on 27 July 2023.
 *
 * The article lies in the package as `questions/korean-armistice-70/article.md`.
 *
 * @example
 * ```ts
 * koreanArmistice.article.published // => '2023-07-27'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const koreanArmistice = data as unknown as Bank
