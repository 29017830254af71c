import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventFact } from '../../src/facts/fact.ts'
import type { Question } from '../../src/kinds/index.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { dates, options } from './worlds.ts'

const event = (date: string, more: Partial<EventFact> = {}): EventFact => ({
  id: 'e',
  kind: 'event',
  label: 'the Lisk treaty',
  verb: 'sign',
  voice: 'passive',
  date,
  commemorated: true,
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
  ...more,
})

const anniversaries = (fact: EventFact, published = '2023-07-27') =>
  poseFacts([fact], { ...options, article: { ...options.article, published }, topics: ['anniversary'] })

const find = (questions: readonly Question[], asks: string, kind: string) =>
  questions.find((question) => question.asks === asks && question.kind === kind)

const keyText = (question: Question | undefined) =>
  question?.kind === 'choice' ? question.options.find(({ id }) => id === question.key)?.text : undefined

describe('an event known to the day', () => {
  const questions = anniversaries(event('1953-07-27'))

  test('has the anniversary of the year of the article, the kept one before and the two after', () => {
    expect(keyText(find(questions, 'nth', 'choice'))).toBe('70th')
    expect(find(questions, 'years-since', 'number')).toMatchObject({ value: 70, unit: 'years' })
    expect(find(questions, 'year-of-75', 'date')).toMatchObject({ value: '2028' })
    expect(find(questions, 'date-of-75', 'date')).toMatchObject({ value: '2028-07-27' })
    const asked = questions.flatMap(({ asks }) => /^year-of-(\d+)$/.exec(asks)?.[1] ?? [])
    expect(new Set(asked)).toEqual(new Set(['50', '75', '100']))
  })

  test('is matched with its years, and with those of somebody who is wrong about the event', () => {
    const match = find(questions, 'years', 'match')
    if (match?.kind !== 'match') throw new Error('there is no match')
    expect(match.key).toEqual({
      '50th-anniversary': '2003',
      '70th-anniversary': '2023',
      '75th-anniversary': '2028',
    })
    const right = ['2003', '2023', '2028']
    const wrong = match.options.map(({ text }) => text).filter((text) => !right.includes(text))
    const slips = wrong.map((text, i) => Number(text) - Number(right[i]))
    expect(slips).toHaveLength(3)
    expect(new Set(slips).size).toBe(1)
  })

  test('takes the name and the number of its anniversary where it is typed', () => {
    expect(find(questions, 'nth', 'text')).toMatchObject({
      accepted: [
        '70th',
        '70',
        'seventieth',
        'platinum jubilee',
        '70th anniversary',
        'seventieth anniversary',
        '70 years',
      ],
    })
  })
})

describe('days of the week', () => {
  test('are those of the platform, and only days have them', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    fc.assert(
      fc.property(dates, (date) => {
        const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
        for (const question of anniversaries(event(date))) {
          const nth = Number(/^weekday-of-(\d+)$/.exec(question.asks)?.[1] ?? 0)
          if (!nth) continue
          expect(day).not.toBeNull()
          const [, y, m, d] = (day ?? []).map(Number)
          const then = new Date(Date.UTC((y ?? 0) + nth, (m ?? 0) - 1, d))
          expect(then.getUTCDate()).toBe(d)
          expect(keyText(question)).toBe(names[then.getUTCDay()])
        }
      }),
      { seed: 3, numRuns: 400 },
    )
  })
})

describe('years of anniversaries', () => {
  test('are as many years after the event as the anniversary says, and days keep their day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const question of anniversaries(event(date))) {
          const [, part, nth] = /^(year|date)-of-(\d+)$/.exec(question.asks) ?? []
          if (question.kind !== 'date') continue
          const [year = '', ...rest] = question.value.split('-')
          expect(Number(year)).toBe(Number(date.slice(0, 4)) + Number(nth))
          if (part === 'date') expect(rest.join('-')).toBe(date.slice(5))
        }
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  test('of 29 February come only where the calendar has the day', () => {
    const questions = anniversaries(event('1952-02-29'))
    const nths = questions.flatMap(({ asks }) => /-of-(\d+)/.exec(asks)?.[1] ?? []).map(Number)

    // 2002 and 2027 are no leap years; 2052 is.
    expect(new Set(nths)).toEqual(new Set([100]))
    expect(find(questions, 'year-of-100', 'choice') ?? find(questions, 'year-of-100', 'date')).toBeDefined()
  })

  test.each(['1953-07', '1953'])('of an event of %s have neither day nor weekday', (date) => {
    const questions = anniversaries(event(date))

    expect(find(questions, 'year-of-75', 'date')).toMatchObject({ value: '2028' })
    expect(questions.filter(({ asks }) => /^(?:date|weekday|event)-of/.test(asks))).toEqual([])
  })

  test.each(['1953~', '1953?', '195X', '19XX', '1950/1953'])('of an event of %s are not counted', (date) => {
    expect(anniversaries(event(date))).toEqual([])
  })

  test('are asked for as past up to the day of publication, and as timeless after it', () => {
    const stems = (published: string) =>
      anniversaries(event('1953-07-27'), published).flatMap(({ asks, stem }) =>
        asks === 'weekday-of-70' ? stem : [],
      )

    expect(stems('2023-07-27')).toEqual([
      'On which day of the week did the 70th anniversary of the Lisk treaty fall?',
    ])
    expect(stems('2023-07-26')).toEqual([
      'On which day of the week does the 70th anniversary of the Lisk treaty fall?',
    ])
  })
})

test('an event that nobody commemorates has no anniversaries', () => {
  const { commemorated: _, ...plain } = event('1953-07-27')
  expect(anniversaries(plain)).toEqual([])
})

test('an odd anniversary in the year of the article is left alone', () => {
  expect(anniversaries(event('1950-06-25')).filter(({ asks }) => asks === 'nth')).toEqual([])
})
