import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/facts/actor.ts'
import type { DeedFact } from '../../../src/facts/fact.ts'
import { isSingular } from '../../../src/pose/distractors/singular.ts'

const key: Actor = { id: 'ada-lorn', type: 'person', name: 'Ada Lorn' }
const deed = (more: Partial<DeedFact>): DeedFact => ({
  id: 'd',
  kind: 'deed',
  actor: 'ada-lorn',
  verb: 'visit',
  date: '1998-03',
  certainty: 1,
  evidence: [{ start: 0, end: 5 }],
  ...more,
})

describe('somebody who is not named is surely wrong', () => {
  test.each<[string, Partial<DeedFact>]>([
    ['of what was done on a day', { date: '1998-03-16' }],
    ['of what is done once to something with a name', { verb: 'open', thing: 'the Lisk Bridge' }],
    [
      'of what was said and gives a number',
      { verb: 'say', statement: true, complement: 'that 300 jobs would go' },
    ],
  ])('%s', (_, more) => expect(isSingular([deed(more)], key)).toBe(true))
})

describe('somebody who is not named could be right', () => {
  test.each<[string, Partial<DeedFact>]>([
    ['of what is done again and again', { thing: 'the Lisk Bridge' }],
    ['of what many say', { verb: 'say', statement: true, complement: 'that prices would rise' }],
    ['of what is done once to something', { verb: 'open', thing: 'a bridge' }],
  ])('%s', (_, more) => expect(isSingular([deed(more)], key)).toBe(false))
})
