import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEdtf } from '../../../src/calendar/edtf.ts'
import { readDates } from '../../../src/read/dates/read-dates.ts'

// A Thursday.
const PUBLISHED = '2023-07-27'
const read = (text: string, published = PUBLISHED) =>
  readDates(text, published).map((date) => `${date.text}: ${date.value}`)

/** The sentence, and what is found in it; sentences are our own, the classes those in which other readers fail. */
type Row = readonly [sentence: string, ...found: string[]]

const classes: Readonly<Record<string, readonly Row[]>> = {
  'weekdays, by tense': [
    ['The envoy arrived on Tuesday.', 'Tuesday: 2023-07-25'],
    ['The envoy will arrive on Tuesday.', 'Tuesday: 2023-08-01'],
    ['She planned to leave the port on Saturday.', 'Saturday: 2023-07-29'],
    ['The council is to meet Monday.', 'Monday: 2023-07-31'],
    ['The bridge was closed Thursday.', 'Thursday: 2023-07-27'],
    ['The strike had been due to end Wednesday.', 'Wednesday: 2023-07-26'],
    ['Ballots must be returned by Friday.', 'Friday: 2023-07-28'],
    ['Until Monday, nobody had seen the plans.', 'Monday: 2023-07-24'],
    ['The ferry may sail as early as Sunday.', 'Sunday: 2023-07-30'],
    [
      'He left last Thursday and returns next Thursday.',
      'last Thursday: 2023-07-20',
      'next Thursday: 2023-08-03',
    ],
  ],
  'parts of a day': [
    ['The dam broke on Tuesday night.', 'Tuesday night: 2023-07-25TNI'],
    ['It rained last night and this morning.', 'last night: 2023-07-26TNI', 'this morning: 2023-07-27TMO'],
    ['On the night of 3 May 1998 the tower fell.', 'the night of 3 May 1998: 1998-05-03TNI'],
    ['They met at 10:35 a.m. Tuesday.', '10:35 a.m. Tuesday: 2023-07-25T10:35'],
    ['The vote began at noon Wednesday.', 'noon Wednesday: 2023-07-26T12:00'],
    ['Polls close at 9 p.m. EST, Nov. 6.', '9 p.m. EST, Nov. 6: 2023-11-06T21:00'],
  ],
  'months and days without a year': [
    ['The fire of Oct. 23 destroyed the archive.', 'Oct. 23: 2022-10-23'],
    ['The trial will open in October.', 'October: 2023-10'],
    ['The treaty was signed in March.', 'March: 2023-03'],
    ['Bids are due Aug. 14.', 'Aug. 14: 2023-08-14'],
    ['The ferry line ran from March 3 to June 5, 1994.', 'March 3: 1994-03-03', 'June 5, 1994: 1994-06-05'],
    ['The shares are payable Sept. 1.', 'Sept. 1: 2023-09-01'],
  ],
  'last, this and next': [
    ['The mine closed last April.', 'last April: 2023-04'],
    ['It opened last October.', 'last October: 2022-10'],
    ['A vote follows next March.', 'next March: 2024-03'],
    ['The river froze last winter.', 'last winter: 2022-WI'],
    ['This past spring the museum reopened.', 'This past spring: 2023-SP'],
    ['She won last Oct. 9.', 'last Oct. 9: 2022-10-09'],
  ],
  'bare years': [
    ['The line opened in 1996 and closed by 2004.', '1996: 1996', '2004: 2004'],
    ['The 1988 games were the last.', '1988: 1988'],
    ['It began in nineteen ninety-six.', 'nineteen ninety-six: 1996'],
    ['The year two thousand came and went.', 'The year two thousand: 2000'],
    ['Some 1500 soldiers sold 1,995 shares at $1995.'],
    ['A flight of the Orion 1980 was late.'],
    ['The 2082.1 points and the 12 3/4 per cent fell.'],
  ],
  'decades and centuries': [
    ['In the 1980s the harbour quarter grew.', 'the 1980s: 198'],
    ['Since the early 1990s it has shrunk.', 'the early 1990s: 199'],
    ["By the '60s it was empty.", "the '60s: 196"],
    ['The nineties were quiet.', 'The nineties: 199'],
    [
      'Built in the 12th century, it burned in the late nineteenth century.',
      'the 12th century: 11',
      'the late nineteenth century: 18',
    ],
    ['The vase is from the fifth century BC.', 'the fifth century BC: BC05'],
  ],
  'so long ago, earlier and later': [
    ['Three years ago the bank failed.', 'Three years ago: 2020'],
    ['Two weeks ago she resigned.', 'Two weeks ago: 2023-W28'],
    ['Ten days ago it snowed.', 'Ten days ago: 2023-07-17'],
    ['A decade ago it was a village.', 'A decade ago: 2013'],
    ['Several years ago it was a village.', 'Several years ago: PAST_REF'],
    [
      'He was freed on 3 May 1998. Two days later he sailed.',
      '3 May 1998: 1998-05-03',
      'Two days later: 1998-05-05',
    ],
    ['The pact of May 1998 came a year earlier than planned.', 'May 1998: 1998-05', 'a year earlier: 1997'],
  ],
  'weeks, months and years by their distance': [
    ['The court sat this week.', 'this week: 2023-W30'],
    ['Prices rose last month and last year.', 'last month: 2023-06', 'last year: 2022'],
    ['She resigned earlier this year.', 'earlier this year: 2023'],
    ['It reopens later this month.', 'later this month: 2023-07'],
    ['Over the weekend two hikers were found.', 'the weekend: 2023-W29-WE'],
  ],
  'what was spoken of before': [
    [
      'He fled on 3 May 1998. The next day the border closed.',
      '3 May 1998: 1998-05-03',
      'The next day: 1998-05-04',
    ],
    ['In May 1998 he fled; that year the border closed.', 'May 1998: 1998-05', 'that year: 1998'],
    ['The talks of 1998 failed; the following year they resumed.', '1998: 1998', 'the following year: 1999'],
    ['Third-quarter profit rose from a year earlier.', 'Third-quarter: 2023-Q3', 'a year earlier: 2022-Q3'],
  ],
  'quarters and halves': [
    ['Sales fell in the second quarter.', 'the second quarter: 2023-Q2'],
    ['They rose in the third quarter of 2019.', 'the third quarter of 2019: 2019-Q3'],
    ["Profit doubled in last year's fourth quarter.", "last year's fourth quarter: 2022-Q4"],
    ['The first half of 2022 was dry.', 'The first half of 2022: 2022-H1'],
    ['Q3 2022 was weak.', 'Q3 2022: 2022-Q3'],
  ],
  'beginnings, middles and ends': [
    ['It was finished in early 1990.', 'early 1990: 1990'],
    ['It closed at the end of 1990.', 'the end of 1990: 1990'],
    ['It opens in mid-August.', 'mid-August: 2023-08'],
    ['It closed in late November 2001.', 'late November 2001: 2001-11'],
    ['It is due by the end of next year.', 'the end of next year: 2024'],
  ],
  'references without a date': [
    ['The palace is now a school.', 'now: PRESENT_REF'],
    ['It was recently sold.', 'recently: PAST_REF'],
    ['In the future it may be a hotel.', 'the future: FUTURE_REF'],
  ],
  'lengths and how often': [
    ['The siege lasted for 3 days.', '3 days: P3D'],
    ['They stayed several weeks.', 'several weeks: PXW'],
    ['It rained for the first nine months.', 'the first nine months: P9M'],
    ['A ten-year lease was signed.', 'ten-year: P10Y'],
    ['It took 2 1/2 years.', '2 1/2 years: P2Y6M'],
    ['The bell rings every day and every Monday.', 'every day: P1D', 'every Monday: XXXX-WXX-1'],
    ['The 44-year-old teacher is 44 years old.'],
  ],
  'words and numbers that are no dates': [
    ['She may march to the sun.'],
    ['Stocks could fall in a second round of 3-for-2 splits.'],
    ['The ratio was 5/8, the price 1.35 a share.'],
    ['Iraq imports three-quarters of its food.'],
    ['It was shown on "60 Minutes".'],
  ],
  'datelines and ranges': [
    ['ARVA CITY, August 11 (Press Office) -- The talks ended.', 'August 11: 2023-08-11'],
    ['TOVA, July 27 - The talks ended in 1953.', 'July 27: 2023-07-27', '1953: 1953'],
    ['The plan covers 2009-2010 and 1988 to 1990.', '2009: 2009', '2010: 2010', '1988: 1988', '1990: 1990'],
    ['The fair runs from July 25 to 27, 2024.', 'July 25: 2024-07-25', '27, 2024: 2024-07-27'],
    ['Typed as "Thursday, July, 27, 2023" it is still a day.', 'Thursday, July, 27, 2023: 2023-07-27'],
    [
      'Written 07/27/2023, 27.07.2023 or 2023-07-27.',
      '07/27/2023: 2023-07-27',
      '27.07.2023: 2023-07-27',
      '2023-07-27: 2023-07-27',
    ],
  ],
  feasts: [
    ['The guns fell silent on Christmas Day 1914.', 'Christmas Day 1914: 1914-12-25'],
    ['The rising of Easter 1916 failed.', 'Easter 1916: 1916-04-23'],
    ['He came home last Thanksgiving.', 'last Thanksgiving: 2022-11-24'],
  ],
}

describe.each(Object.entries(classes))('reads %s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...found) => {
    expect(read(sentence)).toEqual(found)
  })
})

describe('says for questions what is sure', () => {
  const edtf = (text: string) => readDates(text, PUBLISHED).map((date) => date.edtf)
  test.each([
    ['He was born in 1850.', '1850'],
    ['He was born around 1850.', '1850~'],
    ['He was born c. 1850.', '1850~'],
    ['He was born perhaps in 1850.', '1850?'],
    ['He was probably born in May 1850.', '1850-05'],
    ['He died on Tuesday night.', '2023-07-25'],
    ['He reigned in the 12th century.', '11XX'],
    ['He reigned in the 1980s.', '198X'],
    ['He fell in 44 BC.', '-0043'],
  ])('%s', (text, value) => {
    expect(edtf(text)).toEqual([value])
  })
  test('but nothing of weeks, quarters, lengths and references', () => {
    expect(
      edtf('Last week, now, for 3 days, in the third quarter.').every((value) => value === undefined),
    ).toBe(true)
  })
})

describe('in a text that tells of long ago', () => {
  const tale =
    'The war began in April 1861. On July 21 the armies met. In January 1862 the fort fell, and on 6 April the camp. ' +
    'In December it snowed; in February the siege began. The peace came in 1865, long before 1870 and after 1860.'

  test('a date without a year goes on from the one before it', () => {
    expect(read(tale).slice(0, 6)).toEqual([
      'April 1861: 1861-04',
      'July 21: 1861-07-21',
      'January 1862: 1862-01',
      '6 April: 1862-04-06',
      'December: 1862-12',
      'February: 1863-02',
    ])
  })
})

const worded = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        ...'the last of in early mid - , . 3 1953 1950-53 27 July May Friday week years ago next first quarter end "'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '))

describe('of any text', () => {
  test('finds spans in order that do not overlap, as they stand in it', () => {
    fc.assert(
      fc.property(worded, (text) => {
        let end = 0
        for (const date of readDates(text, PUBLISHED)) {
          expect(text.slice(date.start, date.end)).toBe(date.text)
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          end = date.end
        }
      }),
    )
  })

  test('every EDTF is one', () => {
    fc.assert(
      fc.property(worded, (text) => {
        for (const { edtf } of readDates(text, PUBLISHED))
          if (edtf !== undefined) expect(readEdtf(edtf).ok).toBe(true)
      }),
    )
  })

  test('what stands before a blank line does not change what is written out in full behind it', () => {
    fc.assert(
      fc.property(worded, (text) => {
        const full = 'It was signed on 27 July 1953.'
        expect(readDates(`${text}\n\n${full}`, PUBLISHED).at(-1)?.value).toBe('1953-07-27')
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['one word', 'Friday'],
    ['a million commas', ','.repeat(1_000_000)],
    ['months without end', 'July, '.repeat(200_000)],
    ['numbers without end', '1'.repeat(1_000_000)],
    ['years without end', '1950-'.repeat(200_000)],
    ['openings without end', 'the end of '.repeat(100_000)],
    ['control characters and bidi marks', '\u0000\u202e\u2066On 3 May\u2069\u0007'],
    ['lone surrogates', '\ud800 3 May \udfff'],
    ['another script', '二〇二三年七月二十七日、停戦七十年。'],
  ])('reads %s', (_, text) => {
    expect(readDates(text, PUBLISHED).length).toBeLessThanOrEqual(text.length)
  })
})

test('refuses a day of publication that the calendar does not have', () => {
  expect(() => readDates('On Friday.', '2023-02-30')).toThrow(RangeError)
})
