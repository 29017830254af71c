import fc from 'fast-check'
import { base64url, CompactSign } from 'jose'
import { describe, expect, test } from 'vitest'
import { mergeBanks } from '../../src/bank/bank-index.ts'
import { NewsquizError } from '../../src/base/errors.ts'
import { makeSealKey } from '../../src/delivery/key-ring.ts'
import { TOKEN_REFUSED } from '../../src/delivery/refused.ts'
import { openQuiz, sealQuiz } from '../../src/delivery/token.ts'
import { secretsOf } from '../../src/kinds/index.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import { recipeOf } from '../../src/quiz/recipe.ts'
import { cleanBank } from '../support/clean-bank.ts'
import { arbitraryBlueprint, arbitraryPool, type Pool } from '../support/pools.ts'
import { ask, bankOf } from '../support/questions.ts'
import { codeOf, encrypt, hour, keys, noon, quizOf } from '../support/sealing.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const times = { now: noon, expires: noon + hour }
const blueprint = { length: 10 }
const seed = 'sixteen letters.'
const quiz = quizOf(koreanArmistice, blueprint, seed)
const seal = (attempt = 'an attempt') => sealQuiz(quiz, keys, { ...times, attempt })
const open = (token: string, options = {}) =>
  openQuiz(token, koreanArmistice, keys, { now: noon, ...options })
const encode = (value: unknown) => base64url.encode(JSON.stringify(value))

describe('opening what was sealed', () => {
  const banksOf = ({ entries }: Pool) =>
    ['alpha', 'beta'].map((id) =>
      bankOf(
        id,
        entries.filter(({ bank }) => bank.id === id).map(({ question }) => question),
      ),
    )

  test('gives the very same quiz, from any blueprint, seed and banks', async () => {
    let sealed = 0
    await fc.assert(
      fc.asyncProperty(
        arbitraryPool(8, 15).map(banksOf),
        arbitraryBlueprint,
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('half a pair: \ud800')),
        fc.string({ unit: 'binary', minLength: 1 }),
        async (banks, wanted, anySeed, attempt) => {
          const index = mergeBanks(banks)
          const drawn = generateQuiz(index, wanted, anySeed)
          if (!drawn.ok) return
          sealed += 1
          const token = await sealQuiz(drawn.quiz, keys, { ...times, attempt })
          const revised = banks.map(({ id, questions }) =>
            bankOf(id, [...questions, ask.text(`${id}/f9/extra/text`)]),
          )
          for (const shelf of [index, banks, [tinyBank, ...revised, ...banks.toReversed()]])
            expect(await openQuiz(token, shelf, keys, { now: noon })).toEqual({
              quiz: drawn.quiz,
              attempt,
              sealed: times.now,
              expires: times.expires,
              late: false,
            })
        },
      ),
      { seed: 11, numRuns: 1200 },
    )
    expect(sealed).toBeGreaterThan(100)
  })

  test.each(['2028-07-27', '2024-02-29', '1999-12-31'])('gives the quiz of the day %s', async (day) => {
    const drawn = dailyQuiz(koreanArmistice, day)
    if (!drawn.ok) throw new Error('no such quiz')
    const token = await sealQuiz(drawn.quiz, keys, times)
    expect((await open(token)).quiz).toEqual(drawn.quiz)
  })

  test('gives the quiz with keys in any form that a ring takes', async () => {
    const bytes = base64url.decode(keys.keys.k1)
    const key = await crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ])
    const token = await seal()
    for (const k1 of [bytes, key]) {
      const ring = { current: 'k1', keys: { k1 } }
      expect((await openQuiz(token, koreanArmistice, ring, { now: noon })).quiz).toEqual(quiz)
      expect(await codeOf(open(await sealQuiz(quiz, ring, times)))).toBe('opened')
    }
  })

  test('gives each attempt an id of its own unless the host names one', async () => {
    const [one, other] = await Promise.all([1, 2].map(async () => open(await sealQuiz(quiz, keys, times))))
    expect(one?.attempt).toMatch(/^[\w-]{21}$/)
    expect(one?.attempt).not.toBe(other?.attempt)
  })
})

describe('a token', () => {
  test('costs at most 250 characters beside the blueprint', async () => {
    for (const expires of [noon + hour, noon + 24 * hour]) {
      const token = await sealQuiz(quiz, keys, { now: noon, expires, attempt: 'a'.repeat(21) })
      const beside = token.length - Math.ceil((JSON.stringify(blueprint).length * 4) / 3)
      expect(beside).toBeLessThanOrEqual(250)
    }
  })

  test('shows no secret in any of its parts', async () => {
    const token = await seal()
    const parts = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    expect(JSON.parse(parts[0] ?? '')).toEqual({ alg: 'dir', enc: 'A256GCM', kid: 'k1' })
    const hidden = [
      seed,
      'an attempt',
      'length',
      'korean',
      keys.keys.k1,
      quiz.id,
      ...quiz.questions.map(({ id }) => id),
    ]
    for (const secret of [...hidden, ...quiz.questions.flatMap(secretsOf).filter((text) => text.length > 3)])
      for (const part of parts) expect(part).not.toContain(secret)
    // Not the short ones: four letters such as "July" stand in one of 11,000 tokens by chance.
    for (const secret of hidden) expect(token).not.toContain(secret)
  })

  test('is another each time, so that equal quizzes do not look alike', async () => {
    const tokens = new Set(await Promise.all(Array.from({ length: 50 }, () => seal())))
    expect(new Set([...tokens].flatMap((token) => token.split('.').slice(2))).size).toBe(150)
  })

  test('holds no question, even under the key', async () => {
    const long = quizOf(koreanArmistice, { length: 20 }, seed)
    const token = await sealQuiz(long, keys, { ...times, attempt: 'an attempt' })
    expect(token.length).toBe((await seal()).length)
  })
})

describe('refused is', () => {
  const shape = 'token/shape'
  const foreign = 'token/foreign-algorithm'

  test('a token with any bit changed in any part', async () => {
    const token = await seal()
    const seen = new Set<string>()
    for (let at = 0; at < token.length; at += 1)
      for (const other of changedCharacters(token[at] ?? ''))
        seen.add(await codeOf(open(token.slice(0, at) + other + token.slice(at + 1))))
    expect([...seen].sort()).toEqual([foreign, 'token/forged', shape, 'token/unknown-key'])
  })

  test('a token cut at any length, or grown', async () => {
    const token = await seal()
    for (let length = 0; length < token.length; length += 1)
      expect(await codeOf(open(token.slice(0, length)))).toBe(shape)
    for (const grown of [`${token}A`, `${token}.`, `${token}.A`, ` ${token}`, `${token}\n`, `${token}=`])
      expect(await codeOf(open(grown))).toBe(shape)
  })

  test('a token with parts of another, or in another order', async () => {
    const [one, other] = [(await seal('a')).split('.'), (await seal('b')).split('.')]
    for (const at of [2, 3, 4])
      expect(await codeOf(open(one.with(at, other[at] ?? '').join('.')))).toBe('token/forged')
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 4],
    ] as const)
      expect(
        await codeOf(
          open(
            one
              .with(a, one[b] ?? '')
              .with(b, one[a] ?? '')
              .join('.'),
          ),
        ),
      ).toBe(shape)
    expect(await codeOf(open(one.with(1, 'AAAA').join('.')))).toBe(shape)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', ['a.b.c.d.e']],
    ['an empty text', ''],
    ['dots', '....'],
    ['a huge text', 'A'.repeat(5_000_000)],
    ['a huge header', `${'A'.repeat(60_000)}....`],
    ['a deep header', `${base64url.encode('['.repeat(700))}....`],
    ['a header that is a list', `${encode([])}.....`],
    ['a header that is not UTF-8', `${base64url.encode(new Uint8Array([0x7b, 0xff, 0x7d]))}....`],
  ])('%s', async (_, token) => {
    expect(await codeOf(open(token as string))).toBe(shape)
  })

  test('a header whose text is no UTF-8', async () => {
    const [, ...rest] = (await seal()).split('.')
    const header = Buffer.from('{"alg":"dir","enc":"A256GCM","kid":"\xff"}', 'latin1').toString('base64url')
    expect(await codeOf(open([header, ...rest].join('.')))).toBe(shape)
  })

  test('a token of any other algorithm', async () => {
    const token = await seal()
    const [, ...rest] = token.split('.')
    const ours = { alg: 'dir', enc: 'A256GCM', kid: 'k1' }
    for (const header of [
      { ...ours, enc: 'A128GCM' },
      { ...ours, enc: 'A256CBC-HS512' },
      { ...ours, alg: 'A256KW' },
      { ...ours, alg: 'none' },
      { ...ours, zip: 'DEF' },
      { ...ours, crit: ['exp'], exp: 1 },
      { ...ours, typ: 'JWT' },
      { ...ours, kid: 1 },
      { alg: 'dir', enc: 'A256GCM' },
      {},
    ])
      expect(await codeOf(open([encode(header), ...rest].join('.')))).toBe(foreign)
    for (const [alg, kid] of [
      ['none', undefined],
      ['none', 'k1'],
      ['HS256', 'k1'],
    ] as const)
      expect(await codeOf(open(`${encode({ alg, kid })}.${encode([1, 'a'])}.`))).toBe(foreign)
  })

  test('a token that other programs really sealed, signed or packed with the same key', async () => {
    const raw = base64url.decode(keys.keys.k1)
    const signed = await new CompactSign(new TextEncoder().encode('[1]'))
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(raw)
    const short = await encrypt('[1]', { enc: 'A128GCM' }, raw.slice(0, 16))
    for (const token of [signed, short, await encrypt('[1]', { zip: 'DEF' })])
      expect(await codeOf(open(token))).toBe(foreign)
  })

  test('what was sealed with the key, but is no quiz', async () => {
    const good = [1, 'a', 's', noon, hour, { length: 1 }, '012345', 'korean-armistice-70', '0123456789ab']
    expect(await codeOf(open(await encrypt(JSON.stringify(good))))).toBe('quiz/changed-bank')
    const payloads = [
      '',
      'null',
      '[]',
      '{}',
      '[',
      '[1]',
      '{"__proto__":{}}',
      ...[
        [0, 3],
        [1, 5],
        [2, null],
        [3, -1],
        [3, '5'],
        [4, -hour],
        [5, []],
        [5, {}],
        [5, { length: 0 }],
        [6, 'x'],
      ].map(([at, value]) => JSON.stringify(good.with(at as number, value as string))),
      JSON.stringify([2, ...good.slice(1)]),
      JSON.stringify(good.slice(0, 7)),
      JSON.stringify(good.slice(0, 8)),
      JSON.stringify([...good, ...good.slice(7)]),
    ]
    for (const payload of payloads) expect(await codeOf(open(await encrypt(payload))), payload).toBe(shape)
  })

  test('a token or a header that is too long, even one that would open', async () => {
    const { banks, drawn } = recipeOf(quiz)
    const [bank = { id: '', digest: '' }] = banks
    const payload = (exclude: readonly string[]) => {
      const wanted = { ...blueprint, exclude }
      return JSON.stringify([1, 'a', seed, noon, hour, wanted, drawn, bank.id, bank.digest.slice(0, 12)])
    }
    const none = Array.from({ length: 6000 }, (_, i) => `none/${i}`)
    expect(await codeOf(open(await encrypt(payload(none.slice(0, 3000)))))).toBe('opened')
    expect(await codeOf(open(await encrypt(payload(none))))).toBe(shape)
    expect(await codeOf(open(await encrypt('[]', { kid: 'k'.repeat(100) })))).toBe('token/unknown-key')
    expect(await codeOf(open(await encrypt('[]', { kid: 'k'.repeat(1000) })))).toBe(shape)
  })

  test('a token whose key is not on the ring, or is another by now', async () => {
    const token = await seal()
    const another = { current: 'k1', keys: { k1: makeSealKey() } }
    const removed = { current: 'k2', keys: { k2: makeSealKey() } }
    expect(await codeOf(openQuiz(token, koreanArmistice, another, { now: noon }))).toBe('token/forged')
    expect(await codeOf(openQuiz(token, koreanArmistice, removed, { now: noon }))).toBe('token/unknown-key')
    for (const kid of ['__proto__', 'constructor', 'toString', ''])
      expect(await codeOf(open(await encrypt('[]', { kid })))).toBe('token/unknown-key')
  })

  test('a token from the future, but not for a clock that is a minute behind', async () => {
    const token = await seal()
    expect(await codeOf(open(token, { now: noon - 60_000 }))).toBe('opened')
    expect(await codeOf(open(token, { now: noon - 60_001 }))).toBe('token/early')
  })

  test('a token that has expired, but not within its grace, when it is late', async () => {
    const token = await seal()
    const at = (now: number, grace = 0) => open(token, { now, grace })
    expect((await at(times.expires)).late).toBe(false)
    expect(await codeOf(at(times.expires + 1))).toBe('token/expired')
    expect((await at(times.expires + 1, 5000)).late).toBe(true)
    expect((await at(times.expires + 5000, 5000)).late).toBe(true)
    expect(await codeOf(at(times.expires + 5001, 5000))).toBe('token/expired')
  })

  test('a token whose attempt is spent, which is asked last', async () => {
    const token = await seal('first')
    const over = new Set<string>()
    const spent = async (attempt: string) => over.size === over.add(attempt).size
    expect(await codeOf(openQuiz(token, tinyBank, keys, { now: noon, spent }))).toBe('quiz/other-bank')
    expect(await codeOf(open(token, { now: times.expires + 1, spent }))).toBe('token/expired')
    expect(await codeOf(open(token, { spent }))).toBe('opened')
    expect(await codeOf(open(token, { spent }))).toBe('token/spent')
    expect(await codeOf(open(await seal('second'), { spent: (attempt: string) => over.has(attempt) }))).toBe(
      'opened',
    )
  })

  test('a token for another bank, or for one that has changed', async () => {
    const token = await seal()
    const [first, ...others] = koreanArmistice.questions
    const corrected = { ...koreanArmistice, questions: [{ ...first, explanation: 'Corrected.' }, ...others] }
    const changed = corrected as typeof koreanArmistice
    const from = (shelf: Parameters<typeof openQuiz>[1]) =>
      codeOf(openQuiz(token, shelf, keys, { now: noon }))
    expect(await from([tinyBank, cleanBank])).toBe('quiz/other-bank')
    expect(await from([])).toBe('quiz/other-bank')
    expect(await from(changed)).toBe('quiz/changed-bank')
    expect(await from([changed, koreanArmistice])).toBe('opened')
  })

  test('a token whose quiz comes out in another order, since a date of a fact has changed', async () => {
    const sorted = quizOf(cleanBank, { length: 5, order: 'by-date' }, seed)
    const token = await sealQuiz(sorted, keys, times)
    const facts = cleanBank.facts.map((fact) => ('date' in fact ? { ...fact, date: '0001' } : fact))
    const redated = { ...cleanBank, facts } as typeof cleanBank
    expect(await codeOf(openQuiz(token, cleanBank, keys, { now: noon }))).toBe('opened')
    expect(await codeOf(openQuiz(token, redated, keys, { now: noon }))).toBe('quiz/changed-bank')
  })

  test('a token of a quiz that nobody drew', async () => {
    const token = await sealQuiz({ ...quiz, questions: quiz.questions.slice(1) }, keys, times)
    expect(await codeOf(open(token))).toBe('quiz/changed-bank')
  })
})

test('no refusal tells anything of token, quiz or key', async () => {
  const token = await seal()
  const [header = '', , vector = '', text = '', tag = ''] = token.split('.')
  const spent = () => true
  const attempts = [
    open(`${token}A`),
    open(token.replace('.', '.A')),
    // One token in 256 ends so by chance.
    open(`${token.slice(0, -2)}${token.endsWith('AA') ? 'QQ' : 'AA'}`),
    open(`${encode({ alg: 'none' })}.${text}.`),
    open(token, { now: 0 }),
    open(token, { now: noon * 2 }),
    open(token, { spent }),
    openQuiz(token, tinyBank, keys, { now: noon }),
    openQuiz(token, { ...koreanArmistice, questions: [] }, keys, { now: noon }),
    openQuiz(token, koreanArmistice, { current: 'x', keys: { x: makeSealKey() } }, { now: noon }),
  ]
  const codes = new Set<string>()
  for (const refusal of await Promise.allSettled(attempts)) {
    if (refusal.status === 'fulfilled' || !(refusal.reason instanceof NewsquizError))
      throw new Error('not refused')
    const { code, message, issues, cause } = refusal.reason
    codes.add(code)
    expect(cause).toBeUndefined()
    const told = JSON.stringify([message, issues])
    const secrets = [
      seed,
      keys.keys.k1,
      header,
      vector,
      text,
      tag,
      'an attempt',
      ...quiz.questions.flatMap(secretsOf),
    ]
    for (const secret of secrets.filter(({ length }) => length > 3)) expect(told).not.toContain(secret)
    expect(TOKEN_REFUSED).not.toContain(code)
  }
  expect(codes.size).toBe(9)
})

/** Other characters that stand for the same six bits with one changed, and one that is not base64url. */
function changedCharacters(character: string): string[] {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const value = alphabet.indexOf(character)
  const flipped = [1, 2, 4, 8, 16, 32].map((bit) => alphabet[value ^ bit] ?? '')
  return value < 0 ? ['A', ''] : [...flipped, '+']
}
