import { describe, expect, test } from 'vitest'
import { edtf } from '../../../../src/calendar/edtf.ts'
import {
  type DeedWords,
  deedAlone,
  didIt,
  toWhomDid,
  whereDidIt,
  whoDid,
  whomDid,
  withWhomDid,
} from '../../../../src/language/en/stems/deed.ts'

const when = edtf('2023-07')
const gift: DeedWords = {
  subject: 'Shoigu',
  verb: 'hand over',
  object: 'a letter',
  complement: 'to Kim',
  when,
}
const told: DeedWords = {
  subject: 'Kirby',
  verb: 'say',
  complement: 'that Putin was asking for help',
  statement: true,
  when,
}
const tour: DeedWords = {
  subject: 'Kim',
  verb: 'brief',
  object: 'Shoigu',
  complement: 'on plans to expand the army',
  place: 'Pyongyang',
  when,
}

describe('a short deed has its date at the end', () => {
  test.each([
    [whoDid(gift, 'who'), 'Who handed over a letter to Kim in July 2023?'],
    [whomDid({ ...gift, object: 'Li' }, 'whom'), 'Whom did Shoigu hand over to Kim in July 2023?'],
    [
      withWhomDid({ ...gift, complement: 'with Li', object: 'talks', verb: 'hold' }, 'with', 'whom'),
      'With whom did Shoigu hold talks in July 2023?',
    ],
    [
      toWhomDid({ ...gift, verb: 'give', recipient: 'Kim', complement: undefined }, 'whom'),
      'To whom did Shoigu give a letter in July 2023?',
    ],
    [whereDidIt({ ...gift, place: 'Pyongyang' }), 'Where did Shoigu hand over a letter to Kim in July 2023?'],
    [didIt({ ...gift, place: 'Pyongyang' }), 'Shoigu handed over a letter to Kim in Pyongyang in July 2023.'],
    [
      didIt({ ...gift, source: 'TASS' }),
      'According to TASS, Shoigu handed over a letter to Kim in July 2023.',
    ],
    [didIt({ ...gift, when: undefined }), 'Shoigu handed over a letter to Kim.'],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})

describe('a long deed has it in front, so that nothing else is dated by it', () => {
  test.each([
    [whoDid(tour, 'who'), 'In July 2023, who briefed Shoigu in Pyongyang on plans to expand the army?'],
    [
      whomDid({ ...tour, source: 'TASS' }, 'whom'),
      'In July 2023, whom did Kim brief in Pyongyang on plans to expand the army, according to TASS?',
    ],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})

const word = { ...told, subject: 'Kim', complement: '“Putin needs help”' }

describe('what is said has it before the words', () => {
  test.each([
    [whoDid(told, 'who'), 'Who said in July 2023 that Putin was asking for help?'],
    [
      whoDid({ ...told, verb: 'tell', object: 'a briefing' }, 'who'),
      'Who told a briefing in July 2023 that Putin was asking for help?',
    ],
    [
      didIt({ ...told, subject: '{{who}}', dateFirst: true }),
      'In July 2023, {{who}} said that Putin was asking for help.',
    ],
    [deedAlone(told), 'said that Putin was asking for help'],
    [whoDid(word, 'who'), 'Who said in July 2023: “Putin needs help”?'],
    [didIt(word), 'Kim said in July 2023: “Putin needs help”.'],
    [
      didIt({ ...word, subject: '{{who}}', dateFirst: true }),
      'In July 2023, {{who}} said: “Putin needs help”.',
    ],
    [whoDid({ ...word, when: undefined }, 'who'), 'Who said: “Putin needs help”?'],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})
