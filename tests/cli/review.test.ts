import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { decisionOn } from '../../src/derive/decisions.ts'
import { apollo, questionOf } from './apollo.ts'
import { type FakeIo, fakeIo, pressed, screenAfter, type World } from './fake-io.ts'

const article = ['--article', 'article.md']
const bankOf = (...questions: (typeof apollo.questions)[number][]) => JSON.stringify({ ...apollo, questions })

describe('key by key', () => {
  test('shows each question with what is offered, key, explanation, and the evidence marked in its article', async () => {
    const { code, io } = await review('apollo.json', article, { keys: pressed('q') })
    const screen = screenAfter(io.stdout()).join('\n')

    expect(code).toBe(0)
    expect(screen).toContain('Apollo 11: 9 of 9 questions to review')
    expect(screen).toContain('Question 1 of 9: apollo-11/f1/orbit/choice (actor, choice)')
    expect(screen).toMatch(/Offered +Michael Collins\n +Jim Lovell\n/)
    expect(screen).toMatch(/Key +Michael Collins/)
    expect(screen).toMatch(/Why +It was so/)
    expect(screen.replaceAll(/\s+/g, ' ')).toContain('while ▸Michael Collins stayed in orbit◂. The crew of 3')
    expect(screen).toContain('9 questions left, 0 dropped, 9 open. Decisions: apollo.decisions.json')
    expect(io.saved).toEqual([])
    expect(io.letGo()).toBe(true)
  })

  test('keeps, drops for a reason, edits and skips; each is saved at once', async () => {
    const { io } = await review('apollo.json', [], { keys: pressed('kd2⏎dNobody knows⏎e! Think!⏎⏎sq') })

    // Question 4 is left as it was edited: the cursor stands behind the words.
    expect(verdictsIn(io)).toEqual([
      ['f1/orbit/choice', 'keep', undefined],
      ['f2/walkers/multiple', 'drop', 'More than one answer is right.'],
      ['f3/sea/true-false', 'drop', 'Nobody knows'],
      ['f4/ocean/text', 'edit', undefined],
    ])
    expect(decisionsIn(io)[3]?.edited).toEqual({ stem: `${questionOf.text.stem}! Think!` })
    expect(io.saved).toEqual(Array(4).fill('apollo.decisions.json'))
    expect(io.stdout()).toContain('7 questions left, 2 dropped, 5 open.')
  })

  test('goes back, and the last word counts', async () => {
    const { io } = await review('apollo.json', [], { keys: pressed('d1⏎bkq') })

    expect(verdictsIn(io)).toEqual([['f1/orbit/choice', 'keep', undefined]])
    expect(screenAfter(io.stdout()).join('\n')).toMatch(/Earlier +dropped: The key is wrong\./)
  })

  test.each([
    ['⎋', 'Esc'],
    ['⏎', 'Enter alone'],
  ])('%s leaves a drop without a reason', async (key) => {
    const { io } = await review('apollo.json', [], { keys: pressed(`d${key}⎋kq`) })

    expect(verdictsIn(io)).toEqual([['f1/orbit/choice', 'keep', undefined]])
  })

  test('an edit that changes nothing decides nothing', async () => {
    const { io } = await review('apollo.json', [], { keys: pressed('e⏎⏎e⎋⎋q') })

    expect(io.saved).toEqual([])
  })

  test('an edit that breaks the question is refused, one that lint would block is told', async () => {
    const clear = { name: 'u', ctrl: true }
    const broken = await review('b.json', [], {
      keys: [...pressed('e'), clear, ...pressed('No gaps⏎⏎kq')],
      files: { 'b.json': bankOf(questionOf.cloze) },
    })
    const flawed = await review('b.json', [], {
      keys: pressed('e Michael Collins?⏎⏎q'),
      files: { 'b.json': bankOf(questionOf.choice) },
    })

    expect(broken.io.stdout()).toMatch(/! .*gap/)
    expect(decisionsIn(broken.io, 'b.decisions.json')).toMatchObject([{ verdict: 'keep' }])
    expect(flawed.io.stdout()).toMatch(/! F\d\d: /)
    expect(flawed.io.saved).toHaveLength(1)
  })

  test.each([
    ['⌃C', 130],
    ['k⌃C', 130],
    ['d⌃C', 130],
    ['e⌃D', 0],
    ['⌃D', 0],
    ['', 0],
  ])('%s ends it with %i, and what was decided stays', async (keys, exit) => {
    const { code, io } = await review('apollo.json', [], { keys: pressed(keys) })

    expect([code, io.letGo()]).toEqual([exit, true])
    expect(io.saved).toHaveLength(keys.startsWith('k') ? 1 : 0)
  })

  test('fits into the width of the terminal', async () => {
    for (const columns of [30, 46, 80]) {
      const { io } = await review('apollo.json', article, {
        keys: pressed('s'.repeat(9)),
        columns,
        env: { NO_COLOR: '1' },
      })

      expect(screenAfter(io.stdout(), columns).filter((line) => line.length > columns)).toEqual([])
    }
  })
})

describe('line by line', () => {
  test('does the same', async () => {
    const lines = ['what', 'k', 'd', '2', 'drop', 'Nobody knows', 'E', 'In which ocean?', '', 's', 'q']
    const { io } = await review('apollo.json', article, { lines })

    expect(verdictsIn(io)).toEqual([
      ['f1/orbit/choice', 'keep', undefined],
      ['f2/walkers/multiple', 'drop', 'More than one answer is right.'],
      ['f3/sea/true-false', 'drop', 'Nobody knows'],
      ['f4/ocean/text', 'edit', undefined],
    ])
    expect(io.stdout()).toContain('! There is no "what": type one of the letters.')
    expect(io.stdout()).not.toMatch(/(?!\n)\p{Cc}\[\d*[A-K]/u)
    expect(io.letGo()).toBe(true)
  })

  test('the end of the input ends it', async () => {
    expect((await review('apollo.json', [], { lines: ['k'] })).io.saved).toHaveLength(1)
  })
})

describe('another time', () => {
  test('only what is open is shown: new questions, and those whose words have changed', async () => {
    const changed = { ...questionOf.choice, explanation: 'For another reason.' }
    const decided = [questionOf.choice, questionOf.text, questionOf.number].map((one) =>
      decisionOn(one, { verdict: 'keep' }),
    )
    const files = {
      'b.json': bankOf(
        changed,
        questionOf.text,
        { ...questionOf.number, stem: 'How many flew?' },
        questionOf.date,
      ),
      'd.json': JSON.stringify({ format: 1, decisions: decided }),
    }
    const { io } = await review('b.json', ['--decisions', 'd.json'], { keys: pressed('sss'), files })

    expect(io.stdout()).toContain('3 of 4 questions to review')
    expect(io.stdout()).toMatch(/Earlier +kept/)
    expect(io.stdout()).not.toContain(questionOf.text.stem)
    expect(io.stdout()).toContain('4 questions left, 0 dropped, 3 open. Decisions: d.json')
  })

  test('what was edited is shown in its new words, and keeping it keeps them', async () => {
    const edited = { stem: 'Who stayed above?' }
    const before = decisionOn(questionOf.choice, { verdict: 'edit', edited })
    const files = {
      'b.json': bankOf({ ...questionOf.choice, explanation: 'New.' }),
      'b.decisions.json': JSON.stringify({ format: 1, decisions: [before] }),
    }
    const { io } = await review('b.json', ['--out', 'r.json'], { keys: pressed('k'), files })

    expect(io.stdout()).toContain('Who stayed above?')
    expect(JSON.parse(io.fileAt('r.json') ?? '').questions[0]).toMatchObject({
      ...edited,
      explanation: 'New.',
    })
    expect(decisionsIn(io, 'b.decisions.json')).toMatchObject([{ verdict: 'edit', edited }])
  })

  test('--out writes the bank as decided', async () => {
    const { io } = await review('apollo-11', ['--out', 'r.json'], { keys: pressed('d1⏎kq') })
    const bank = JSON.parse(io.fileAt('r.json') ?? '')

    expect(bank.questions).toHaveLength(8)
    expect(bank).toEqual({ ...JSON.parse(JSON.stringify(apollo)), questions: bank.questions })
    expect(io.saved).toEqual(['apollo-11.decisions.json', 'apollo-11.decisions.json', 'r.json'])
  })
})

test.each([
  [['lost.json'], 'cannot read "lost.json"'],
  [['apollo.json', '--article', 'lost.md'], 'cannot read "lost.md": there is no such file.'],
  [['apollo.json', '--article', 'other.txt'], 'is not the one that the bank was made from'],
  [
    ['apollo.json', '--decisions', 'd.json'],
    'd.json:2: decisions[0].verdict: expected "keep" or "edit" or "drop"',
  ],
  [[], 'review wants a bank'],
])('newsquiz review %j is a mistake', async (argv, says) => {
  const files = {
    'other.txt': 'Another text.',
    'd.json': '{"format": 1, "decisions": [\n{"verdict": "maybe"}]}',
  }
  const io = fakeIo({ keys: pressed('k'), files })

  expect(await run(['review', ...argv], io)).toBe(2)
  expect(io.stderr()).toContain(says)
  expect(io.saved).toEqual([])
})

test('without a terminal it says what to do', async () => {
  const io = fakeIo()

  expect(await run(['review', 'apollo-11'], io)).toBe(2)
  expect(io.stderr()).toContain('review needs a terminal to ask in; newsquiz questions lists')
})

test('a disk that is full is told, and what can be written by another name', async () => {
  const io = fakeIo({ keys: pressed('k') })
  const full = async () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }

  expect(await run(['review', 'apollo-11'], { ...io, disk: { ...io.disk, write: full } })).toBe(2)
  expect(io.stderr()).toContain('cannot write "apollo-11.decisions.json": the disk is full.')
  expect(io.letGo()).toBe(true)
})

test('a bank and an article from strangers steer no terminal', async () => {
  const attack = '\u001b[31m\u009b2J\u202e\u2066'
  const hostile = JSON.stringify(apollo, (key, value: unknown) =>
    typeof value === 'string' && ['text', 'stem', 'explanation', 'title', 'exact'].includes(key)
      ? `${value}${attack}`
      : value,
  )
  const { io } = await review('b.json', ['--no-color'], {
    lines: Array(9).fill('s'),
    files: { 'b.json': hostile },
  })

  expect(io.stdout()).toContain('Who stayed in orbit')
  expect(io.stdout()).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
})

async function review(
  bank: string,
  flags: readonly string[],
  world: World,
): Promise<{ code: number; io: FakeIo }> {
  const io = fakeIo(world)
  const code = await run(['review', bank, ...flags], io)
  return { code, io }
}

interface Kept {
  readonly question: string
  readonly verdict: string
  readonly reason?: string
  readonly edited?: object
}

function decisionsIn(io: FakeIo, path = 'apollo.decisions.json'): readonly Kept[] {
  return JSON.parse(io.fileAt(path) ?? '{"decisions": []}').decisions
}

function verdictsIn(io: FakeIo): unknown[] {
  return decisionsIn(io).map(({ question, verdict, reason }) => [
    question.replace('apollo-11/', ''),
    verdict,
    reason,
  ])
}
