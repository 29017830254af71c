import { expect, test } from 'vitest'
import { edtf } from '../../../../src/calendar/edtf.ts'
import { reported } from '../../../../src/language/en/stems/explain.ts'
import { howMany, soMany } from '../../../../src/language/en/stems/figure.ts'
import { during, whichOf } from '../../../../src/language/en/stems/frame.ts'
import {
  acronymOf,
  callsIt,
  officialNameOf,
  standsForWhat,
  whoCalls,
  whoseAcronym,
  whoseOfficialName,
} from '../../../../src/language/en/stems/name.ts'
import { putInOrder, whichFirst, whichHappened } from '../../../../src/language/en/stems/timeline.ts'

const zone = {
  unit: 'kilometres',
  asked: 'wide is the zone',
  stated: 'the zone is about {} wide',
  about: true,
}

test.each([
  [howMany(zone), 'About how many kilometres wide is the zone?'],
  [
    howMany({ ...zone, about: false, source: 'TASS' }),
    'According to TASS, how many kilometres wide is the zone?',
  ],
  [soMany(zone, '4'), 'The zone is about 4 kilometres wide.'],
  [soMany({ ...zone, unit: '$& $1' }, '4'), 'The zone is about 4 $& $1 wide.'],
  [standsForWhat('DPRK'), 'What do the letters DPRK stand for?'],
  [whoseAcronym('DPRK', 'country'), 'Which country is meant by the abbreviation DPRK?'],
  [acronymOf('US', 'the United States'), 'The abbreviation US refers to the United States.'],
  [officialNameOf('the Netherlands'), "What is the Netherlands' official name?"],
  [
    whoseOfficialName('Hellenic Republic', 'country'),
    "Which country's official name is “Hellenic Republic”?",
  ],
  [whoCalls('which country', 'the war', 'the Great War'), 'Which country calls the war the “Great War”?'],
  [callsIt('Nepal', 'the mountain', 'Sagarmatha'), 'Nepal calls the mountain “Sagarmatha”.'],
  [callsIt('Russia', 'the war', 'the Great War'), 'Russia calls the war the “Great War”.'],
  [putInOrder('Japan'), 'Put these events involving Japan in order, earliest first.'],
  [putInOrder(), 'Put these events in order, earliest first.'],
  [whichFirst('Japan'), 'Of these events involving Japan, which came first?'],
  [whichHappened(edtf('1953')), 'Which of these events happened in 1953?'],
  [whichOf('country'), 'which of these countries'],
  [during(edtf('1950/..')), 'from 1950 on'],
  [during(edtf('195X')), 'in the 1950s'],
  [during(edtf('1850~')), 'in about 1850'],
  [
    reported('newsquiz', edtf('2023-07-27'), 'Kim met Shoigu', 'TASS'),
    'According to TASS, Kim met Shoigu (as newsquiz reported on 27 July 2023).',
  ],
  [
    reported(undefined, edtf('2023-07-27'), 'Kim met Shoigu'),
    'Kim met Shoigu (as reported on 27 July 2023).',
  ],
])('%s', (stem, expected) => {
  expect(stem).toBe(expected)
})
