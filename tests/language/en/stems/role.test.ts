import { expect, test } from 'vitest'
import { edtf } from '../../../../src/calendar/edtf.ts'
import {
  heldBy,
  heldIt,
  matchOffices,
  officeOf,
  type RoleWords,
  whichOffice,
  whoHeld,
  whoServed,
  whoseOffice,
} from '../../../../src/language/en/stems/role.ts'

const when = edtf('2023-07')
const minister: RoleWords = {
  actor: 'Sergei Shoigu',
  office: 'defence minister',
  preposition: 'of',
  body: 'Russia',
  noun: 'country',
  shared: false,
  when,
}
const envoy: RoleWords = {
  ...minister,
  office: 'envoy',
  preposition: 'to',
  body: 'the United Nations',
  noun: 'organisation',
  shared: true,
}

test.each([
  [whoHeld(minister), 'In July 2023, who was the defence minister of Russia?'],
  [whoHeld(envoy), 'In July 2023, which of these people was an envoy to the United Nations?'],
  [
    whoHeld({ ...minister, source: 'TASS' }),
    'In July 2023, according to TASS, who was the defence minister of Russia?',
  ],
  [heldIt(minister), 'In July 2023, Sergei Shoigu was the defence minister of Russia.'],
  [heldIt(envoy), 'In July 2023, Sergei Shoigu was an envoy to the United Nations.'],
  [heldBy(minister, '{{who}}'), 'In July 2023, the defence minister of Russia was {{who}}.'],
  [whichOffice(minister, true), 'In July 2023, which office did Sergei Shoigu hold in Russia?'],
  [whichOffice(minister, false), 'In July 2023, which office did Sergei Shoigu hold?'],
  [whoseOffice(minister), 'Sergei Shoigu was the defence minister of which country in July 2023?'],
  [whoseOffice(envoy), 'Sergei Shoigu was an envoy to which organisation in July 2023?'],
  [
    whoseOffice({ ...minister, office: 'member of the cabinet' }),
    'Sergei Shoigu was the member of the cabinet of which country in July 2023?',
  ],
  [whoServed('Russia', when), 'In July 2023, which of these people held office in Russia?'],
  [matchOffices(when), 'Match each person with the office they held in July 2023.'],
  [officeOf(envoy), 'envoy to the United Nations'],
])('%s', (stem, expected) => {
  expect(stem).toBe(expected)
})
