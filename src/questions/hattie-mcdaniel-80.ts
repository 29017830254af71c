/**
 * The bank on the 80th anniversary of Hattie McDaniel's Oscar.
 *
 * @module newsquiz/questions/hattie-mcdaniel-80
 */
import data from '../../questions/hattie-mcdaniel-80/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The Oscar of Hattie McDaniel, given on 29 February 1940.
 *
 * The article lies in the package as `questions/hattie-mcdaniel-80/article.md`.
 *
 * @example
 * ```ts
 * hattieMcDaniel.article.published // => '2020-02-29'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const hattieMcDaniel = data as unknown as Bank
