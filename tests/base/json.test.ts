import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/base/json.ts'

const codeOf = (text: string) => {
  const reading = readJson(text)
  return reading.ok ? 'ok' : reading.issues[0].code
}

describe('a key that stands twice in an object of a JSON text', () => {
  test('is refused wherever it stands, with its place', () => {
    expect(readJson('{"a": 1, "b": 2, "a": 1}')).toMatchObject({
      ok: false,
      issues: [{ code: 'json/duplicate-key', path: [], message: 'the key "a" stands twice' }],
    })
    expect(readJson('{"answers": [0, {"x": {"q": {}, "r": [], "q": null}}]}')).toMatchObject({
      issues: [{ code: 'json/duplicate-key', path: ['answers', 1, 'x'] }],
    })
  })

  test('is found behind escapes and inside of odd texts', () => {
    expect(codeOf('{"a": 1, "\\u0061": 2}')).toBe('json/duplicate-key')
    expect(codeOf('{"": 1, "": 2}')).toBe('json/duplicate-key')
    expect(readJson('{"\\"": 1, "\\"": 2}')).toMatchObject({
      issues: [{ message: 'the key "\\"" stands twice' }],
    })
    expect(codeOf('{"{\\"a\\":1,": 1, "{\\"a\\":1,": 2}')).toBe('json/duplicate-key')
    expect(codeOf('{"a": "a", "b": ["a", "a"], "c": {"a": "a"}, "d": [{"a": 1}, {"a": 1}]}')).toBe('ok')
    expect(codeOf('{"a": "\\"b\\": 1, \\"b\\": 2", "b\\\\": "\\\\"}')).toBe('ok')
  })

  test('is never seen in what JSON.stringify writes, and always where it was planted', () => {
    const data = fc.jsonValue({ depthSize: 'small' })
    fc.assert(
      fc.property(data, data, data, fc.string(), (before, one, other, key) => {
        fc.pre(!/^(?:__proto__|constructor|prototype)$/.test(key))
        const name = JSON.stringify(key)
        const text = JSON.stringify([before, other], null, 1)
        if (readJson(JSON.parse(text)).ok) expect(codeOf(text)).toBe('ok')
        const planted = `[${JSON.stringify(before)}, {${name}: ${JSON.stringify(one)}, ${name}: 1}]`
        expect(readJson(planted)).toMatchObject({
          ok: false,
          issues: [{ code: 'json/duplicate-key', path: [1] }],
        })
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test('takes work that grows with the text, not with its square', () => {
    const text = `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}": ["\\\\\\"", {"k": ${i}}]`).join()}}`
    expect(codeOf(text)).toBe('ok')
    // What a later key drops is judged too.
    expect(codeOf(`{"a": ${'['.repeat(40)}${']'.repeat(40)}, "b": 1, "a": 1}`)).toBe('json/too-deep')
    expect(codeOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe('json/too-deep')
  })
})
