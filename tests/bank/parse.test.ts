import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBank, safeParseBank } from '../../src/bank/parse.ts'
import { type IssueCode, NewsquizError } from '../../src/base/errors.ts'
import { tinyBank } from '../support/tiny-bank.ts'

/** The tiny bank as loose JSON, to be broken. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks data in ways that types forbid
type Loose = any
const broken = (change: (bank: Loose) => void): Loose => {
  const copy = structuredClone(tinyBank)
  change(copy)
  return copy
}
const issuesOf = (input: unknown) => {
  const result = safeParseBank(input)
  return result.ok ? [] : result.issues
}

test('takes a bank as JSON text or as a value, and gives it back unchanged', () => {
  expect(parseBank(tinyBank)).toEqual(tinyBank)
  expect(parseBank(JSON.stringify(tinyBank))).toEqual(tinyBank)
})

test('never changes what it is given', () => {
  const frozen = JSON.parse(JSON.stringify(tinyBank), (_, value) => Object.freeze(value))
  expect(parseBank(frozen)).toEqual(tinyBank)
})

const faults: readonly [name: string, code: IssueCode, path: string, change: (bank: Loose) => void][] = [
  ['a field is missing', 'bank/shape', 'title', (b) => delete b.title],
  ['a field is unknown', 'bank/shape', '', (b) => (b.colour = 'red')],
  ['a kind is unknown', 'bank/shape', 'questions.0.kind', (b) => (b.questions[0].kind = 'essay')],
  ['a stem is empty', 'bank/shape', 'questions.0.stem', (b) => (b.questions[0].stem = ' ')],
  ['an option is alone', 'bank/shape', 'questions.1.options', (b) => b.questions[1].options.splice(1)],
  ['a format is newer', 'bank/format', 'format', (b) => (b.format = 2)],
  ['a format is missing', 'bank/format', 'format', (b) => delete b.format],
  [
    'a question is there twice',
    'bank/duplicate-id',
    'questions.2.id',
    (b) => b.questions.push(b.questions[0]),
  ],
  ['a fact is there twice', 'bank/duplicate-id', 'facts.2.id', (b) => b.facts.push(b.facts[0])],
  ['an actor is there twice', 'bank/duplicate-id', 'actors.2.id', (b) => b.actors.push(b.actors[0])],
  [
    'two options share an id',
    'bank/duplicate-id',
    'questions.1.options',
    (b) => (b.questions[1].options[1].id = 'ada-moreau'),
  ],
  [
    'a question is of another bank',
    'bank/foreign-id',
    'questions.0.id',
    (b) => (b.questions[0].id = 'other/e1/date/date'),
  ],
  [
    'a question names no fact',
    'bank/dangling-fact',
    'questions.0.facts.0',
    (b) => (b.questions[0].facts = ['e9']),
  ],
  ['a fact names no actor', 'bank/dangling-actor', 'facts.1', (b) => (b.facts[1].actor = 'nobody')],
  [
    'nobody does a deed',
    'bank/shape',
    'facts.2.actor',
    (b) => b.facts.push({ ...b.facts[0], id: 'd1', kind: 'deed', verb: 'vote', date: '2001' }),
  ],
  [
    'an actor names no country',
    'bank/dangling-actor',
    'actors.0.country',
    (b) => (b.actors[0].country = 'nowhere'),
  ],
  [
    'an option names no actor',
    'bank/dangling-actor',
    'questions.1.options',
    (b) => (b.questions[1].options[1].actor = 'nobody'),
  ],
  [
    'a key names no option',
    'bank/dangling-option',
    'questions.1.key',
    (b) => (b.questions[1].key = 'nobody'),
  ],
  ['a date is not in the calendar', 'bank/bad-date', 'facts.0.date', (b) => (b.facts[0].date = '2001-02-29')],
  ['a key is no date', 'bank/bad-date', 'questions.0.value', (b) => (b.questions[0].value = 'May')],
  ['a digest is none', 'bank/bad-digest', 'article.digest', (b) => (b.article.digest = 'abc')],
  [
    'a span ends before it begins',
    'bank/bad-evidence',
    'facts.0.evidence.0.end',
    (b) => (b.facts[0].evidence[0].end = 0),
  ],
]

describe('says what is wrong, where, and how to mend it', () => {
  test.each(faults)('%s: %s at %s', (_, code, path, change) => {
    const issues = issuesOf(broken(change))
    expect(issues.map((issue) => [issue.code, issue.path.join('.')])).toContainEqual([code, path])
    for (const issue of issues) expect(issue.mend).toMatch(/^[A-Z].*\.$/)
  })

  test('all issues at once', () => {
    const issues = issuesOf(
      broken((b) => {
        b.title = 3
        b.version = 'new'
        b.questions[0].topic = 'weather'
      }),
    )
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['questions.0.topic', 'title', 'version'])
  })

  test('an error that carries them', () => {
    const bad = broken((b) => delete b.title)
    expect(() => parseBank(bad)).toThrow(NewsquizError)
    expect(() => parseBank(bad)).toThrow(/title: expected string, got nothing\. Add it\./)
  })
})

describe('lets no hostile JSON in', () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`
  test.each<[string, string, unknown]>([
    ['text that is no JSON', 'json/syntax', '{"format": 1,'],
    ['a key that reaches into prototypes', 'json/forbidden-key', `{"format": 1, "__proto__": {"id": "x"}}`],
    ['the same, deeper', 'json/forbidden-key', `{"format": 1, "actors": [{"constructor": 1}]}`],
    ['depth', 'json/too-deep', deep],
    ['a length beyond reason', 'json/too-large', ' '.repeat(20_000_001)],
    ['an object of a class', 'json/not-plain', { format: 1, id: new Map() }],
    ['a function', 'json/not-plain', { format: 1, id: () => 'x' }],
  ])('%s: %s', (_, code, input) => {
    expect(issuesOf(input)[0]?.code).toBe(code)
  })

  test('a circle', () => {
    const circle: Loose = { format: 1 }
    circle.self = circle
    expect(issuesOf(circle)[0]?.code).toBe('json/too-deep')
  })

  test('whatever else: issues, never another error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (input) => {
        expect(safeParseBank(input).ok).toBe(false)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('a bank with one part replaced by anything', () => {
    const keys = Object.keys(tinyBank)
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const result = safeParseBank({ ...tinyBank, [key]: value })
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0)
        else expect(result.value).toEqual({ ...tinyBank, [key]: value })
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
