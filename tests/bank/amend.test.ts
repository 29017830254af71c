import { describe, expect, test } from 'vitest'
import { amendBank, type Correction } from '../../src/bank/amend.ts'
import { NewsquizError } from '../../src/base/errors.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const [WHEN, WHO] = ['bridge/e1/date/date', 'bridge/r1/who/choice']
const correction = (fields: Partial<Correction>): Correction => ({
  reason: 'The paper corrected itself.',
  published: '2001-05-10',
  ...fields,
})
const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error instanceof NewsquizError ? error.issues : error
  }
  return undefined
}

describe('amending a bank', () => {
  test('changes what it is told, keeps the reason, and leaves the old bank alone', () => {
    const before = structuredClone(tinyBank)
    const amended = amendBank(tinyBank, [
      correction({
        questions: { [WHEN]: { value: '2001-05-02', difficulty: 0.5 } },
        facts: { e1: { date: '2001-05-02' } },
        article: { digest: 'f'.repeat(64) },
      }),
    ])
    expect(tinyBank).toEqual(before)
    expect(amended).toMatchObject({
      version: '1.0.1',
      article: { digest: 'f'.repeat(64), publisher: 'The Gazette' },
      corrections: [
        {
          version: '1.0.1',
          published: '2001-05-10',
          reason: 'The paper corrected itself.',
          questions: [WHEN],
          withdrawn: [],
          facts: ['e1'],
        },
      ],
    })
    expect(amended.questions[0]).toEqual({ ...tinyBank.questions[0], value: '2001-05-02', difficulty: 0.5 })
    expect(amended.facts[0]).toMatchObject({ date: '2001-05-02', commemorated: true })
    expect(amended.questions[1]).toEqual(tinyBank.questions[1])
  })

  test('null takes a field away, and withdraws a question', () => {
    const amended = amendBank(tinyBank, [
      correction({ questions: { [WHEN]: null }, facts: { e1: { commemorated: null } } }),
    ])
    expect(amended.questions.map(({ id }) => id)).toEqual([WHO])
    expect(amended.facts[0]).not.toHaveProperty('commemorated')
    expect(amended.corrections?.[0]).toMatchObject({ questions: [], withdrawn: [WHEN] })
  })

  test('keeps a history over versions', () => {
    const second = amendBank(
      amendBank(tinyBank, [correction({})]),
      [correction({ reason: 'Again.' })],
      '2.0.0',
    )
    expect(second.corrections?.map(({ version, reason }) => [version, reason])).toEqual([
      ['1.0.1', 'The paper corrected itself.'],
      ['2.0.0', 'Again.'],
    ])
    expect(amendBank({ ...tinyBank, version: '1.0.0-beta.1' }, []).version).toBe('1.0.0')
  })

  test.each([
    ['correction/shape', { reason: ' ' }],
    ['correction/shape', { questions: { [WHEN]: { id: 'bridge/other' } } }],
    ['correction/shape', { questions: { [WHEN]: { kind: 'text' } } }],
    ['correction/dangling', { questions: { 'bridge/none': null } }],
    ['correction/dangling', { questions: { toString: null } }],
    ['correction/dangling', { facts: { e9: {} } }],
    ['bank/bad-date', { questions: { [WHEN]: { value: 'in May' } } }],
    ['bank/shape', { questions: { [WHO]: { surprise: 1 } } }],
    ['bank/dangling-option', { questions: { [WHO]: { key: 'nobody' } } }],
    ['bank/dangling-fact', { facts: { e1: null } }],
  ])('%s: %o', (code, fields) => {
    expect(codeOf(() => amendBank(tinyBank, [correction(fields)]))).toMatchObject([{ code }])
  })

  test('says everything that is wrong at once, with the way to mend it', () => {
    const issues = codeOf(() =>
      amendBank(tinyBank, [
        correction({ reason: '', facts: { e9: {} } }),
        correction({ questions: { x: {} } }),
      ]),
    )
    expect(issues).toMatchObject([
      { path: [0, 'reason'] },
      { path: [0, 'facts', 'e9'] },
      { path: [1, 'questions', 'x'] },
    ])
  })
})
