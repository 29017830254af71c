import { CompactEncrypt, type CryptoKey, compactDecrypt, errors } from 'jose'
import { nanoid } from 'nanoid'
import { readJson } from '../base/json.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { recipeOf } from '../quiz/recipe.ts'
import { redraw } from '../quiz/redraw.ts'
import type { Shelf } from '../quiz/shelf.ts'
import { HEADER, keyNameOf, MAX_TOKEN } from './compact.ts'
import { currentKey, type KeyRing, keyNamed } from './key-ring.ts'
import { refused } from './refused.ts'
import { requireAttemptId, requireTime } from './require.ts'
import { pack, type Sealed, unpack } from './token.schema.ts'

/** Clocks of servers differ; a token that is no further ahead than this, in milliseconds, is not early. */
const SKEW = 60_000

/** How a quiz is to be sealed. */
export interface SealOptions {
  /** The time, in milliseconds since 1970-01-01. */
  readonly now: number
  /** When the token stops opening, in milliseconds since 1970-01-01. */
  readonly expires: number
  /** Id of the attempt, up to 200 characters; a random one of 21 where it is missing. */
  readonly attempt?: string
}

/** How a token is to be opened. */
export interface OpenOptions {
  /** The time, in milliseconds since 1970-01-01. */
  readonly now: number
  /** For how many milliseconds after it has expired a token still opens, marked `late`; 0 where it is missing. */
  readonly grace?: number
  /**
   * Whether an attempt is over. A token can't know that it has been used before; ask your store here.
   *
   * Asked last, when all else is in order, so that it may mark the attempt in the same step.
   */
  readonly spent?: (attempt: string) => boolean | Promise<boolean>
}

/** What a token held, and the quiz drawn again. */
export interface OpenedQuiz {
  /** The very quiz that was sealed. It holds the keys. */
  readonly quiz: Quiz
  /** Id of the attempt. */
  readonly attempt: string
  /** When it was sealed, in milliseconds since 1970-01-01. */
  readonly sealed: number
  /** When it expires, in milliseconds since 1970-01-01. */
  readonly expires: number
  /** Whether it has expired, and opened by grace. */
  readonly late: boolean
}

/**
 * A token from which your server, and nobody else, can draw the quiz again: no database is needed.
 *
 * It is encrypted and authenticated (JWE, `dir` with `A256GCM`), and holds seed, blueprint, the names of the banks,
 * times and the attempt: no question and no key. Send it along with the view, and take it back with the answers.
 *
 * @throws RangeError where the key ring or a time is wrong, or the blueprint is too long for a token.
 *
 * @example
 * ```ts
 * const keys = { current: 'k1', keys: { k1: makeSealKey() } }
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const token = await sealQuiz(drawn.quiz, keys, { now: 1_000_000, expires: 4_600_000 })
 * token.split('.').length // => 5
 * ```
 */
export async function sealQuiz(quiz: Quiz, keys: KeyRing, options: SealOptions): Promise<string> {
  const { now, expires, attempt = nanoid() } = options
  requireTime('now', now)
  requireTime('expires', expires)
  if (expires <= now) throw new RangeError('the token would expire before it is sealed')
  requireAttemptId(attempt)
  const payload = pack({ attempt, sealed: now, expires, recipe: recipeOf(quiz) })
  const key = await currentKey(keys)
  const token = await new CompactEncrypt(new TextEncoder().encode(payload))
    .setProtectedHeader({ ...HEADER, kid: keys.current })
    .encrypt(key)
  if (token.length > MAX_TOKEN)
    throw new RangeError(`the token has ${token.length} characters, ${MAX_TOKEN} is the most; exclude less`)
  return token
}

/**
 * The quiz that a token was sealed for, drawn again from your banks.
 *
 * A token that does not open is refused with an error for your log, which holds nothing of the token. Tell the client
 * {@link TOKEN_REFUSED}, whatever the reason.
 *
 * @param token What came back from the client; anything, hostile or not.
 * @param banks The banks that it may have been drawn from, old versions too while their quizzes are out. Hand in the
 * same objects each time: what is found out about a bank is remembered.
 * @throws {@link newsquiz!NewsquizError} `token/shape`, `token/foreign-algorithm`, `token/unknown-key`, `token/forged`,
 * `token/early`, `token/expired`, `token/spent`, `quiz/other-bank` where none of the banks has its name,
 * `quiz/changed-bank` where none of its versions gives this quiz.
 * @throws RangeError where the key ring or a time is wrong.
 *
 * @example
 * ```ts
 * const keys = { current: 'k1', keys: { k1: makeSealKey() } }
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const token = await sealQuiz(drawn.quiz, keys, { now: 1_000_000, expires: 4_600_000, attempt: 'a1' })
 * const { quiz, attempt, late } = await openQuiz(token, koreanArmistice, keys, { now: 2_000_000 })
 * quiz.id === drawn.quiz.id // => true
 * attempt // => 'a1'
 * late // => false
 * ```
 */
export async function openQuiz(
  token: string,
  banks: Shelf,
  keys: KeyRing,
  options: OpenOptions,
): Promise<OpenedQuiz> {
  const { now, grace = 0, spent } = options
  requireTime('now', now)
  requireTime('grace', grace)
  const key = await keyNamed(keys, keyNameOf(token))
  if (!key) throw refused('token/unknown-key')
  const { attempt, sealed, expires, recipe } = await decrypt(token, key)
  if (sealed > now + SKEW) throw refused('token/early')
  if (now > expires + grace) throw refused('token/expired')
  const quiz = redraw(recipe, banks)
  if (await spent?.(attempt)) throw refused('token/spent')
  return { quiz, attempt, sealed, expires, late: now > expires }
}

async function decrypt(token: string, key: CryptoKey): Promise<Sealed> {
  const { plaintext } = await compactDecrypt(token, key, {
    keyManagementAlgorithms: [HEADER.alg],
    contentEncryptionAlgorithms: [HEADER.enc],
  }).catch((error: unknown) => {
    if (error instanceof errors.JOSEError) throw refused('token/forged')
    throw error
  })
  const payload = readJson(new TextDecoder().decode(plaintext))
  const sealed = payload.ok ? unpack(payload.value) : undefined
  // Only another program with the same key gets here.
  if (!sealed) throw refused('token/shape')
  return sealed
}
