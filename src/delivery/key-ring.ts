import { base64url, type CryptoKey } from 'jose'

/** 32 secret bytes: as `makeSealKey` writes them (base64url, 43 characters), raw, or as an AES-GCM key of Web Crypto. */
export type SealKey = string | Uint8Array | CryptoKey

/** The keys of a server by name. Names stand in tokens for all to read; keys must not. */
export interface KeyRing {
  /** Name of the key that seals. */
  readonly current: string
  /** By name: the current one, and those that sealed tokens which may still come back. */
  readonly keys: Readonly<Record<string, SealKey>>
}

/** The algorithm of all keys. */
const ALGORITHM = 'AES-GCM'
const LENGTH = 32
const TEXT = /^[\w-]{42}[AEIMQUYcgkosw048]$/
const LONGEST_NAME = 100

interface Imported {
  readonly from: SealKey
  readonly key: Promise<CryptoKey>
}

// Raw keys are imported once a ring. Each is held against what the ring has now, since a host may take keys away.
const imported = new WeakMap<KeyRing, Map<string, Imported>>()

/**
 * A fresh random key, to be stored where secrets are kept.
 *
 * @example
 * ```ts
 * makeSealKey().length // => 43
 * ```
 */
export function makeSealKey(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(LENGTH)))
}

/** @throws RangeError where the ring itself is wrong. It never shows a key. */
export async function currentKey(ring: KeyRing): Promise<CryptoKey> {
  checkRing(ring)
  const key = await ready(ring, ring.current)
  if (!key.usages.includes('encrypt'))
    throw new RangeError("the current key can't encrypt; import it for both encrypt and decrypt")
  return key
}

/**
 * The key of a name; `undefined` where the ring has none.
 *
 * @throws RangeError where the ring itself is wrong. It never shows a key.
 */
export async function keyNamed(ring: KeyRing, name: string): Promise<CryptoKey | undefined> {
  checkRing(ring)
  return Object.hasOwn(ring.keys, name) ? ready(ring, name) : undefined
}

async function ready(ring: KeyRing, name: string): Promise<CryptoKey> {
  const from = ring.keys[name] ?? ''
  const known = imported.get(ring) ?? new Map<string, Imported>()
  imported.set(ring, known)
  const before = known.get(name)
  if (before?.from === from) return before.key
  const key = importKey(from)
  known.set(name, { from, key })
  return key
}

function checkRing(ring: KeyRing): void {
  if (typeof ring?.keys !== 'object' || ring.keys === null || typeof ring.current !== 'string')
    throw new RangeError('a key ring is { current, keys }: the name of one key, and keys by name')
  if (!Object.hasOwn(ring.keys, ring.current))
    throw new RangeError('the current key is not on the ring; name one that is')
  for (const [name, key] of Object.entries(ring.keys)) {
    if (name.length > LONGEST_NAME)
      throw new RangeError(`a key has a name of more than ${LONGEST_NAME} characters; shorten it`)
    if (!isSealKey(key))
      throw new RangeError(
        `the key ${JSON.stringify(name)} is no key of ${LENGTH} bytes; make one by makeSealKey()`,
      )
  }
}

function isSealKey(key: unknown): key is SealKey {
  if (typeof key === 'string') return TEXT.test(key)
  if (ArrayBuffer.isView(key)) return key.byteLength === LENGTH
  if (typeof key !== 'object' || key === null || !('algorithm' in key) || !('usages' in key)) return false
  const { name, length } = Object(key.algorithm)
  return (
    name === ALGORITHM && length === LENGTH * 8 && Array.isArray(key.usages) && key.usages.includes('decrypt')
  )
}

async function importKey(key: SealKey): Promise<CryptoKey> {
  if (typeof key === 'object' && 'algorithm' in key) return key
  const bytes = typeof key === 'string' ? base64url.decode(key) : key
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), ALGORITHM, false, ['encrypt', 'decrypt'])
}
