/**
 * The bank on the 125th anniversary of the first New Zealand general election in which women voted.
 *
 * @module newsquiz/questions/new-zealand-vote-125
 */
import data from '../../questions/new-zealand-vote-125/bank.json' with { type: 'json' }
import type { Bank } from '../bank/bank.ts'

/**
 * The election of 28 November 1893 in New Zealand, the first general one there in which women voted.
 *
 * The article lies in the package as `questions/new-zealand-vote-125/article.md`.
 *
 * @example
 * ```ts
 * newZealandVote.article.published // => '2018-11-28'
 * ```
 */
// The compiler reads the strings of JSON too widely; a test parses the file with the schema of banks.
export const newZealandVote = data as unknown as Bank
