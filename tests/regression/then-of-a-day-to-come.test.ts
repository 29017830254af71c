import { expect, test } from 'vitest'
import type { EventFact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { options } from '../pose/worlds.ts'

// "…; the 400th anniversary is on 2 September 2066. England then used the Julian calendar": readers took "then" for 2066.
test('the context of an event stands behind the event, and its anniversary behind both', () => {
  const treaty: EventFact = {
    id: 'e',
    kind: 'event',
    label: 'the Lisk treaty',
    verb: 'sign',
    voice: 'passive',
    date: '1953-07-27',
    commemorated: true,
    context: 'Lisk then used another calendar.',
    certainty: 1,
    evidence: [{ start: 0, end: 9 }],
  }
  const posed = poseFacts([treaty], { ...options, topics: ['anniversary'] })
  const told = 'The Lisk treaty was signed on 27 July 1953. Lisk then used another calendar. '
  expect(posed.find(({ asks }) => asks === 'date-of-75')?.explanation).toBe(
    `${told}27 July 2028 is the 75th anniversary of the Lisk treaty.`,
  )
  expect(posed.find(({ asks }) => asks === 'weekday-of-75')?.explanation).toBe(
    `${told}The 75th anniversary of the Lisk treaty, 27 July 2028, falls on a Thursday.`,
  )
})
