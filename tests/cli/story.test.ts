import { describe, expect, test } from 'vitest'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { run } from '../../src/cli/run.ts'
import { scaffold } from '../../src/cli/story/scaffold.ts'
import { readStory } from '../../src/derive/story.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { optionSetsOf } from '../../src/kinds/analysis.ts'
import { type FakeIo, fakeIo } from './fake-io.ts'

const sample = scaffold({ headline: 'A bridge opens', published: '2001-05-04' })

/** The files of a story in a folder, some of them changed. */
function story(folder: string, changed: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...sample, ...changed }).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}

function bankAt(folder: string, io: FakeIo) {
  return parseBank(io.fileAt(`${folder}/bank.json`) ?? '')
}

/** The facts of the sample with one thing changed. */
function factsWith(change: (facts: Record<string, unknown>[]) => void): string {
  const file = JSON.parse(sample['facts.json'] ?? '')
  change(file.facts)
  return JSON.stringify(file)
}

describe('newsquiz new-story', () => {
  test('makes a story that can be built, and that lint finds nothing in', async () => {
    const io = fakeIo()

    expect(
      await run(['new-story', 'stories/ferry-50', '--headline', 'A ferry', '--published', '1951-05-04'], io),
    ).toBe(0)
    expect(io.stderr()).toContain('Next: newsquiz build-story stories/ferry-50')
    expect(await run(['build-story', 'stories/ferry-50/'], io)).toBe(0)

    const bank = bankAt('stories/ferry-50', io)
    const { article } = readStory(io.fileAt('stories/ferry-50/article.md') ?? '')
    expect(bank.id).toBe('ferry-50')
    expect(bank.title).toBe('A ferry')
    expect(article.published).toBe('1951-05-04')
    expect(bank.questions.length).toBeGreaterThan(15)
    expect(lintBank(bank, article)).toEqual([])
    expect(io.stdout()).toContain(`ferry-50: 3 facts, ${bank.questions.length} questions\n`)
  })

  test('leaves alone what is there, and refuses a name that is no id, and a day that is none', async () => {
    const io = fakeIo({ files: story('stories/ferry-50') })

    expect(await run(['new-story', 'stories/ferry-50'], io)).toBe(2)
    expect(io.stderr()).toContain('"stories/ferry-50" is there already.')
    expect(await run(['new-story', 'stories/A Ferry'], io)).toBe(2)
    expect(io.stderr()).toContain(`"A Ferry" can't be the id of a bank: name the folder in small letters`)
    expect(await run(['new-story', 'stories/ferry', '--published', '1951-02-30'], io)).toBe(2)
    expect(io.stderr()).toContain('--published wants a day of the calendar, as 2001-05-04; got "1951-02-30".')
    expect(io.saved).toEqual([])
  })
})

describe('newsquiz build-story', () => {
  test('writes where quotes stand, and only where they moved', async () => {
    const io = fakeIo({ files: story('stories/ferry') })

    await run(['build-story', 'stories/ferry'], io)
    expect(io.saved).toEqual(['stories/ferry/facts.json', 'stories/ferry/bank.json'])
    const { article } = readStory(io.fileAt('stories/ferry/article.md') ?? '')
    const { facts } = JSON.parse(io.fileAt('stories/ferry/facts.json') ?? '')
    for (const { evidence } of facts as Fact[])
      for (const { start, end, exact } of evidence) expect(article.text.slice(start, end)).toBe(exact)

    await run(['build-story', 'stories/ferry'], io)
    expect(io.saved.slice(2)).toEqual(['stories/ferry/bank.json'])
  })

  test.each([
    [
      {
        'facts.json': factsWith(([fact]) => Object.assign(fact ?? {}, { evidence: [{ exact: 'It sank.' }] })),
      },
      'stories/ferry/facts.json: facts[0].evidence[0].exact: the article does not have these words',
    ],
    [{ 'facts.json': factsWith(([fact]) => Object.assign(fact ?? {}, { date: '1902-05-04' })) }, 'ferry: '],
    [{ 'facts.json': '{ "actors": [' }, 'stories/ferry/facts.json: '],
    [
      { 'pool.json': '{ "actors": [], "facts": [{ "id": "p1", "kind": "rumour" }] }' },
      'stories/ferry/pool.json: facts[0]',
    ],
    [{ 'article.md': '---\nheadline: A ferry\n---\nIt sails.' }, 'stories/ferry/article.md: '],
    [
      {
        'story.json': JSON.stringify({
          version: '1.0.0',
          title: 'A',
          dropped: [{ question: 'ferry/e1/colour/choice', why: 'x' }],
        }),
      },
      'ferry: story.json drops ferry/e1/colour/choice, which is not posed. Take it out of "dropped".',
    ],
  ])('says which file is wrong and how: %#', async (changed, says) => {
    const io = fakeIo({ files: story('stories/ferry', changed) })

    expect(await run(['build-story', 'stories/ferry'], io)).toBe(2)
    expect(io.stderr()).toContain(`newsquiz: ${says}`)
    expect(io.saved).toEqual([])
  })

  test('drops what a pattern means, and nothing else', async () => {
    const all = fakeIo({ files: story('stories/ferry') })
    await run(['build-story', 'stories/ferry'], all)
    const dropped = [
      { question: 'ferry/*/weekday-of-*/*', why: 'nobody can know' },
      { question: 'ferry/f1/amount/choice', why: 'too easy' },
    ]
    const some = fakeIo({
      files: story('stories/ferry', {
        'story.json': JSON.stringify({ version: '1.0.0', title: 'A ferry', dropped }),
      }),
    })
    await run(['build-story', 'stories/ferry'], some)

    const before = bankAt('stories/ferry', all).questions.map(({ id }) => id)
    const gone = before.filter((id) =>
      /^ferry\/[^/]+\/weekday-of-[^/]*\/|^ferry\/f1\/amount\/choice$/.test(id),
    )
    expect(gone.length).toBeGreaterThan(1)
    expect(bankAt('stories/ferry', some).questions.map(({ id }) => id)).toEqual(
      before.filter((id) => !gone.includes(id)),
    )
  })

  test('takes wrong options from the stories beside it, but for those that a fact there makes right', async () => {
    const beside = (name: string, role: object) =>
      story(`stories/${name}`, {
        'facts.json': JSON.stringify({
          actors: [
            { id: name, type: 'person', name: `Rosa ${name[0]?.toUpperCase()}${name.slice(1)}` },
            { id: 'rivertown', type: 'place', name: 'Rivertown' },
            { id: 'tova', type: 'place', name: 'Tova' },
          ],
          facts: [
            {
              id: 'r1',
              kind: 'role',
              actor: name,
              office: 'mayor',
              body: 'tova',
              asOf: '1901-05',
              certainty: 1,
              evidence: [{ start: 0, end: 10 }],
              ...role,
            },
          ],
        }),
      })
    const files = {
      ...story('stories/ferry'),
      ...beside('lind', {}),
      ...beside('berg', {}),
      ...beside('holm', { office: 'mayor', body: 'rivertown' }),
    }
    const io = fakeIo({ files })

    expect(await run(['build-story', 'stories/ferry'], io)).toBe(0)

    const { questions, actors } = bankAt('stories/ferry', io)
    const offered = new Set(
      questions.flatMap((one) =>
        optionSetsOf(one).flatMap(({ options }) => options.map(({ actor }) => actor)),
      ),
    )
    expect(offered).toContain('lind')
    expect(offered).toContain('berg')
    expect(offered).not.toContain('holm')
    expect(actors.map(({ id }) => id)).toContain('lind')
  })
})
