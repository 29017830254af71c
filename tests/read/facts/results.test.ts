import { beforeAll, describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/derive/check-facts.ts'
import { siftFacts } from '../../../src/derive/sift-facts.ts'
import type { FigureFact } from '../../../src/facts/fact.ts'
import { amountInWords } from '../../../src/language/en/measures.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

const articleOf = (text: string, published = '2023-10-26') =>
  ({ headline: 'News', published, language: 'en', text }) as const

function figuresOf(text: string, published?: string): readonly FigureFact[] {
  const article = articleOf(text, published)
  const facts = readFacts(article, model).facts.filter((fact) => fact.kind === 'figure')
  expect(checkFacts(facts, article)).toEqual([])
  expect(siftFacts(facts, article, []).rejected).toEqual([])
  return facts
}

/** What is read, as sentences with their numbers filled in. */
function read(text: string, published?: string): readonly string[] {
  return figuresOf(text, published).map(({ value, unit, stated }) =>
    stated.replace('{}', amountInWords(`${value}`, unit)),
  )
}

describe('results of a company', () => {
  const lead =
    'Orlo Corp. said net income for the third quarter fell 4% to $12.3 million, or 71 cents a share.'
  const ofLead = [
    'the net income of Orlo Corp. fell by 4% in the third quarter of 2023',
    'Orlo Corp. earned $12.3 million in the third quarter of 2023',
    'Orlo Corp. earned 71 cents a share in the third quarter of 2023',
  ]

  test.each([
    ['said by itself', lead, ofLead],
    [
      'with an owner',
      'Orlo Corp.’s third-quarter sales rose 8% to $368.5 million from $340.7 million a year earlier.',
      [
        'the sales of Orlo Corp. rose by 8% in the third quarter of 2023',
        'the sales of Orlo Corp. were $368.5 million in the third quarter of 2023',
      ],
    ],
    [
      'as a gain',
      'Despite the strike, Orlo Corp. posted a 20% gain in third-quarter profit.',
      ['the profit of Orlo Corp. rose by 20% in the third quarter of 2023'],
    ],
    [
      'of a stretch that ended on a day, whatever the company calls it',
      'For the fiscal first quarter ended Sept. 30, Orlo Corp. earned $4 million, or $1.50 a share, on revenue of $90 million.',
      [
        'Orlo Corp. earned $4 million in the quarter that ended on 30 September 2023',
        'Orlo Corp. earned $1.50 a share in the quarter that ended on 30 September 2023',
        'the revenue of Orlo Corp. was $90 million in the quarter that ended on 30 September 2023',
      ],
    ],
    [
      'of a year that is over',
      'Orlo Corp. hired a chairman. In 2022, the company had a loss of $5.5 million.',
      ['Orlo Corp. lost $5.5 million in 2022'],
    ],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual(said)
  })

  test('what follows is of the same company and time, and has the sentence that names them for evidence', () => {
    const text = `${lead} Revenue rose 15% to $534.3 million.`
    const facts = figuresOf(text)
    expect(facts.slice(3)).toMatchObject([
      {
        value: 15,
        preposition: 'by',
        asked: 'did the revenue of Orlo Corp. rise in the third quarter of 2023',
      },
      { value: 534.3, unit: 'million dollars' },
    ])
    expect(facts.at(-1)?.evidence).toEqual([
      { start: 0, end: lead.length },
      { start: lead.length + 1, end: text.length },
    ])
  })

  test.each([
    ['another company is named', 'Tova Inc. opened a plant in Arva.'],
    ['another company is spoken of', 'That hurt the shares of Tova Inc. in Arva.'],
    ['a part of it is told of', 'The drug unit opened a plant.'],
    ['another quarter is named', 'The fourth quarter looked better.'],
  ])('nothing follows where %s between', (_, between) => {
    expect(read(`${lead} ${between} Revenue rose 15% to $534.3 million.`)).toEqual(ofLead)
  })

  test('an earlier time does not pass on what is of it', () => {
    const earlier = 'A year earlier, the company had a loss of $2 million.'
    expect(read(`${lead} ${earlier}`)).toEqual(ofLead)
    expect(read(`${lead} ${earlier} Revenue was $9 million.`)).toEqual(ofLead)
    expect(read(`${lead} ${earlier} Revenue rose to $9 million.`)).toHaveLength(4)
  })

  test.each([
    ['a quarter that is long over', lead, '2023-12-20'],
    ['one of a year of its own', `${lead} In fiscal 2022 it opened a plant.`, '2023-10-26'],
    ['another quarter than the last', lead.replace('third', 'second'), '2023-10-26'],
  ])('%s is not placed', (_, text, published) => {
    expect(read(text, published).filter((said) => said.includes('quarter'))).toEqual([])
  })

  test.each([
    ['what is expected', 'Orlo Corp. expects to report third-quarter net income of $12.3 million.'],
    ['what may be', 'Orlo Corp. said third-quarter net income may have risen 6% to $12.3 million.'],
    ['what others say', 'Orlo Corp. had third-quarter net income of $12.3 million, according to Kim Roe.'],
    ['a range', 'Orlo Corp. posted a third-quarter loss of $17 million to $19 million.'],
    ['a bound', 'Orlo Corp. posted a third-quarter loss of more than $17 million.'],
    ['what is told without a part', 'Orlo Corp. posted third-quarter profit of $17 million before taxes.'],
    [
      'a part of the business',
      'Orlo Corp. said third-quarter profit from its mines fell 4% to $12.3 million.',
    ],
    [
      'what is told without another part',
      'Orlo Corp. posted third-quarter profit of $17 million, excluding a gain.',
    ],
    ['money of another kind', 'Orlo Corp. posted a third-quarter loss of C$17 million.'],
    ['no time', 'Orlo Corp. posted a loss of $17 million.'],
    ['an earlier time', 'Orlo Corp. earned $17 million in the year-ago third quarter.'],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('shares', () => {
  test.each([
    [
      'In New York Stock Exchange trading yesterday, Orlo Corp. shares rose 37.5 cents to close at $2.75.',
      [
        'the shares of Orlo Corp. rose by 37.5 cents on the New York Stock Exchange on 25 October 2023',
        'the shares of Orlo Corp. closed at $2.75 on the New York Stock Exchange on 25 October 2023',
      ],
    ],
    [
      'Orlo Corp. shares closed yesterday at $80.50, off $2.',
      [
        'the shares of Orlo Corp. fell by $2 on 25 October 2023',
        'the shares of Orlo Corp. closed at $80.50 on 25 October 2023',
      ],
    ],
  ])('with their day: %s', (text, said) => {
    expect(read(text)).toEqual(said)
  })

  test.each([
    ['no day', 'Orlo Corp. shares closed at $80.50, off $2.'],
    ['two days', 'Orlo Corp. shares closed yesterday at $80.50, off $2 since Monday.'],
    ['a bound', 'Orlo Corp. shares rose nearly 50 cents yesterday.'],
    ['what is somebody’s word', 'Orlo Corp. shares may have closed yesterday at $80.50.'],
    [
      'a company that shares its name',
      'Orlo Corp. and Orlo Mines Inc. met. Orlo shares closed yesterday at $80.50.',
    ],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('what a company holds', () => {
  test.each([
    [
      'a stake, in its own word',
      'Orlo Corp. said it holds an 8.9% stake in Tova Ltd.',
      ['Orlo Corp. held 8.9% of Tova Ltd. in October 2023'],
    ],
    [
      'a part, by the way',
      'Orlo Corp., which owns about 67% of Tova Ltd., said it may sell that.',
      ['Orlo Corp. owned about 67% of Tova Ltd. in October 2023'],
    ],
    [
      'its shares',
      'Orlo Corp. opened a plant. The company has 12.5 million common shares outstanding.',
      ['Orlo Corp. had 12.5 million common shares outstanding in October 2023'],
    ],
    [
      'things in a list of places',
      'Orlo Corp., based in Arva, currently serves 10 cities in France, Spain and Egypt.',
      ['Orlo Corp. served 10 cities in France, Spain and Egypt in October 2023'],
    ],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual(said)
  })

  test.each([
    [
      'a list that may go on',
      'Orlo Corp. serves 10 cities in France, Spain or other countries of the south.',
    ],
    ['what may be', 'Orlo Corp. said it may hold an 8.9% stake in Tova Ltd.'],
    ['a bound', 'Orlo Corp. holds more than 8.9% of Tova Ltd.'],
    ['what others say', 'Orlo Corp. holds 8.9% of Tova Ltd., according to Kim Roe.'],
    ['a stake that is left open', 'Orlo Corp. holds an 8.9% stake in the venture.'],
    ['another time', 'Orlo Corp. holds an 8.9% stake in Tova Ltd. since May 2020.'],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
