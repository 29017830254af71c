import { expect, test } from 'vitest'
import { plural } from '../../../src/language/en/plural.ts'

test.each(
  `person people|country countries|organisation organisations|place places|man men|spokeswoman spokeswomen|German Germans
  woman women|child children|crisis crises|analysis analyses|life lives|chief chiefs|staff staff|aircraft aircraft
  series series|tax taxes|church churches|hero heroes|photo photos|video videos|embargo embargoes|day days|army armies
  wolf wolves|roof roofs|medium media|criterion criteria|bus buses|quiz quizzes|kilometre kilometres|euro euros`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ')),
)('one %s, two %s', (one = '', two) => {
  expect(plural(one)).toBe(two)
})

test.each([
  ['member of the Politburo', 'members of the Politburo'],
  ['attorney general', 'attorneys general'],
  ['defence minister', 'defence ministers'],
  ['secretary of state', 'secretaries of state'],
  ['commander-in-chief', 'commanders-in-chief'],
  ['vice-president', 'vice-presidents'],
  ['ambassador to China', 'ambassadors to China'],
])('of several words the one that is counted changes: %s, %s', (one, two) => {
  expect(plural(one)).toBe(two)
})
