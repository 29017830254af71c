import fc from 'fast-check'
import { base64url } from 'jose'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 }))
const part = fc.oneof(
  fc.base64String().map((encoded) => encoded.replaceAll(/[+/=]/g, '-')),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => base64url.encode(bytes)),
  text,
)

/** Headers that a forger may write: ours with a field changed, or any object. */
const header = fc
  .oneof(
    fc.record({
      alg: fc.constantFrom('dir', 'none', 'HS256', 'RSA-OAEP', 'ECDH-ES', 'PBES2-HS256+A128KW'),
      enc: fc.constantFrom('A256GCM', 'A128GCM', 'A256CBC-HS512', ''),
      kid: fc.oneof(fc.constantFrom<unknown>('k1', '__proto__', 'toString', 7, null), text),
    }),
    fc.dictionary(
      fc.constantFrom('alg', 'enc', 'kid', 'zip', 'crit', 'epk', 'p2c', 'jwk', '__proto__'),
      fc.jsonValue(),
    ),
    fc.jsonValue(),
  )
  .map((value) => base64url.encode(JSON.stringify(value)))

/** A token with some of it written over, cut out, doubled or moved. */
const mutated = (tokens: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...tokens),
      fc.array(fc.tuple(fc.nat(400), fc.nat(40), fc.oneof(part, fc.constantFrom('', '.', '..', 'A'))), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([token, edits]) =>
      edits.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), token),
    )

/** A token with parts of its own from elsewhere. */
const patched = (tokens: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...tokens),
      fc.array(fc.tuple(fc.nat(4), fc.oneof(part, header)), { minLength: 1, maxLength: 3 }),
    )
    .map(([token, parts]) => parts.reduce((now, [at, put]) => now.with(at, put), token.split('.')).join('.'))

/** What a client may send in the place of a token: any text, any value, and what looks like one of these tokens. */
export const hostileToken = (tokens: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    mutated(tokens),
    patched(tokens),
    fc.tuple(header, part, part, part, part).map((parts) => parts.join('.')),
    fc.array(fc.oneof(header, part), { maxLength: 8 }).map((parts) => parts.join('.')),
    fc.anything(),
  )

/** Payloads under the right key that no `sealQuiz` made: the one given with some of its places changed, or any JSON. */
export const hostilePayload = (good: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.jsonValue()), { minLength: 1, maxLength: 3 })
      .map((changes) =>
        JSON.stringify(changes.reduce((now: unknown[], [at, value]) => now.with(at, value), [...good])),
      ),
    fc
      .record(
        { length: fc.jsonValue(), topics: fc.jsonValue(), exclude: fc.jsonValue(), order: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((blueprint) => JSON.stringify(good.with(5, blueprint))),
    fc.json(),
    text,
  )
