import { beforeAll, describe, expect, test } from 'vitest'
import type { DeedFact } from '../../../src/facts/fact.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

const PUBLISHED = '2023-07-27'

function deedsOf(text: string): DeedFact[] {
  const article = { headline: 'News', published: PUBLISHED, language: 'en', text } as const
  return readFacts(article, model).facts.flatMap((fact) => (fact.kind === 'deed' ? fact : []))
}

/** A deed of somebody who is named as one line: who, verb, to whom or what, the rest, when. */
function lines(text: string): string[] {
  return deedsOf(text).flatMap(({ actor, verb, object, thing, complement, date }) =>
    actor === undefined
      ? []
      : [actor, verb, object, thing, complement, date].filter((part) => part !== undefined).join(' | '),
  )
}

describe('a deed is read', () => {
  test.each([
    [
      'without a date: that of the news',
      'Vladimir Putin visited North Korea.',
      'vladimir-putin | visit | north-korea | 2023-07',
    ],
    [
      'behind a title',
      'U.S. Secretary of State Antony Blinken visited Vietnam.',
      'antony-blinken | visit | vietnam | 2023-07',
    ],
    [
      'with a weekday at its verb',
      'Vladimir Putin on Tuesday visited North Korea.',
      'vladimir-putin | visit | north-korea | 2023-07',
    ],
    [
      'behind its date, without a comma',
      'In July 2000 Vladimir Putin visited North Korea.',
      'vladimir-putin | visit | north-korea | 2000-07',
    ],
    [
      'of a king with a number',
      'On 23 October 1667 Charles II signed a treaty in Boston.',
      'charles-ii | sign | a treaty | in Boston | 1667-10-23',
    ],
    [
      'with a title that holds a preposition',
      'In 2014 Helen Morris published Deep Down Dark.',
      'helen-morris | publish | Deep Down Dark | 2014',
    ],
    [
      'of the first to do it',
      'On 16 June 1963 Helen Morris became the first woman to travel into space.',
      'helen-morris | become | the first woman | to travel into space | 1963-06-16',
    ],
    [
      'behind its date',
      'In July 2000, Vladimir Putin visited North Korea.',
      'vladimir-putin | visit | north-korea | 2000-07',
    ],
    [
      'up to where a clause begins',
      'Vladimir Putin visited North Korea after the two had spoken.',
      'vladimir-putin | visit | north-korea | 2023-07',
    ],
    [
      'that has been done, by the month of the news',
      'Vladimir Putin has invited Antony Blinken to visit Russia.',
      'vladimir-putin | invite | antony-blinken | to visit Russia | ../2023-07',
    ],
    [
      'as what somebody is',
      'Toyota Motor Corp. is the largest maker of cars in Japan.',
      'toyota-motor-corp | be | the largest maker of cars in Japan | 2023-07',
    ],
    [
      'as what somebody has',
      'Toyota Motor Corp. has 14 plants in Japan.',
      'toyota-motor-corp | have | 14 plants | in Japan | 2023-07',
    ],
    [
      'without the same in other words',
      'Toyota Motor Corp. bought 12 ships for $50 million, or about $4 million each.',
      'toyota-motor-corp | buy | 12 ships | for $50 million | 2023-07',
    ],
    [
      'as what was agreed',
      'Toyota Motor Corp. agreed to buy 12 ships from Hyundai.',
      'toyota-motor-corp | agree | to buy 12 ships from Hyundai | 2023-07',
    ],
    [
      'behind what leads to it',
      'In a letter to China, Antony Blinken offered 12 ships to Vietnam.',
      'antony-blinken | offer | 12 ships | to Vietnam | 2023-07',
    ],
    [
      'behind what its doer was doing',
      'Posing with Sergei Shoigu, Antony Blinken offered 12 ships to Vietnam.',
      'antony-blinken | offer | 12 ships | to Vietnam | 2023-07',
    ],
    [
      'of a government as that of its country',
      "Japan's government bought 12 ships from Hyundai Motor Co.",
      'japan | buy | 12 ships | from Hyundai Motor Co. | 2023-07',
    ],
    [
      'of directors as that of their company',
      'Toyota Motor Corp. directors approved the sale of 12 ships to Vietnam.',
      'toyota-motor-corp | approve | the sale of 12 ships | to Vietnam | 2023-07',
    ],
    [
      'with the month of a week',
      'Toyota Motor Corp. sold 12 ships to Vietnam last week.',
      'toyota-motor-corp | sell | 12 ships | to Vietnam | 2023-07',
    ],
    [
      'with a date behind where it led',
      'Toyota Motor Corp. moved 12 ships to Vietnam in March 2022.',
      'toyota-motor-corp | move | 12 ships | to Vietnam | 2022-03',
    ],
    [
      'that had been done before it',
      'China had rejected an offer of 12 ships from Vietnam.',
      'china | reject | an offer of 12 ships | from Vietnam | ../2023-07',
    ],
    [
      'that was done some time ago',
      'Toyota Motor Corp. recently opened 14 plants in Japan.',
      'toyota-motor-corp | open | 14 plants | in Japan | ../2023-07',
    ],
    [
      'that was done to its subject',
      'Toyota Motor Corp. was acquired by Hyundai Motor Co. in March 2022.',
      'toyota-motor-corp | be | acquired by Hyundai Motor Co. | 2022-03',
    ],
    [
      'as what was wanted',
      'Toyota Motor Corp. wants to buy 12 ships from Hyundai Motor Co.',
      'toyota-motor-corp | want | to buy 12 ships from Hyundai Motor Co. | 2023-07',
    ],
    [
      'as what was to be done',
      'Toyota Motor Corp. will buy 12 ships from Hyundai Motor Co.',
      'toyota-motor-corp | be | to buy 12 ships from Hyundai Motor Co. | 2023-07',
    ],
    [
      'as what was announced, where that is a thing',
      'Toyota Motor Corp. announced a sale of 14 plants to Japan.',
      'toyota-motor-corp | announce | a sale of 14 plants | to Japan | 2023-07',
    ],
    [
      'behind “after”',
      'Prices fell after Vladimir Putin invited Antony Blinken to Russia.',
      'vladimir-putin | invite | antony-blinken | to Russia | ../2023-07',
    ],
    [
      'as far as it stands alone',
      'Antony Blinken sent 12 agents to Vietnam to investigate the bombings.',
      'antony-blinken | send | 12 agents | to Vietnam | 2023-07',
    ],
    [
      'where only an aside is in doubt',
      'Vladimir Putin left North Korea, ending a possible fight with 12 ships.',
      'vladimir-putin | leave | north-korea | 2023-07',
    ],
    [
      'where only an aside is bound to a condition',
      'Vladimir Putin left North Korea, which keeps 12 ships unless China sells them.',
      'vladimir-putin | leave | north-korea | 2023-07',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toEqual([line])
  })
})

test('a deed of two is the deed of each', () => {
  expect(lines('China and Vietnam invaded Laos in March 1822.')).toEqual([
    'china | invade | laos | 1822-03',
    'vietnam | invade | laos | 1822-03',
  ])
})

test('a deed of three is the deed of each', () => {
  expect(lines('China, Vietnam and Japan joined NATO in March 2022.')).toEqual([
    'china | join | nato | 2022-03',
    'vietnam | join | nato | 2022-03',
    'japan | join | nato | 2022-03',
  ])
})

test('the beginning of a company’s full name is sure, however doubtful it looks', () => {
  expect(
    lines('The Rudd Total Assets Inc. sold 12 ships to Vietnam. Rudd Total opened 14 plants in Japan.'),
  ).toContain('rudd-total-assets-inc | open | 14 plants | in Japan | 2023-07')
})

test('two deeds that “and” joins are both read', () => {
  expect(lines('Vladimir Putin visited North Korea and invited Antony Blinken to Russia.')).toEqual([
    'vladimir-putin | visit | north-korea | 2023-07',
    'vladimir-putin | invite | antony-blinken | to Russia | 2023-07',
  ])
})

test('“Mr.” and a surname are whoever was named so', () => {
  expect(lines('Antony Blinken met Sergei Shoigu. In addition, Mr. Blinken visited Vietnam.')).toContain(
    'antony-blinken | visit | vietnam | 2023-07',
  )
})

test('what is told without a date has the month of the news at its head, and behind that was done by then', () => {
  expect(
    lines('Russia opened 12 mines in Laos. The ships of Russia are old. China opened 14 mines in Vietnam.'),
  ).toEqual([
    'russia | open | 12 mines | in Laos | 2023-07',
    'china | open | 14 mines | in Vietnam | ../2023-07',
  ])
})

describe('a deed is left out', () => {
  test.each([
    ['that is a name', 'NATO is short for the North Atlantic Treaty Organization.'],
    ['whose object stands elsewhere', 'Vladimir Putin visited the country.'],
    ['that two do with each other', 'Vladimir Putin and Sergei Shoigu met in North Korea.'],
    ['that is bound to a condition', 'Vladimir Putin left North Korea unless 12 ships came.'],
    ['that is bound to a decision', 'Vladimir Putin will send North Korea 12 ships pending a vote.'],
    ['that holds of fewer', 'China opened 12 mines which lie in Vietnam.'],
    ['that goes on as it is', 'Vladimir Putin will remain in North Korea for 12 days.'],
    ['whose date belongs to a noun', "Vladimir Putin visited last year's Beijing summit."],
    ['that may be half a list', 'Vladimir Putin visited North Korea, China and the Philippines.'],
    ['of a surname alone', 'Putin visited North Korea.'],
    ['of a fiscal year', 'In fiscal 2021, Toyota Motor Corp. earned $17.3 million.'],
    ['of many, since it is only where', 'Antony Blinken spoke in Vietnam.'],
    ['of harm that was done', 'Antony Blinken was wounded in Vietnam by 3 men.'],
    ['of a place', 'Hanoi bought 12 ships from Hyundai Motor Co.'],
    [
      'that goes on behind the same in other words',
      'Toyota Motor Corp. bought 12 ships, or 2%, of Hyundai Motor Co.',
    ],
    ['of an owner', "Vladimir Putin's aide visited North Korea."],
    ['that was agreed and is not done', 'Vladimir Putin wanted to visit North Korea.'],
    ['of a time that its lead tells', 'During the war, Antony Blinken offered 12 ships to Vietnam.'],
    ['that its lead takes back', 'In theory, Antony Blinken offered 12 ships to Vietnam.'],
    ['of one who leads a government', "Japan's prime minister bought 12 ships from Hyundai Motor Co."],
    ['of a list that names not all', 'China, Vietnam and a firm joined NATO in March 2022.'],
    ['of a week that is to come', 'Toyota Motor Corp. sold 12 ships to Vietnam next week.'],
    ['that was agreed, with a date of its own', 'China agreed to sell 12 ships in March 2022.'],
    ['that will not be', 'Toyota Motor Corp. will not buy 12 ships from Hyundai Motor Co.'],
    ['that will only be so', 'Toyota Motor Corp. will probably buy 12 ships from Hyundai Motor Co.'],
    [
      'before which something else was',
      'Prices fell before Vladimir Putin invited Antony Blinken to Russia.',
    ],
    ['that was agreed, in part', 'Antony Blinken agreed to send 12 agents to Vietnam to guard the plant.'],
    [
      'that is told about a possessive noun',
      'Vladimir Putin invited Antony Blinken to the country’s Russian museum.',
    ],
    ['that may be so', 'Vladimir Putin left North Korea, perhaps by ship.'],
    [
      'half of which stands behind a bracket',
      'Vladimir Putin gave 500 pounds (225 kilos) of rice to Vietnam.',
    ],
    ['that points back', 'Antony Blinken urged Vietnam to revive that unit in Japan.'],
    ['that is a second one of a noun', 'Antony Blinken bought mines and opened by Toyota Motor Corp.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('what was said is read', () => {
  test.each([
    [
      'and put into the past',
      'Antony Blinken said that China will send 40 ships to Vietnam.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'where its speaker stands behind it',
      'China has sent 40 ships to Vietnam, Antony Blinken said on Tuesday.',
      'antony-blinken | say | that China had sent 40 ships to Vietnam | 2023-07',
    ],
    [
      'with the names of people in full',
      'Antony Blinken met Sergei Shoigu. Antony Blinken said Shoigu plans to visit Vietnam in May 2024.',
      'antony-blinken | say | that Sergei Shoigu planned to visit Vietnam in May 2024 | 2023-07',
    ],
    [
      'in so many words',
      '“No wall has ever kept a good idea out of Europe,” said Antony Blinken.',
      'antony-blinken | say | “No wall has ever kept a good idea out of Europe” | 2023-07',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toContain(line)
    expect(deedsOf(text).find(({ verb }) => verb === 'say')?.statement).toBe(true)
  })
})

describe('what was said is left out', () => {
  test.each([
    ['that speaks of somebody else by a pronoun', 'He has sent 40 ships to Vietnam, Antony Blinken said.'],
    ['that means what stands elsewhere', 'Antony Blinken said the company sent 40 ships to Vietnam.'],
    ['whose verb is not known', 'Antony Blinken said China ships 40 tons to Vietnam.'],
    ['that goes on behind a comma', 'Antony Blinken said ships of China, seen in Vietnam, have left.'],
    [
      'in words that mean what was said before',
      '“It is the best that they could do in Vietnam,” said Antony Blinken.',
    ],
    ['by nobody', 'Officials said China has sent 40 ships to Vietnam.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('“he” and “the company” are', () => {
  test('the one of the sentence before, which proves it too', () => {
    const text = 'Antony Blinken visited Vietnam. He said China will send 40 ships to Laos.'
    const [, said] = deedsOf(text)
    expect(said?.actor).toBe('antony-blinken')
    expect(said?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Antony Blinken visited Vietnam.',
      'He said China will send 40 ships to Laos.',
    ])
  })

  test('nobody where two were named', () => {
    expect(lines('Antony Blinken met Sergei Shoigu. He said China will send 40 ships to Laos.')).toEqual([
      'antony-blinken | meet | sergei-shoigu | 2023-07',
    ])
  })

  test('the organisation that the sentence before began with, not one in it', () => {
    const text =
      'Toyota Motor Corp. bought 12 ships. The company said it will sell 4 ships to Hyundai Motor Co. The company said it will close 3 plants in Japan.'
    expect(deedsOf(text).map(({ actor }) => actor)).toEqual([
      'toyota-motor-corp',
      'toyota-motor-corp',
      'toyota-motor-corp',
    ])
  })
})

describe('what was said has the date', () => {
  test.each([
    ['at its verb', 'Antony Blinken said in March 2022 that China had sent 40 ships to Vietnam.', '2022-03'],
    [
      'of the news, whatever date it speaks of',
      'Antony Blinken said China had sent 40 ships to Vietnam, which sank in May 2019.',
      '2023-07',
    ],
  ])('%s', (_, text, date) => {
    expect(deedsOf(text).map((deed) => deed.date)).toEqual([date])
  })

  test('none, and is left out, where it was said some time ago', () => {
    expect(
      lines('“No wall has ever kept a good idea out of Europe,” said Antony Blinken, months before he left.'),
    ).toEqual([])
  })
})

test('what holds in part only is left out', () => {
  expect(lines('China has agreed to let 40 ships go to Vietnam, but only by Laos.')).toEqual([])
})

describe('what is said on the way is read', () => {
  test.each([
    [
      'of a company',
      'Antony Blinken praised Toyota Motor Corp., a unit of Hyundai Motor Co.',
      'toyota-motor-corp | be | a unit of Hyundai Motor Co. | 2023-07',
    ],
    [
      'in a clause of its own',
      'Antony Blinken met Toyota Motor Corp., which owns 14 plants in Japan.',
      'toyota-motor-corp | own | 14 plants | in Japan | 2023-07',
    ],
    [
      'with its date',
      'The treaty pleased Antony Blinken, who left Vietnam in March 2022.',
      'antony-blinken | leave | vietnam | 2022-03',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toContain(line)
  })

  test.each([
    ['that may be so', 'Antony Blinken praised Toyota Motor Corp., which may own 14 plants in Japan.'],
    [
      'of what the name belongs to',
      'Prices rose by order of Toyota Motor Corp., which owns 14 plants in Japan.',
    ],
    ['that is no name', 'Prices rose at Toyota Motor Corp., a large Vietnam firm.'],
  ])('and left out where it is %s', (_, text) => {
    expect(lines(text).filter((line) => line.startsWith('toyota'))).toEqual([])
  })
})
