import { describe, expect, test } from 'vitest'
import { likeOffices } from '../../../src/language/en/like-offices.ts'

describe('offices that do not go with one another', () => {
  test('a chairman may be president and chief executive, and is offered neither', () => {
    for (const head of ['chairman', 'Chief Executive', 'president', 'chairman and chief executive']) {
      const others = likeOffices(head, 'employer')
      expect(others.length).toBeGreaterThan(2)
      expect(others.filter((other) => /^(?:chairman|president|chief executive)/.test(other))).toEqual([])
    }
  })

  test('a minister is offered other ministries, a head of government no ministry', () => {
    expect(likeOffices('foreign minister', 'country')).not.toContain('foreign minister')
    expect(likeOffices('defense minister', 'country')).toContain('foreign minister')
    expect(likeOffices('prime minister', 'country').join()).not.toMatch(/minister/)
    expect(likeOffices('deputy prime minister', 'country')).toEqual([])
  })

  test('what is not known to stand alone has none', () => {
    expect(likeOffices('member', 'organisation')).toEqual([])
    expect(likeOffices('vice chairman', 'employer')).toEqual([])
    expect(likeOffices('mayor', 'country')).toEqual([])
    expect(likeOffices('mayor', 'person')).toEqual([])
  })
})
