import { type IssueCode, NewsquizError } from '../base/errors.ts'

/** The codes that a token may be refused by. */
export type TokenCode = Extract<IssueCode, `token/${string}`>

// For the log of the host. Nothing of the token stands here, so that no message can give any of it away.
const reasons: { readonly [code in TokenCode]: readonly [message: string, mend: string] } = {
  'token/shape': ['this is no token of a quiz', 'Hand in what sealQuiz made, whole and unchanged.'],
  'token/foreign-algorithm': [
    'the header of the token is not one that sealQuiz writes',
    'Take only tokens that sealQuiz made; somebody may be trying others.',
  ],
  'token/unknown-key': [
    'the token names a key that is not on the ring',
    'Keep a key on the ring until its last token has expired.',
  ],
  'token/forged': [
    'the key does not open the token',
    'Check that the key of that name is still the same; else somebody has changed the token.',
  ],
  'token/early': ['the token comes from the future', 'Set the clocks of the servers by the same time.'],
  'token/expired': ['the token has expired', 'Start a new quiz, or allow more time or grace.'],
  'token/spent': ['the attempt is over', 'Start a new quiz.'],
}

/** The error that refuses a token; it says nothing of what is in it. */
export function refused(code: TokenCode): NewsquizError {
  const [message, mend] = reasons[code]
  return new NewsquizError([{ code, path: [], message, mend }])
}

/**
 * What to tell a client whose token is refused: the same for every reason, so that nobody learns from it.
 *
 * The reason is for your log: it is in the error's `code`.
 *
 * @example
 * ```ts
 * TOKEN_REFUSED // => 'This quiz cannot be opened.'
 * ```
 */
export const TOKEN_REFUSED = 'This quiz cannot be opened.'
