import { beforeAll, describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/derive/check-facts.ts'
import { siftFacts } from '../../../src/derive/sift-facts.ts'
import type { FigureFact } from '../../../src/facts/fact.ts'
import { amountInWords } from '../../../src/language/en/measures.ts'
import { numbersIn } from '../../../src/language/en/numbers-in.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

const articleOf = (text: string) =>
  ({ headline: 'News', published: '2023-07-27', language: 'en', text }) as const

function figuresOf(text: string): readonly FigureFact[] {
  return readFacts(articleOf(text), model).facts.filter((fact) => fact.kind === 'figure')
}

/** What is read, as sentences with their numbers filled in. */
function read(text: string): readonly string[] {
  return figuresOf(text).map(({ value, unit, stated }) =>
    stated.replace('{}', amountInWords(`${value}`, unit)),
  )
}

const told: readonly (readonly [string, string, string])[] = [
  [
    'people, with a date behind',
    'Norway evacuated 1,450 people from Sudan in April 2023.',
    'Norway evacuated 1450 people from Sudan in April 2023',
  ],
  [
    'things, with a date in front',
    'In May 2021, Germany delivered 12 trucks to Ukraine.',
    'Germany delivered 12 trucks to Ukraine in May 2021',
  ],
  ['how high something is', 'Mount Everest is 8,849 metres high.', 'Mount Everest is 8849 metres high'],
  [
    'how long something is, in two measures',
    'Mount Everest is about 8,849 metres (29,032 feet) high, and many climb it.',
    'Mount Everest is about 8849 metres high',
  ],
  ['money', 'In 2019, Sony Corp. earned $4.5 million.', 'Sony Corp. earned $4.5 million in 2019'],
  [
    'a fiscal year',
    'In fiscal 2019, Sony Corp. earned $4.5 million.',
    'Sony Corp. earned $4.5 million in fiscal 2019',
  ],
  [
    'tons of something',
    'France sold 300 tons of wheat to Egypt in 2020.',
    'France sold 300 tons of wheat to Egypt in 2020',
  ],
  [
    'a share, of the present',
    'Toyota Corp. now owns 49% of Daihatsu Ltd.',
    'Toyota Corp. owned 49% of Daihatsu Ltd. in July 2023',
  ],
  [
    'what "about" says',
    'Norway has about 300 ships in the Barents Sea.',
    'Norway had about 300 ships in the Barents Sea in July 2023',
  ],
  [
    'a purchase',
    'Toyota Corp. bought Daihatsu Ltd. for $45 million in March 2016.',
    'Toyota Corp. bought Daihatsu Ltd. for $45 million in March 2016',
  ],
  [
    'how long',
    'Egypt blockaded Sudan for 12 days in May 2021.',
    'Egypt blockaded Sudan for 12 days in May 2021',
  ],
  [
    'how long something went on',
    'The siege of Tripoli lasted 12 days in 2020.',
    'the siege of Tripoli lasted 12 days in 2020',
  ],
  [
    'what has been done by now',
    'Norway has delivered 12 ships to Egypt, and France six.',
    'Norway had delivered 12 ships to Egypt by July 2023',
  ],
  [
    'what was done to people',
    'Thirteen people were arrested in Oslo in May 2021.',
    '13 people were arrested in Oslo in May 2021',
  ],
]

describe('reads', () => {
  test.each(told)('%s', (_, text, said) => {
    expect(read(text)).toEqual([said])
  })

  test('what is asked, and when', () => {
    expect(figuresOf('Norway evacuated 1,450 people from Sudan in April 2023.')).toMatchObject([
      { value: 1450, unit: 'people', asked: 'did Norway evacuate from Sudan in April 2023', date: '2023-04' },
    ])
  })
})

describe('leaves out', () => {
  test.each([
    ['what has no date', 'Norway evacuated 1,450 people from Sudan.'],
    ['a pronoun', 'It evacuated 1,450 people from Sudan in April 2023.'],
    ['who is not named', 'The company sold 45 ships to Egypt in 2020.'],
    ['what is somebody’s word', 'Norway evacuated 1,450 people from Sudan in April 2023, officials said.'],
    ['what may be', 'Norway may have evacuated 1,450 people from Sudan in April 2023.'],
    ['what is not', 'Norway never sold 45 ships to Egypt in 2020.'],
    ['what is quoted', '"Norway sold 45 ships to Egypt in 2020," the paper wrote.'],
    ['a bound', 'Norway sold at least 45 ships to Egypt in 2020.'],
    ['another bound', 'Norway sold nearly 45 ships to Egypt in 2020.'],
    ['a range', 'Norway sold 45 to 50 ships to Egypt in 2020.'],
    ['a range with a dash', 'Norway sold 45-50 ships to Egypt in 2020.'],
    ['a fraction', 'Norway sold 4 1/2 tons of fish to Egypt in 2020.'],
    ['a place in a row', 'Norway sold the 45th ship to Egypt in 2020.'],
    ['a part of an adjective', 'Norway sold a 45-seat plane to Egypt in 2020.'],
    ['one that is left of several', 'Norway sold 45 other ships to Egypt in 2020.'],
    ['verbs in a row', 'Norway sold 45 ships and bought 12 planes in 2020.'],
    ['places in a row', 'Norway operates 45 stations in Egypt, Sudan and Chad.'],
    ['two dates', 'In 2020, Norway sold 45 ships to Egypt in 2019.'],
    ['what goes by the year', 'Norway sold 45 ships a year in 2020.'],
    ['a quarter', 'In the third quarter of 2020, Sony Corp. earned $4.5 million.'],
    ['a year that is not over', 'Norway sold 45 ships to Egypt in 2023.'],
    ['a rise of a month, whose base is unclear', 'The Nikkei Stock Index rose 3.4 percent in June 2023.'],
    ['points of an index', 'The Nikkei Stock Index fell 151.2 points to 32,000 on Friday.'],
    ['what some believe', 'Norway sold 45 ships to Egypt in 2020, critics claim.'],
    ['a condition', 'Norway sold 45 ships to Egypt in 2020, if the report is right.'],
    ['what stands elsewhere', 'Norway sold 45 ships to the group in 2020.'],
    ['tolls that will change', 'Thirteen people were killed in Oslo in July 2023.'],
    ['choices that are none', 'Norway has two options in the Barents Sea.'],
    ['a time', 'Norway closed 12 months in Egypt in 2020.'],
    ['a surname', 'Petersen sold 45 ships to Egypt in 2020.'],
    ['what is more than a share', 'Sony Corp. earned $4.50 a share in 2019.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('of all that is read', () => {
  const text = told.map(([, sentence]) => sentence).join('\n\n')

  test('the number stands in its evidence, and the statement holds its place once', () => {
    const facts = figuresOf(text)
    expect(facts.length).toBeGreaterThan(8)
    for (const { value, stated, evidence } of facts) {
      const quote = evidence.map(({ start, end }) => text.slice(start, end)).join(' ')
      expect(numbersIn(quote)).toContain(value)
      expect(stated.split('{}')).toHaveLength(2)
    }
  })

  test('nothing is told against it, and it stays true', () => {
    const article = articleOf(text)
    const facts = figuresOf(text)
    expect(checkFacts(facts, article)).toEqual([])
    expect(siftFacts(facts, article, []).rejected).toEqual([])
  })

  test('nothing of it is left when it is only reported', () => {
    const reported = told.map(([, sentence]) => sentence.replace(/\.$/, ', the ministry said.')).join('\n\n')
    expect(read(reported)).toEqual([])
  })
})

test('a figure of now that says no date is stopped on its way to a question', () => {
  const article = articleOf('Norway has 300 ships.')
  const fact = {
    id: 'f1',
    kind: 'figure',
    value: 300,
    unit: 'ships',
    asked: 'does Norway have',
    stated: 'Norway has {}',
    evidence: [{ start: 0, end: 21 }],
    certainty: 1,
  } as const
  expect(siftFacts([fact], article, []).rejected.map(({ flaw }) => flaw)).toEqual(['dated/figure'])
})
