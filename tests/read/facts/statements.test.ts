import { beforeAll, describe, expect, test } from 'vitest'
import type { DeedFact } from '../../../src/facts/fact.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf } from './read.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

function sayingsOf(text: string): DeedFact[] {
  const { facts } = readFacts(articleOf(text), model)
  return facts.flatMap((fact) => (fact.kind === 'deed' && fact.statement ? fact : []))
}

/** What was said as one line: who, verb, what, when. */
const lines = (text: string) =>
  sayingsOf(text).map(({ actor, verb, complement, date }) => `${actor} | ${verb} | ${complement} | ${date}`)

const proofsOf = (text: string) =>
  sayingsOf(text).map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))

describe('who speaks is read', () => {
  test.each([
    [
      'behind “Mr.”',
      'Antony Blinken visited Laos. Mr. Blinken said China will send 40 ships to Vietnam.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'behind when and where it was said',
      'At a news conference, Antony Blinken said China will send 40 ships to Vietnam.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'who tells reporters',
      'Antony Blinken told reporters that China will send 40 ships to Vietnam.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'who warns somebody',
      'Antony Blinken warned Toyota Motor Corp. that China will send 40 ships to Vietnam.',
      'antony-blinken | warn | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'behind the words, with where they were said',
      'China will send 40 ships to Vietnam, Antony Blinken said at a news conference.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'behind the words, with what the speaker is',
      'China will send 40 ships to Vietnam, said Antony Blinken, a former teacher.',
      'antony-blinken | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'by whom a body has for it',
      'Toyota Motor Corp. officials said China will send 40 ships to Vietnam.',
      'toyota-motor-corp | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
    [
      'by a spokesman',
      'A spokesman for Toyota Motor Corp. said China will send 40 ships to Vietnam.',
      'toyota-motor-corp | say | that China would send 40 ships to Vietnam | 2023-07',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toEqual([line])
  })
})

describe('what was said is read', () => {
  test.each([
    [
      'with what is quoted in it, word for word',
      'Antony Blinken said China is ``seeking some guidance" from Vietnam.',
      'that China was “seeking some guidance” from Vietnam',
    ],
    [
      'with a quoted verb as it was',
      'Antony Blinken said China “is seeking some guidance” from Vietnam.',
      'that China “is seeking some guidance” from Vietnam',
    ],
    [
      'with what is quoted at its end',
      'Antony Blinken said the ships of China are “a danger to Vietnam.”',
      'that the ships of China were “a danger to Vietnam”',
    ],
    [
      'with its condition',
      'Antony Blinken said China will send 40 ships to Vietnam unless Laos objects.',
      'that China would send 40 ships to Vietnam unless Laos objected',
    ],
    [
      'up to a second clause',
      'Antony Blinken said China will send 40 ships to Vietnam and that he was pleased.',
      'that China would send 40 ships to Vietnam',
    ],
    [
      'with a pronoun that means who was named in it',
      'Antony Blinken said China was willing to send its ships to Vietnam.',
      'that China was willing to send its ships to Vietnam',
    ],
    [
      'with what there is',
      'Antony Blinken said there were 40 ships of China in Vietnam.',
      'that there were 40 ships of China in Vietnam',
    ],
    [
      'where it names nobody but is long',
      'Antony Blinken said large ships of steel had become costly for most small countries.',
      'that large ships of steel had become costly for most small countries',
    ],
  ])('%s', (_, text, said) => {
    expect(sayingsOf(text).map(({ complement }) => complement)).toEqual([said])
  })

  test('with the name of “the company”, and the sentence that names it', () => {
    const text =
      'Toyota Motor Corp. bought 12 ships. Antony Blinken said the company will send 40 ships to Vietnam.'

    expect(lines(text)).toEqual([
      'antony-blinken | say | that Toyota Motor Corp. would send 40 ships to Vietnam | 2023-07',
    ])
    expect(proofsOf(text)).toEqual([
      [
        'Toyota Motor Corp. bought 12 ships.',
        'Antony Blinken said the company will send 40 ships to Vietnam.',
      ],
    ])
  })

  test('with full names, and the sentence that has them', () => {
    const text =
      'Sergei Shoigu landed in Hanoi on Tuesday. Rain fell. Antony Blinken said Shoigu would visit Laos twice.'

    expect(lines(text)).toEqual([
      'antony-blinken | say | that Sergei Shoigu would visit Laos twice | 2023-07',
    ])
    expect(proofsOf(text)).toEqual([
      ['Sergei Shoigu landed in Hanoi on Tuesday.', 'Antony Blinken said Shoigu would visit Laos twice.'],
    ])
  })
})

describe('what was said is left out', () => {
  test.each([
    [
      'where a historic year stands before it',
      'Speaking of the war in 1956, Antony Blinken said China will send 40 ships to Vietnam.',
    ],
    ['where all of it is quoted', 'Antony Blinken said “China is seeking some guidance from Vietnam.”'],
    [
      'where a quotation is told in part',
      'Antony Blinken said China is “seeking some guidance from Vietnam, which is far away.”',
    ],
    ['where a quotation speaks of “us”', 'Antony Blinken said China is “sending us 40 ships” from Vietnam.'],
    [
      'where a surname is quoted',
      'Antony Blinken met Sergei Shoigu. Antony Blinken said China is “no friend of Shoigu” in Vietnam.',
    ],
    [
      'where “the company” may be another',
      'Toyota Motor Corp. bought 12 ships. Antony Blinken told Hyundai Motor Co. that the company will send 40 ships to Vietnam.',
    ],
    ['where two may be meant by “its”', 'Antony Blinken said China told Vietnam to move its 40 ships.'],
    ['where a day is needed', 'Antony Blinken said China would not send 40 ships until Friday.'],
    [
      'where what is left out has its condition',
      'Antony Blinken said China will send 40 ships to Vietnam, adding it might not if Laos objects.',
    ],
    ['by sources of a body', 'Toyota Motor Corp. sources said China will send 40 ships to Vietnam.'],
    [
      'where its speaker is one of two',
      'China will send 40 ships to Vietnam, Antony Blinken said, but only to Hanoi.',
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})
