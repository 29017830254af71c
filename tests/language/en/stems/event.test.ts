import { describe, expect, test } from 'vitest'
import { edtf } from '../../../../src/calendar/edtf.ts'
import {
  type EventWords,
  fromTo,
  happenedWhen,
  happenedWhere,
  howManyYears,
  sinceWhen,
  untilWhen,
  whenDid,
  whereDid,
  whichMonth,
} from '../../../../src/language/en/stems/event.ts'

const event = (subject: string, verb: string, more: Partial<EventWords> = {}): EventWords => ({
  label: subject,
  subject,
  verb,
  passive: false,
  plural: false,
  ...more,
})
const treaty = event('the treaty', 'sign', { passive: true })
const talks = event('the talks', 'be', { plural: true })
const war = event('the war', 'break out')

describe('questions on events', () => {
  test.each([
    [whenDid(treaty, 'day'), 'On which date was the treaty signed?'],
    [whenDid(talks, 'month'), 'In which month and year were the talks?'],
    [whenDid(war, 'year'), 'In which year did the war break out?'],
    [whenDid(war, 'decade'), 'In which decade did the war break out?'],
    [whenDid(war, 'century'), 'In which century did the war break out?'],
    [whenDid(war, 'year', true), 'Around which year did the war break out?'],
    [whenDid({ ...war, verb: 'last' }, 'interval'), 'In which years did the war last?'],
    [
      whenDid({ ...treaty, plural: true, subject: 'the treaties' }, 'day'),
      'On which date were the treaties signed?',
    ],
    [whenDid({ ...war, subject: 'fighting' }, 'day'), 'On which date did fighting break out?'],
    [whenDid({ ...war, label: 'the outbreak of the war' }, 'year'), 'In which year did the war break out?'],
    [whichMonth(war), 'In which month did the war break out?'],
    [whereDid(treaty), 'Where was the treaty signed?'],
    [whereDid({ ...treaty, source: 'TASS' }), 'According to TASS, where was the treaty signed?'],
    [sinceWhen(war), 'In which year did the war begin?'],
    [untilWhen({ ...war, verb: 'fight', passive: true }), 'Until which year was the war fought?'],
    [howManyYears(war), 'How many years passed from the first calendar year of the war to the last?'],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})

describe('statements on events', () => {
  test.each([
    [happenedWhen(treaty, edtf('1953-07-27')), 'The treaty was signed on 27 July 1953.'],
    [happenedWhen(talks, edtf('1953-07')), 'The talks were in July 1953.'],
    [happenedWhen({ ...war, verb: 'occur' }, edtf('1950')), 'The war was in 1950.'],
    [happenedWhen({ ...war, verb: 'last' }, edtf('1950/1953')), 'The war lasted from 1950 to 1953.'],
    [happenedWhen(treaty, 'on {{date}}'), 'The treaty was signed on {{date}}.'],
    [happenedWhere(treaty, 'Panmunjom'), 'The treaty was signed in Panmunjom.'],
    [
      happenedWhere(treaty, 'Panmunjom', edtf('1953-07-27')),
      'The treaty was signed in Panmunjom on 27 July 1953.',
    ],
    [fromTo({ ...war, verb: 'last' }, '{{start}}', '{{end}}'), 'The war lasted from {{start}} to {{end}}.'],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})
