import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { apollo } from './apollo.ts'
import { fakeIo } from './fake-io.ts'

const mistakes: readonly (readonly [line: string, says: string])[] = [
  ['quzi', 'there is no command "quzi"; did you mean "quiz"?'],
  [
    'frobnicate',
    'there is no command "frobnicate". There are take, demo, quiz, questions, lint, derive, review, new-story, build-story.',
  ],
  ['help quzi', 'there is no command "quzi"; did you mean "quiz"?'],
  ['apollo.json', 'a command comes before the bank: write newsquiz take apollo.json.'],
  ['apollo-11', 'a command comes before the bank: write newsquiz take apollo-11.'],
  ['quiz --lenght 3', 'unknown option --lenght; did you mean "--length"? See newsquiz quiz --help.'],
  ['--sede x', 'unknown option --sede; did you mean "--seed"? See newsquiz --help.'],
  ['quiz --no-colour', 'unknown option --no-colour; did you mean "--no-color"?'],
  ['quiz -x', 'unknown option -x. See newsquiz quiz --help.'],
  ['quiz --article a.md', 'quiz takes no --article; lint, review do. See newsquiz quiz --help.'],
  ['lint apollo-11 --seed x', 'lint takes no --seed; take, demo, quiz do.'],
  ['--keys', 'newsquiz takes no --keys; quiz does. See newsquiz --help.'],
  ['quiz --seed', '--seed wants a value: write --seed=...'],
  ['quiz --seed --json', '--seed wants a value'],
  ['quiz --json=yes', '--json takes no value: write --json alone.'],
  ['quiz --length ten', '--length takes a whole number or a range, got "ten": write 5 or 3-5.'],
  ['quiz --length 0', '--length takes a whole number or a range, got "0"'],
  ['quiz --length 5-3', 'got "5-3": write 5 or 3-5.'],
  ['quiz --length=-1', 'got "-1"'],
  ['quiz --topics dates=3', '--topics knows no "dates"; did you mean "date"? There are date, actor,'],
  ['quiz --topics date=many', '--topics date takes a whole number or a range, got "many"'],
  ['quiz --topics date=1,date=2', '--topics names date twice'],
  ['quiz --topics date=1=2', '--topics names date twice'],
  ['quiz --kinds choise', '--kinds knows no "choise"; did you mean "choice"?'],
  ['quiz --kinds ,', '--kinds names nothing: give it one or more of choice, multiple,'],
  ['quiz --kinds constructor=1', '--kinds knows no "constructor".'],
  ['questions --kind quiz', '--kind knows no "quiz".'],
  ['questions --topic dat', '--topic knows no "dat"; did you mean "date"?'],
  [
    'demo --rule naturel',
    '--rule knows no "naturel"; did you mean "natural"? There are natural, all-or-nothing, match-correct,',
  ],
  ['quiz --on 2031-02-30', '--on takes a day of the calendar, got "2031-02-30": write 2031-05-01.'],
  ['demo --pass 60', '--pass takes a share from 0 to 1, got "60": write 0.6.'],
  ['demo --pass much', '--pass takes a share from 0 to 1, got "much": write 0.6.'],
  ['demo --pass=', '--pass takes a share from 0 to 1, got "": write 0.6.'],
  ['lint', 'lint wants a bank: the id of a shipped one or a file. See newsquiz lint --help.'],
  ['quiz apollo-12', 'cannot read "apollo-12": there is no such file. Did you mean the bank "apollo-11"?'],
  [
    'quiz lost.json',
    'cannot read "lost.json": there is no such file. Name a file, or a bank that ships: apollo-11.',
  ],
  ['lint apollo-11 --article lost.md', 'cannot read "lost.md": there is no such file.'],
  ['quiz a.json b.json', 'quiz takes one bank, got a.json, b.json'],
  ['take', 'take needs a terminal to ask in; newsquiz demo shows a quiz without one.'],
]

test.each(mistakes)('newsquiz %s ends with 2 and one line on stderr: %s', async (line, says) => {
  const io = fakeIo()

  const code = await run(line.split(' '), io)

  expect(code).toBe(2)
  expect(io.stdout()).toBe('')
  expect(io.stderr()).toMatch(/^newsquiz: .*\n$/)
  expect(io.stderr()).toContain(says)
})

describe('data that is wrong', () => {
  test('every issue of a bank gets a line with its mend', async () => {
    const { questions, ...rest } = apollo
    const broken = {
      ...rest,
      version: 'one',
      questions: questions.map((question) => ({ ...question, topic: 'x' })),
    }
    const io = fakeIo({ files: { 'broken.json': JSON.stringify(broken) } })

    const code = await run(['quiz', 'broken.json'], io)

    const lines = io.stderr().trimEnd().split('\n')
    expect(code).toBe(2)
    expect(lines).toHaveLength(1 + questions.length)
    expect(lines[0]).toMatch(/^newsquiz: broken\.json: version: .*\. Write it in that form\.$/)
  })

  test('a file that is no JSON is told from one that is no bank', async () => {
    const io = fakeIo({ files: { 'a.txt': 'hello', 'b.json': '{}' } })

    const codes = [await run(['quiz', 'a.txt'], io), await run(['quiz', 'b.json'], io)]

    expect(codes).toEqual([2, 2])
    expect(io.stderr()).toContain('a.txt: ')
    expect(io.stderr()).toContain('b.json: format: expected format 1, got nothing.')
  })

  test('a byte order mark is no mistake', async () => {
    const io = fakeIo({ files: { 'bom.json': `\ufeff${JSON.stringify(apollo)}` } })

    expect(await run(['questions', 'bom.json'], io)).toBe(0)
  })

  test('every shortage of a bank gets a line', async () => {
    const io = fakeIo()

    const code = await run(['quiz', '--topics', 'date=5,figure=4'], io)

    expect(code).toBe(2)
    expect(io.stderr()).toContain('date')
    expect(io.stderr()).toContain('figure')
  })

  test('an article without words is told', async () => {
    const io = fakeIo({ files: { 'a.md': '---\nheadline: X\n---\n' } })

    expect(await run(['lint', 'apollo-11', '--article', 'a.md'], io)).toBe(2)
    expect(io.stderr()).toContain('there is no text to read')
  })
})

test('a fault of our own is thrown, not told as a mistake of the caller', async () => {
  const io = fakeIo()
  const broken = {
    ...io,
    freshSeed: () => Object.assign(new Error()).stack?.constructor.prototype.nothing.here,
  }

  await expect(run(['quiz'], broken)).rejects.toThrow(TypeError)
})
