import { expect, test } from 'vitest'
import { readResponse } from '../../src/kinds/index.ts'
import { ask } from '../support/questions.ts'

// A refusal listed ids as the bank stores them, and a bank may store events in the order of the key.
test('a refusal tells nothing of the order in which a bank stores its options', () => {
  const events = ['w', 'm', 'z', 'a'].map((id) => ({ id, text: id }))
  const expected = (response: unknown) => {
    const reading = readResponse(
      ask.order('b/f1/what/order', { events, key: events.map(({ id }) => [id]) }),
      response,
    )
    return reading.ok ? undefined : reading.refusal.expected
  }
  expect(expected(['?'])).toEqual(['a', 'm', 'w', 'z'])
  expect(expected(['z'])).toEqual(['a', 'm', 'w'])
  const choice = readResponse(ask.choice('b/f1/what/choice', { options: events, key: 'w' }), '?')
  expect(!choice.ok && choice.refusal.expected).toEqual(['a', 'm', 'w', 'z'])
})
