/**
 * The bank on the 50th anniversary of the discovery of the Terracotta Army.
 *
 * @module newsquiz/questions/terracotta-army-50
 */
import data from '../../questions/terracotta-army-50/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The discovery of the Terracotta Army in March 1974.
 *
 * The article lies in the package as `questions/terracotta-army-50/article.md`.
 *
 * @example
 * ```ts
 * terracottaArmy.article.published // => '2024-03-29'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const terracottaArmy = data as unknown as Bank
