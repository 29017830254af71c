import { base64url } from 'jose'
import { refused } from './refused.ts'

/** Longest token that is looked at, in UTF-16 code units. */
export const MAX_TOKEN = 65_536
/** Longest header, in base64url; ours are shorter, save for what the name of the key takes. */
const MAX_HEADER = 1000
/** What every header says, besides the name of the key. */
export const HEADER = { alg: 'dir', enc: 'A256GCM' } as const

// One spelling for each value: left-over bits of the last character are zero. Else a token would have twins.
const BASE64URL = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/
// In base64url: an initialisation vector of 12 bytes and a tag of 16, as AES-GCM wants them.
const VECTOR = 16
const TAG = 22

/**
 * The name of the key that a token was sealed with, if it looks like one that we sealed.
 *
 * The header is judged before anything is decrypted: no algorithm but ours, no compression, no further field.
 *
 * @throws {@link newsquiz!NewsquizError} `token/shape` or `token/foreign-algorithm`.
 */
export function keyNameOf(token: unknown): string {
  if (typeof token !== 'string' || token.length > MAX_TOKEN) throw refused('token/shape')
  const parts = token.split('.')
  const [header = '', encryptedKey, vector = '', , tag = ''] = parts
  const fields = readHeader(header)
  const { kid, alg, enc, ...others } = fields
  if (alg !== HEADER.alg || enc !== HEADER.enc || typeof kid !== 'string' || Object.keys(others).length > 0)
    throw refused('token/foreign-algorithm')
  const whole = parts.length === 5 && encryptedKey === '' && vector.length === VECTOR && tag.length === TAG
  if (!whole || !parts.every((part) => BASE64URL.test(part))) throw refused('token/shape')
  return kid
}

function readHeader(text: string): Readonly<Record<string, unknown>> {
  if (text.length > MAX_HEADER) throw refused('token/shape')
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(text)),
    )
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // No base64url, no UTF-8 or no JSON: no header in any case.
  }
  throw refused('token/shape')
}
