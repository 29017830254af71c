import { expect, test } from 'vitest'
import { type KeyRing, makeSealKey } from '../../src/delivery/key-ring.ts'
import { openQuiz, sealQuiz } from '../../src/delivery/token.ts'
import { codeOf, hour, noon, quizOf } from '../support/sealing.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const quiz = quizOf(tinyBank, { length: 1 }, 'seed')
const seal = (ring: KeyRing) => sealQuiz(quiz, ring, { now: noon, expires: noon + hour })
const open = (token: string, ring: KeyRing) => codeOf(openQuiz(token, tinyBank, ring, { now: noon }))

test('makes a key of 32 bytes, another each time', () => {
  const made = new Set(Array.from({ length: 100 }, makeSealKey))
  expect(made.size).toBe(100)
  for (const key of made) expect(Buffer.from(key, 'base64url').length).toBe(32)
})

test('a new key seals while the old one still opens, until it is taken off', async () => {
  const [spring, summer] = [makeSealKey(), makeSealKey()]
  const before = { current: 'spring', keys: { spring } }
  const during = { current: 'summer', keys: { spring, summer } }
  const after = { current: 'summer', keys: { summer } }

  const [old, fresh] = [await seal(before), await seal(during)]

  expect(await open(old, during)).toBe('opened')
  expect(await open(fresh, during)).toBe('opened')
  expect(await open(fresh, after)).toBe('opened')
  expect(await open(old, after)).toBe('token/unknown-key')
  expect(await open(fresh, before)).toBe('token/unknown-key')
})

test('a key that is taken off the very same ring, or changed on it, opens nothing more', async () => {
  const all: Record<string, string> = { a: makeSealKey(), b: makeSealKey() }
  const ring = { current: 'b', keys: all }
  const token = await seal({ ...ring, current: 'a' })
  expect(await open(token, ring)).toBe('opened')
  all['a'] = makeSealKey()
  expect(await open(token, ring)).toBe('token/forged')
  delete all['a']
  expect(await open(token, ring)).toBe('token/unknown-key')
})

const secret = makeSealKey()
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no keys', { current: 'a' }],
  ['no current key', { keys: { a: secret } }],
  ['a current key that is not on it', { current: 'b', keys: { a: secret } }],
  ['a current key that every object has', { current: 'toString', keys: { a: secret } }],
  ['a short text', { current: 'a', keys: { a: secret.slice(1) } }],
  ['a text of other letters', { current: 'a', keys: { a: `${secret.slice(0, 42)}+` } }],
  ['a text with bits to spare', { current: 'a', keys: { a: `${secret.slice(0, 42)}B` } }],
  ['too few bytes', { current: 'a', keys: { a: new Uint8Array(31) } }],
  ['one bad key among good ones', { current: 'a', keys: { a: secret, b: 5 } }],
  ['a JWK', { current: 'a', keys: { a: { kty: 'oct', k: secret } } }],
  ['a long name', { current: 'a'.repeat(101), keys: { ['a'.repeat(101)]: secret } }],
])('a ring of %s is a mistake of the caller, and no error shows a key', async (_, ring) => {
  const token = await seal({ current: 'a', keys: { a: secret } })
  for (const wrong of [() => seal(ring as KeyRing), () => open(token, ring as KeyRing)]) {
    const error: unknown = await wrong().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RangeError)
    expect(String(error)).not.toContain(secret.slice(1, 42))
  }
})

test('keys of Web Crypto must be for AES-GCM of 256 bits, and for what they are to do', async () => {
  const make = (usages: ('encrypt' | 'decrypt')[], length = 256, name = 'AES-GCM') =>
    crypto.subtle.generateKey({ name, length }, false, usages)
  const whole = await make(['encrypt', 'decrypt'])
  const old = await make(['decrypt'])
  const token = await seal({ current: 'a', keys: { a: whole, old } })
  expect(await open(token, { current: 'a', keys: { a: whole, old } })).toBe('opened')
  const wrong = [old, await make(['encrypt']), await make(['encrypt', 'decrypt'], 128)]
  for (const key of [...wrong, await make(['encrypt', 'decrypt'], 256, 'AES-CBC')])
    await expect(seal({ current: 'a', keys: { a: key } })).rejects.toThrow(RangeError)
})

test('times, ids and lengths that can not be are mistakes of the caller', async () => {
  const keys = { current: 'a', keys: { a: secret } }
  const good = { now: noon, expires: noon + 1 }
  const long = { ...quiz, blueprint: { length: 1, exclude: Array(5000).fill('bridge/e1/date') } }
  const mistakes = [
    { now: Number.NaN, expires: noon },
    { now: -1, expires: noon },
    { now: noon, expires: Number.POSITIVE_INFINITY },
    { now: noon, expires: noon },
    { ...good, attempt: '' },
    { ...good, attempt: 'a'.repeat(201) },
  ]
  for (const options of mistakes) await expect(sealQuiz(quiz, keys, options)).rejects.toThrow(RangeError)
  await expect(sealQuiz(long, keys, good)).rejects.toThrow(RangeError)
  const token = await sealQuiz(quiz, keys, good)
  for (const options of [{ now: Number.NaN }, { now: noon, grace: -1 }, { now: noon, grace: Number.NaN }])
    await expect(openQuiz(token, tinyBank, keys, options)).rejects.toThrow(RangeError)
})
