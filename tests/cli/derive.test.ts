import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultAt } from '../../src/cli/derive/json-fault.ts'
import { inWords } from '../../src/cli/derive/progress.ts'
import { run } from '../../src/cli/run.ts'
import { decisionOn } from '../../src/derive/decisions.ts'
import { fakeDerive } from './fake-derive.ts'
import { type FakeIo, fakeIo, type World } from './fake-io.ts'

const story = 'Bridge opens\n\nIt was opened on Monday. It is long. It cost perhaps too much.'
const files = { 'story.txt': story }

describe('one article', () => {
  test('is shown as questions, with a summary on stderr', async () => {
    const { code, io } = await derive('story.txt --published 2024-03-05')

    expect(code).toBe(0)
    expect(io.stdout()).toContain(
      'Bridge opens\n\nIt was opened on Monday.\n  fake/f1/truth/true-false (event, true-false)',
    )
    expect(io.stderr()).toBe('2 questions from 3 facts; left out: hedged 1\n')
    expect(io.saved).toEqual([])
  })

  test('is a bank as JSON, also in a file', async () => {
    const { io } = await derive('story.txt --published 2024-03-05 --json')
    const filed = await derive('story.txt --published 2024-03-05 --out out/bank.json')

    expect(JSON.parse(io.stdout()).article.published).toBe('2024-03-05')
    expect(JSON.parse(filed.io.fileAt('out/bank.json') ?? '')).toEqual(JSON.parse(io.stdout()))
    expect(filed.io.stdout()).toBe(
      'out/bank.json: 2 questions from 3 facts; left out: hedged 1 (story.txt)\n',
    )
  })

  test('comes from stdin too', async () => {
    const { io } = await derive('- --published 2024-03-05 --json', { stdin: story })

    expect(JSON.parse(io.stdout()).questions).toHaveLength(2)
  })

  test('gets as many questions as are wanted, and what the command line says of it', async () => {
    const { io } = await derive(
      'story.txt --published 2024-03-05 --limit 1 --headline Open --publisher Post --url https://post.example/x --json',
    )

    expect(JSON.parse(io.stdout()).questions).toHaveLength(1)
    expect(JSON.parse(io.stdout()).article).toMatchObject({
      headline: 'Open',
      publisher: 'Post',
      url: 'https://post.example/x',
    })
  })
})

test('lint and review find the evidence of a bank in the file that it was made from, in any form', async () => {
  const page =
    '<html lang="en"><body><article><p>It was opened on Monday.</p><p>It is long.</p></article></body></html>'
  for (const [name, text] of [
    ['story.txt', story],
    ['story.html', page],
  ] as const) {
    const { io } = await derive(`${name} --published 2024-03-05 --out bank.json`, { files: { [name]: text } })
    const bank = { 'bank.json': io.fileAt('bank.json') ?? '', [name]: text }
    const linted = fakeIo({ files: bank })
    const reviewed = fakeIo({ files: bank, keys: [] })
    await run(['lint', 'bank.json', '--article', name], linted)

    expect(linted.stdout()).not.toMatch(/digest|span/)
    expect(await run(['review', 'bank.json', '--article', name], reviewed)).toBe(0)
    expect(reviewed.stdout()).toContain('▸It')
  }
})

describe('many articles', () => {
  const lines = Array.from({ length: 9 }, (_, i) =>
    JSON.stringify({ headline: `No. ${i}`, published: '2024-03-05', text: `It is ${i}.` }),
  )
  const many = {
    'in/b.txt': story,
    'in/a.jsonl': `${lines.join('\n')}\n\n`,
    'in/c/d.json': `[${lines[0]}, {"text": "Undated."}]`,
    'in/notes.pdf': '%PDF',
    'in/x.bank.json': '{}',
  }

  test('come from folders and JSON Lines, in the order of their names', async () => {
    const { code, io } = await derive('in --json', { files: many })

    expect(code).toBe(2)
    const banks = io
      .stdout()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).title)
    expect(banks).toEqual([...Array.from({ length: 9 }, (_, i) => `No. ${i}`), 'No. 0'])
    expect(io.stderr()).toMatch(
      /^newsquiz: in\/b\.txt: published: it does not say .* Add --published YYYY-MM-DD/,
    )
    expect(io.stderr()).toMatch(/^newsquiz: in\/c\/d\.json\[1\]: published:/m)
    expect(io.stderr()).toMatch(/^12 articles: 10 questions, 2 failed$/m)
  })

  test('each get a file by their digest, and nothing is done twice', async () => {
    const { io } = await derive('in/a.jsonl --out banks', { files: many })
    const names = io.saved.toSorted()

    expect(names).toHaveLength(18)
    expect(names.every((name) => /^banks\/[0-9a-f]{16}\.(?:bank|bank-report)\.json$/.test(name))).toBe(true)
    // The report comes last: only with it a bank counts as done.
    for (const name of names.filter((one) => one.endsWith('.bank.json')))
      expect(io.saved.indexOf(name)).toBeLessThan(io.saved.indexOf(name.replace('.bank.', '.bank-report.')))

    const again = await derive('in/a.jsonl --out banks', { files: { ...many, ...written(io) } })
    expect(again.io.saved).toEqual([])
    expect(again.io.stdout()).toContain('there already (in/a.jsonl:9)')
    expect(again.io.stderr()).toBe('9 articles: 9 questions, 9 there already\n')
  })

  test('go on where they were: whatever is lost is made again, and nothing else', async () => {
    const { io } = await derive('in/a.jsonl --out banks', { files: many })
    const all = written(io)
    for (const lost of Object.keys(all)) {
      const left = Object.fromEntries(Object.entries(all).filter(([name]) => name !== lost))
      const again = await derive('in/a.jsonl --out banks', { files: { ...many, ...left } })

      expect(again.io.saved).toHaveLength(2)
      expect(again.io.fileAt(lost)).toBe(all[lost])
    }
  })

  test('are made again where the options are others', async () => {
    const { io } = await derive('in/a.jsonl --out banks', { files: many })
    const again = await derive('in/a.jsonl --out banks --limit 1', { files: { ...many, ...written(io) } })

    expect(again.io.saved).toHaveLength(18)
  })

  test('--json tells what became of each', async () => {
    const { io } = await derive('in --out banks --json', { files: many })
    const told = JSON.parse(io.stdout())

    expect(told).toHaveLength(12)
    expect(told[0]).toMatchObject({ source: 'in/a.jsonl:1', questions: 1, facts: 1, rejected: {} })
    expect(told[9]).toMatchObject({ source: 'in/b.txt', failed: [expect.stringContaining('published')] })
  })

  test('a folder of results within the articles holds no articles', async () => {
    const { io } = await derive('in --out in/c', { files: many })

    expect(io.stderr()).toContain('10 articles')
  })

  test('a fault of ours in one stops no other', async () => {
    const { code, io } = await derive('in/a.jsonl --json', {
      files: many,
      derive: async (article, options) => {
        if (article.headline === 'No. 4') throw new TypeError('oops')
        return fakeDerive(article, options)
      },
    })

    expect(code).toBe(2)
    expect(io.stdout().trimEnd().split('\n')).toHaveLength(8)
    expect(io.stderr()).toContain(
      'newsquiz: in/a.jsonl:5: a fault of newsquiz, please report it: TypeError: oops',
    )
  })
})

describe('facts by hand', () => {
  const world = { files }

  test('are written in the order of the text, with their quotes, and pose the same questions', async () => {
    const { io } = await derive('story.txt --published 2024-03-05 --facts', world)
    const facts = JSON.parse(io.stdout())
    const posed = await derive('story.txt --published 2024-03-05 --from-facts facts.json --json', {
      files: { ...files, 'facts.json': io.stdout() },
    })
    const direct = await derive('story.txt --published 2024-03-05 --json', world)

    expect(facts.facts.map((fact: { evidence: { exact: string }[] }) => fact.evidence[0]?.exact)).toEqual([
      'It was opened on Monday.',
      'It is long.',
      'It cost perhaps too much.',
    ])
    expect(Object.keys(facts.facts[0])).toEqual(['id', 'kind', 'label', 'date', 'certainty', 'evidence'])
    expect(JSON.parse(posed.io.stdout()).questions).toEqual(JSON.parse(direct.io.stdout()).questions)
    expect(posed.io.stdout()).not.toContain('exact')
  })

  test('can be added by a quote', async () => {
    const fact = {
      id: 'mine',
      kind: 'event',
      label: 'Mine.',
      date: '2024',
      certainty: 1,
      evidence: ['It is long.'],
    }
    const { io } = await derive('story.txt --published 2024-03-05 --from-facts facts.json --json', {
      files: { ...files, 'facts.json': JSON.stringify({ actors: [], facts: [fact] }) },
    })

    expect(JSON.parse(io.stdout()).questions[0].evidence).toEqual([{ start: 25, end: 36 }])
  })

  test.each([
    ['{\n "actors": [],\n "facts": [\n', 'facts.json:3: Unexpected end of JSON input'],
    ['{\n "actors": [],\n "facts": [,]\n}', 'facts.json:3: Unexpected token'],
    [fileWith('"kind": "event"'), 'facts.json:4: facts[0].label: expected string, got nothing. Add it.'],
    [
      fileWith('"kind": "event",\n "label": "x",\n "date": "2024-13"'),
      'facts.json:6: facts[0].date: this is not a date',
    ],
    [fileWith('"kind": "rumour"'), 'facts.json:4: facts[0].kind'],
    [
      fileWith('"kind": "event", "label": "x", "date": "2024", "place": "mars"'),
      'facts.json:4: facts[0]: it names the actor "mars"',
    ],
    [
      fileWith('"kind": "event", "label": "x", "date": "2024"', '"Not there"'),
      'facts.json:4: facts[0].evidence[0].exact: the article does not have these words. Copy them',
    ],
    [
      fileWith('"kind": "event", "label": "x", "date": "2024"', '"It "'),
      'the article has these words more than once',
    ],
    ['{"facts": []}', 'facts.json:1: actors: expected array, got nothing'],
  ])('a mistake in %j is told with its line: %s', async (json, says) => {
    const { code, io } = await derive('story.txt --published 2024-03-05 --from-facts facts.json', {
      files: { ...files, 'facts.json': json },
    })

    expect([code, io.stdout()]).toEqual([2, ''])
    expect(io.stderr()).toContain(says)
  })

  test('that were counted in another text are refused, unless quotes say where they are', async () => {
    const { io } = await derive('story.txt --published 2024-03-05 --facts', world)
    const longer = story.replace('It was', 'At last! It was')
    const use = (json: string) =>
      derive('story.txt --published 2024-03-05 --from-facts facts.json --json', {
        files: { 'story.txt': longer, 'facts.json': json },
      })
    const bare = JSON.stringify(
      JSON.parse(io.stdout(), (key, value) => (key === 'exact' ? undefined : value)),
    )

    expect(JSON.parse((await use(io.stdout())).io.stdout()).questions[0].evidence).toEqual([
      { start: 9, end: 33 },
    ])
    expect((await use(bare)).io.stderr()).toContain('its span was counted in another text than this article')
  })

  test('are never written over', async () => {
    const edited = { ...files, 'facts.json': 'edited' }
    const one = await derive('story.txt --published 2024-03-05 --facts --out facts.json', { files: edited })
    const folder = await derive('story.txt --published 2024-03-05 --facts --out out', world)
    const [name = ''] = folder.io.saved
    const again = await derive('story.txt --published 2024-03-05 --facts --out out --limit 3', {
      files: { ...files, ...written(folder.io), [name]: 'edited' },
    })

    expect([one.code, one.io.fileAt('facts.json')]).toEqual([2, 'edited'])
    expect(one.io.stderr()).toContain('"facts.json" is there already')
    expect(again.io.fileAt(name)).toBe('edited')
  })
})

test('where a text ceases to be JSON is found wherever it does', () => {
  const valid = fc.json().filter((json) => /^[[{]/.test(json))
  fc.assert(
    fc.property(valid, fc.nat(), (json, place) => {
      const cut = json.slice(0, place % json.length)
      expect(faultAt(json)).toBe(json.length)
      // Not a digit: it may go on a number.
      if (cut !== '' && !isJson(`${cut}\u0001`))
        expect(faultAt(`${cut}\u0001`)).toBeLessThanOrEqual(cut.length)
    }),
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('decisions', () => {
  test('beside the bank are followed, and those that are named', async () => {
    const { io } = await derive('story.txt --published 2024-03-05 --out bank.json', { files })
    const [first] = JSON.parse(io.fileAt('bank.json') ?? '').questions
    const decisions = JSON.stringify({
      format: 1,
      decisions: [decisionOn(first, { verdict: 'drop', reason: 'No.' })],
    })
    const beside = await derive('story.txt --published 2024-03-05 --out bank.json', {
      files: { ...files, 'bank.decisions.json': decisions },
    })
    const named = await derive('story.txt --published 2024-03-05 --decisions d.json --json', {
      files: { ...files, 'd.json': decisions },
    })

    expect(beside.io.stderr()).toContain('1 question from 3 facts; left out: dropped 1, hedged 1')
    expect(JSON.parse(named.io.stdout()).questions).toHaveLength(1)
  })

  test('that are malformed are told before anything is done', async () => {
    const { code, io } = await derive('story.txt --published 2024-03-05 --decisions d.json --out b.json', {
      files: { ...files, 'd.json': '{"format": 1,\n"decisions": [{}]}' },
    })

    expect([code, io.saved]).toEqual([2, []])
    expect(io.stderr()).toContain('newsquiz: d.json:2: decisions[0].question: expected string')
  })
})

test.each([
  ['', 'derive wants an article: a file, a folder, or - for stdin.'],
  ['lost.txt', 'cannot read "lost.txt": there is no such file.'],
  ['empty', 'there is no article in "empty"'],
  [
    'story.txt --published 5/3/2024',
    '--published takes a day of the calendar, got "5/3/2024": write 2023-07-27.',
  ],
  ['story.txt --published 2024-02-30', '--published takes a day'],
  ['story.txt --url post.example', '--url takes an address of the web'],
  ['story.txt --limit 0', '--limit takes a whole number from 1 on, got "0"'],
  ['story.txt --jobs two', '--jobs takes a whole number from 1 on, got "two"'],
  ['story.txt story.txt --out b.json', '--out b.json is one file, and there are 2 articles: name a folder.'],
  ['story.txt story.txt --headline x', '--headline is for one article, and there are 2'],
  ['story.txt --facts --from-facts f.json', 'give one of them'],
  ['story.txt --from-facts f.json', 'cannot read "f.json": there is no such file.'],
  ['story.txt --topics date', 'derive takes no --topics'],
  [
    'story.txt',
    'story.txt: published: it does not say on which day it was published. Add --published YYYY-MM-DD',
  ],
  ['bad.json', 'bad.json: '],
])('newsquiz derive %s ends with 2 and says: %s', async (line, says) => {
  const { code, io } = await derive(line, {
    files: { ...files, 'empty/x.csv': 'x', 'bad.json': '{"text": ' },
  })

  expect([code, io.stdout(), io.saved]).toEqual([2, '', []])
  expect(io.stderr()).toMatch(/^newsquiz: /)
  expect(io.stderr()).toContain(says)
})

test('what an article holds steers no terminal', async () => {
  const attack = '\u001b[31m\u009b2J\u202e\u2066'
  const hostile = JSON.stringify({
    headline: `H${attack}`,
    published: '2024-03-05',
    text: `It is${attack} so.`,
  })
  for (const flags of ['', '--json', '--facts', '--out o']) {
    const { io } = await derive(`x${attack}.json ${flags}`.trim(), {
      files: { [`x${attack}.json`]: hostile },
    })

    expect(io.stdout() + io.stderr()).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)
  }
})

describe('progress', () => {
  const slow = (milliseconds: number, isTTY: boolean) => {
    const lines = Array.from({ length: 10 }, (_, i) =>
      JSON.stringify({ published: '2024-03-05', text: `It is ${i}.` }),
    )
    const io: FakeIo = fakeIo({
      files: { 'a.jsonl': lines.join('\n') },
      derive: async (article, options) => {
        io.pass(milliseconds)
        return fakeDerive(article, options)
      },
    })
    return { ...io, err: { ...io.err, isTTY } }
  }

  test('is told after two seconds, on stderr, and only then', async () => {
    const [fast, long] = [slow(190, false), slow(3000, false)]
    await run(['derive', 'a.jsonl', '--json', '--jobs', '1'], fast)
    await run(['derive', 'a.jsonl', '--json', '--jobs', '1'], long)

    expect(fast.stderr()).toBe('10 articles: 10 questions\n')
    expect(long.stderr()).toMatch(/^0 of 10 articles\n4 of 10 articles, about 23 s left\n8 of 10 articles/)
    expect(long.stdout().trimEnd().split('\n')).toHaveLength(10)
    expect(long.letGo()).toBe(true)
  })

  test('is one line that changes in a terminal, and is gone at the end', async () => {
    const io = slow(3000, true)
    await run(['derive', 'a.jsonl', '--json', '--jobs', '1'], io)

    expect(io.stderr()).toMatch(
      /\r\p{Cc}\[K9 of 10 articles, about 4 s left\r\p{Cc}\[K10 articles: 10 questions\n$/u,
    )
  })

  test('counts minutes where there are many', () => {
    expect(inWords(1, 100, 10_000)).toBe('1 of 100 articles, about 17 min left')
  })
})

async function derive(line: string, world: World = { files }): Promise<{ code: number; io: FakeIo }> {
  const io = fakeIo({ files, derive: fakeDerive, ...world })
  const code = await run(['derive', ...line.split(' ').filter(Boolean)], io)
  return { code, io }
}

function written(io: FakeIo): Record<string, string> {
  return Object.fromEntries(io.saved.map((name) => [name, io.fileAt(name) ?? '']))
}

function fileWith(fields: string, quote = '"It is long."'): string {
  return `{\n "actors": [],\n "facts": [\n  {${fields}, "id": "e1", "certainty": 1, "evidence": [{"exact": ${quote}}]}\n ]\n}`
}
