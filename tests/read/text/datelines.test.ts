import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text/read-text.ts'
import { sliceOf } from './support.ts'

function datelineOf(text: string) {
  const [found] = readText(text).datelines
  return (
    found && {
      whole: sliceOf(text, found),
      place: sliceOf(text, found.place),
      region: sliceOf(text, found.region),
      date: sliceOf(text, found.date),
      agency: sliceOf(text, found.agency),
    }
  )
}

describe('a dateline', () => {
  test.each([
    ['BEIJING, August 11 (Xinhua) —', { place: 'BEIJING', date: 'August 11', agency: 'Xinhua' }],
    ['SEOUL, South Korea (AP) —', { place: 'SEOUL', region: 'South Korea', agency: 'AP' }],
    ['PARIS —', { place: 'PARIS' }],
    ['WASHINGTON, July 27 -', { place: 'WASHINGTON', date: 'July 27' }],
    [
      'WASHINGTON/SEOUL, 27 July 2023 (Reuters) -',
      { place: 'WASHINGTON/SEOUL', date: '27 July 2023', agency: 'Reuters' },
    ],
    ['ST. PETERSBURG, Fla., Aug. 11 --', { place: 'ST. PETERSBURG', region: 'Fla.', date: 'Aug. 11' }],
    ['Seoul, July 27 (Yonhap) --', { place: 'Seoul', date: 'July 27', agency: 'Yonhap' }],
    ['MOSCOW, July 27. /TASS/.', { place: 'MOSCOW', date: 'July 27', agency: 'TASS' }],
    ['NEW DELHI:', { place: 'NEW DELHI' }],
    ['(Reuters) -', { agency: 'Reuters' }],
  ])('%s', (whole, parts) => {
    const text = `${whole} The talks ended in the hall.`
    const { place, region, date, agency } = {
      place: undefined,
      region: undefined,
      date: undefined,
      agency: undefined,
      ...parts,
    }
    expect(datelineOf(text)).toEqual({ whole, place, region, date, agency })
    expect(readText(text).sentences.map((span) => sliceOf(text, span))).toEqual([
      'The talks ended in the hall.',
    ])
  })
})

describe('no dateline', () => {
  test.each([
    'NATO — the alliance of the West — met.',
    'Kim — The leader of the North — met them.',
    'BREAKING: The talks ended in the hall.',
    'The talks in SEOUL — They ended.',
    'Kim (Lee) met them in the hall.',
  ])('%s', (text) => {
    expect(datelineOf(text)).toBeUndefined()
  })
})
