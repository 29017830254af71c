import { describe, expect, test } from 'vitest'
import { stancesOfText } from './support.ts'

describe('reported', () => {
  test.each([
    ['Kim said that Lee had left the hall.', 'said', 'Lee had left the hall'],
    ['Kim said Lee had left; Park stayed.', 'said', 'Lee had left'],
    ['Kim said that Lee had left, but Park stayed.', 'said', 'Lee had left'],
    ['The ministry announced on Thursday, July 27, that Lee had left.', 'announced', 'Lee had left'],
    ['Lee had left the hall, Kim said.', 'said', 'Lee had left the hall'],
    ['Lee had left the hall, state media reported on Friday.', 'reported', 'Lee had left the hall'],
    ['Lee, he said, is a guard.', 'said', 'Lee, he said, is a guard'],
    ['"Lee has left," said Kim.', 'said', '"Lee has left,"'],
    ['"Lee has left", she told the paper.', 'told', '"Lee has left"'],
    ['Kim, author of "The War," said it was over.', 'said', 'it was over'],
    ['According to Kim, Lee has left.', 'According to', 'According to Kim, Lee has left'],
    ['Lee has left, according to Kim.', 'according to', 'Lee has left, according to Kim'],
    ['Lee was accused of theft on Friday.', 'was accused of', 'theft on Friday'],
    ['Lee reportedly left the hall.', 'reportedly', 'Lee reportedly left the hall'],
    ['Kim claimed the truce was broken.', 'claimed', 'the truce was broken'],
  ])('%s', (text, cue, reach) => {
    expect(stancesOfText(text)).toEqual([['reported', cue, reach]])
  })

  test('what a quotation of several sentences says', () => {
    expect(stancesOfText('"It is over. Lee left the hall," Kim said.')).toEqual([
      ['reported', 'said', '"It is over.'],
      ['reported', 'said', 'Lee left the hall,"'],
    ])
  })
})

describe('hedged', () => {
  test.each([
    ['Lee may visit Seoul, Busan and Jeju.', 'may', 'Lee may visit Seoul, Busan and Jeju'],
    ['On Friday, Lee may visit Seoul.', 'may', 'On Friday, Lee may visit Seoul'],
    ['Lee might leave, and Kim stayed.', 'might', 'Lee might leave'],
    ['The talks, which could fail, were held.', 'could', 'The talks, which could fail'],
    ['Lee stayed because Kim would leave.', 'would', 'because Kim would leave'],
    ['Lee is expected to leave.', 'is expected', 'Lee is expected to leave'],
    ['Lee planned to leave the hall.', 'planned to', 'leave the hall'],
    ['Lee appeared to sleep.', 'appeared to', 'Lee appeared to sleep'],
    ['The likely winner left.', 'likely', 'The likely winner left'],
    ['If it rains, the truce is off.', 'If', 'If it rains, the truce is off'],
    ['Kim urged Lee to leave.', 'urged', 'Lee to leave'],
    ['Will Seoul agree to it?', 'Will', 'Will Seoul agree to it'],
  ])('%s', (text, cue, reach) => {
    expect(stancesOfText(text)).toEqual([['hedged', cue, reach]])
  })

  test('in headlines capitals tell nothing', () => {
    expect(stancesOfText('Lee May Leave Hall Soon')).toEqual([['hedged', 'May', 'Lee May Leave Hall Soon']])
  })
})

describe('denied', () => {
  test.each([
    ['Lee did not leave the hall.', 'not', 'Lee did not leave the hall'],
    ["Lee didn't leave, but Kim did.", "didn't", "Lee didn't leave"],
    ['Lee never left the hall.', 'never', 'Lee never left the hall'],
    ['No truce was signed.', 'No', 'No truce was signed'],
    [
      'Kim denied that Lee had left and that Park stayed.',
      'denied',
      'that Lee had left and that Park stayed',
    ],
    ['Kim rejected the truce.', 'rejected', 'the truce'],
    ['Lee failed to sign the truce.', 'failed to', 'Lee failed to sign the truce'],
    ['Lee left without a word.', 'without', 'a word'],
  ])('%s', (text, cue, reach) => {
    expect(stancesOfText(text)).toEqual([['denied', cue, reach]])
  })
})

describe('stated outright', () => {
  test.each([
    'Lee left Seoul on May 3.',
    'The Will Smith film was shown in May.',
    'Will Smith left the hall.',
    'May 3 was a holiday.',
    'They read the will of the king.',
    'The military might of the North grew.',
    'Not only Lee left the hall.',
    'It went as expected.',
    'Lee announced a truce.',
    'Lee was born at No. 5 in the village.',
    'Kim appeared at the hall.',
  ])('%s', (text) => {
    expect(stancesOfText(text)).toEqual([])
  })
})

test('two cues in one sentence have a reach each', () => {
  expect(stancesOfText('Kim said that Lee may leave, but Park did not.')).toEqual([
    ['reported', 'said', 'Lee may leave'],
    ['hedged', 'may', 'that Lee may leave'],
    ['denied', 'not', 'but Park did not'],
  ])
})
