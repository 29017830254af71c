import { expect, test } from 'vitest'
import { edtf } from '../../../../src/calendar/edtf.ts'
import {
  fallsOn,
  fallsOnWeekday,
  howLongSince,
  marks,
  twoFall,
  whenFalls,
  whichFell,
  whoseAnniversary,
} from '../../../../src/language/en/stems/anniversary.ts'

const label = 'the armistice'

test.each([
  [whichFell(label, 2023), 'Which anniversary of the armistice fell in 2023?'],
  [howLongSince(label, 2023), 'How many years lay between the armistice and its anniversary in 2023?'],
  [whenFalls('year', 75, label, false), 'Which year marks the 75th anniversary of the armistice?'],
  [whenFalls('year', 100, label, false), 'Which year marks the centenary of the armistice?'],
  [whenFalls('date', 50, label, true), 'Which date marks the 50th anniversary of the armistice?'],
  [
    whenFalls('weekday', 75, label, false),
    'On which day of the week does the 75th anniversary of the armistice fall?',
  ],
  [
    whoseAnniversary(70, edtf('2023-07-27')),
    'Which of these events had its 70th anniversary on 27 July 2023?',
  ],
  [marks(71, label, 2024), 'The year 2024 marks the 71st anniversary of the armistice.'],
  [
    twoFall(label, [75, '{{first}}'], [100, '{{second}}']),
    'The 75th anniversary of the armistice is marked in {{first}}, and the centenary in {{second}}.',
  ],
  [fallsOn(75, label, edtf('2028-07-27')), '27 July 2028 is the 75th anniversary of the armistice.'],
  [fallsOn(100, label, edtf('2053-07')), 'July 2053 is the centenary of the armistice.'],
  [
    fallsOnWeekday(70, label, edtf('2023-07-27'), 4, true),
    'The 70th anniversary of the armistice, 27 July 2023, fell on a Thursday.',
  ],
])('%s', (stem, expected) => {
  expect(stem).toBe(expected)
})
