import { base64url, CompactEncrypt } from 'jose'
import type { Bank } from '../../src/bank/bank.ts'
import type { BankIndex } from '../../src/bank/bank-index.ts'
import { NewsquizError } from '../../src/base/errors.ts'
import type { KeyRing } from '../../src/delivery/key-ring.ts'
import type { Blueprint } from '../../src/quiz/blueprint.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'

/** 24 November 2026, noon UTC. */
export const noon = 1_795_521_600_000
/** An hour, in milliseconds. */
export const hour = 3_600_000

const bytes = new Uint8Array(32).map((_, i) => i * 7 + 1)

/** A ring of one key that everybody knows. */
export const keys = { current: 'k1', keys: { k1: base64url.encode(bytes) } } as const satisfies KeyRing

/** The quiz of a draw that can't fail. */
export function quizOf(bank: Bank | BankIndex, blueprint: Blueprint, seed: string): Quiz {
  const drawn = generateQuiz(bank, blueprint, seed)
  if (!drawn.ok) throw new Error(drawn.shortages.map(({ message }) => message).join())
  return drawn.quiz
}

/** A JWE under the known key, as another program could make it: with this payload and these header fields. */
export function encrypt(payload: string, header: object = {}, key: Uint8Array = bytes): Promise<string> {
  const jwe = new CompactEncrypt(new TextEncoder().encode(payload))
  return jwe.setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'k1', ...header }).encrypt(key)
}

/** The code of the error that a promise ends in; `opened` if it ends well. Whatever else it throws is passed on. */
export async function codeOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening
    return 'opened'
  } catch (error) {
    if (error instanceof NewsquizError) return error.code
    throw error
  }
}
