import { beforeAll, describe, expect, test } from 'vitest'
import type { DeedFact } from '../../../src/facts/fact.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

function deedsOf(text: string): DeedFact[] {
  const article = { headline: 'News', published: '2023-07-27', language: 'en', text } as const
  return readFacts(article, model).facts.flatMap((fact) => (fact.kind === 'deed' ? fact : []))
}

/** A deed of somebody without a name as one line: who, verb, to whom or what, the rest, when. */
function lines(text: string): string[] {
  return deedsOf(text).flatMap(({ doer, verb, object, thing, complement, date }) =>
    doer === undefined
      ? []
      : [doer, verb, object, thing, complement, date].filter((part) => part !== undefined).join(' | '),
  )
}

describe('a deed of somebody without a name is read', () => {
  test.each([
    [
      'of one of many',
      'A court in Hanoi approved the sale of 12 ships to Laos.',
      'a court in Hanoi | approve | the sale of 12 ships | to Laos | 2023-07',
    ],
    [
      'of several',
      'Twelve nations offered 300 trucks to Vietnam.',
      'twelve nations | offer | 300 trucks | to Vietnam | 2023-07',
    ],
    [
      'of those who are somebody’s',
      'Lawyers for Antony Blinken filed a brief with a court in Hanoi.',
      'lawyers for Antony Blinken | file | a brief | with a court in Hanoi | 2023-07',
    ],
    [
      'of what a country has one of',
      'The Vietnamese government ordered 12 ships from Hyundai Motor Co.',
      'the Vietnamese government | order | 12 ships | from Hyundai Motor Co. | 2023-07',
    ],
    [
      'of what is of somebody',
      'The ambassadors of China, Laos and Vietnam signed a treaty on salt with Japan.',
      'the ambassadors of China, Laos and Vietnam | sign | a treaty | on salt with Japan | 2023-07',
    ],
    [
      'of an owner’s',
      "Toyota Motor Corp.'s board rejected a bid of $12 million from Hyundai.",
      "Toyota Motor Corp.'s board | reject | a bid of $12 million | from Hyundai | 2023-07",
    ],
    [
      'before a clause that says more of them',
      'A committee of nine, which sat in Hanoi, awarded 40 medals to Laos.',
      'a committee of nine | award | 40 medals | to Laos | 2023-07',
    ],
    [
      'behind what they do besides',
      'Ending a long debate, a congress in Hanoi voted overwhelmingly to make Laos a republic under its own king.',
      'a congress in Hanoi | vote | to make Laos a republic under its own king | 2023-07',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toEqual([line])
  })

  test('by the full names of those whom it names', () => {
    expect(
      lines(
        'Antony Blinken met Sergei Shoigu. Lawyers for Blinken filed a brief with a court in Hanoi on Tuesday.',
      ),
    ).toEqual(['lawyers for Antony Blinken | file | a brief | with a court in Hanoi | 2023-07'])
  })
})

describe('a deed of somebody without a name is left out', () => {
  test.each([
    ['whom one must know already', 'The court in Hanoi approved the sale of 12 ships to Laos.'],
    ['who are nobody’s', 'Lawyers filed a brief with a court in Hanoi.'],
    ['who are only called officials', 'Two officials offered 300 trucks to Vietnam.'],
    ['who is another', 'Another court in Hanoi approved the sale of 12 ships to Laos.'],
    ['who are some', 'Some nations offered 300 trucks to Vietnam.'],
    ['whose owner is a pronoun', 'His lawyers filed a brief with a court in Hanoi.'],
    ['whose verb is of their noun', 'A bill signed in Hanoi by Antony Blinken was void in Laos.'],
    ['that is a crime', 'A court in Hanoi sentenced Antony Blinken to 12 years.'],
    ['that did harm', 'A ship of Laos carried 12 wounded to Hanoi.'],
    ['that names nobody', 'A court in Hanoi approved the sale.'],
    ['that somebody only reports', 'A court in Hanoi approved the sale of 12 ships to Laos, critics say.'],
    ['of somebody who is named', 'U.S. Secretary of State Antony Blinken offered 300 trucks to Vietnam.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('what somebody without a name said', () => {
  test.each([
    [
      'a spokesman of a body',
      'A Pentagon spokesman said on Tuesday that 38,000 troops would stay in Kuwait.',
      'a Pentagon spokesman | say | that 38,000 troops would stay in Kuwait | 2023-07',
    ],
    [
      'at the end',
      'China has sent 40 ships to Vietnam, the Laotian government said.',
      'the Laotian government | say | that China had sent 40 ships to Vietnam | 2023-07',
    ],
  ])('is read of %s', (_, text, line) => {
    expect(lines(text)).toEqual([line])
  })
  test.each([
    ['nobody’s spokesman', 'A spokesman said on Tuesday that 38,000 troops would stay in Kuwait.'],
    ['"it"', 'A Pentagon spokesman said on Tuesday that it would keep 38,000 troops in Kuwait.'],
  ])('is left out of %s', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})
