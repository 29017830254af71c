/**
 * The bank on the 30th anniversary of South Africa's first election open to all.
 *
 * @module newsquiz/questions/south-africa-vote-30
 */
import data from '../../questions/south-africa-vote-30/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The election of 26 to 29 April 1994 in South Africa, the first that was open to voters of all races.
 *
 * The article lies in the package as `questions/south-africa-vote-30/article.md`.
 *
 * @example
 * ```ts
 * southAfricaVote.article.published // => '2024-04-27'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const southAfricaVote = data as unknown as Bank
