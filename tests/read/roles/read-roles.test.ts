import { describe, expect, test } from 'vitest'
import type { NamedSpan, Role } from '../../../src/read/en/roles/role.ts'
import { readRoles } from '../../../src/read/en/roles.ts'

/** Persons stand in angle brackets, organisations and places in square ones. */
function read(marked: string): Role[] {
  const spans: NamedSpan[] = []
  let text = ''
  for (const part of marked.split(/(?=[<>[\]])/)) {
    const [mark = ''] = part
    const type = mark === '<' ? 'person' : mark === '[' ? 'organisation' : undefined
    const rest = /[<>[\]]/.test(mark) ? part.slice(1) : part
    if (type) spans.push({ start: text.length, end: text.length + rest.length, type })
    text += rest
  }
  const persons = spans.filter(({ type }) => type === 'person')
  return readRoles(text, persons, spans)
}

const said = (marked: string) => read(marked).map(({ form, role }) => [form, role.text])

describe('a title before the name', () => {
  test.each([
    ['We met Mayor <Jane Roe> there.', 'Mayor'],
    ['Former Russian Defense Minister <Sergei Petrov> left.', 'Former Russian Defense Minister'],
    ['They asked former U.S. President <John Roe> to come.', 'former U.S. President'],
    ['Then US President <Jane Roe> left.', 'US President'],
    ['Then WHO spokesman <John Roe> left.', 'WHO spokesman'],
    ['A song by noted blues singer <Jane Roe> won.', 'noted blues singer'],
    ['The Danish foreign minister <Lars Holm> agreed.', 'Danish foreign minister'],
    ['It praised novelist and critic <Jane Roe> again.', 'novelist and critic'],
    ['A song by Norwegian jazz singer <Anna Berg> won.', 'Norwegian jazz singer'],
    ['Then Secretary of State <Jane Roe> spoke.', 'Secretary of State'],
    ['Minister of Foreign Affairs <Ana Silva> flew home.', 'Minister of Foreign Affairs'],
    ['Then Bank of Ruritania governor <Jane Roe> resigned.', 'Bank of Ruritania governor'],
    ['University of Oslo Professor <Anna Berg> wrote it.', 'University of Oslo Professor'],
    ['Peru’s interior and justice minister <Ana Silva> agreed.', 'Peru’s interior and justice minister'],
    ['His sister <Jane Roe> came.', 'sister'],
    ['<John Roe>’s brother <Jim Roe> came.', 'John Roe’s brother'],
    ['Yesterday Gen. <John Roe> retired.', 'Gen.'],
    ['An army spokesman, Major <John Roe>, agreed.', 'Major'],
    ['Then army spokesman Major <John Roe> agreed.', 'army spokesman'],
    ['The visiting professor <Jane Roe> spoke.', 'visiting professor'],
    ['Then “Blue Rain” actress <Jane Roe> sang.', '“Blue Rain” actress'],
    ['Undersecretary for Trade Mr. <John Roe> came.', 'Undersecretary for Trade'],
    ['In Ohio, first lady <Jane Roe> spoke.', 'first lady'],
    ['The photographers <Jane Roe> and others came.', 'photographers'],
  ])('%s', (marked, role) => {
    expect(said(marked).filter(([form]) => form === 'title')).toContainEqual(['title', role])
  })

  test.each([
    'Then Dr. <Jane Roe> came.',
    'Mr. <John Roe> came.',
    'It was a major <Roe> work.',
    'In March <Jane Roe> came.',
    'On Monday <Jane Roe> came.',
    'They saw <Jane Roe>.',
    'He met the president. <Jane Roe> left.',
    'The minister told <Jane Roe> to go.',
    'The mayor’s <Jane Roe> fund grew.',
    'The mayor\n\n<Jane Roe> came.',
  ])('not in: %s', (marked) => {
    expect(said(marked)).toEqual([])
  })

  test('leaves out verbs and the names of others', () => {
    expect(said('We salute Senator <Jane Roe>.')).toEqual([['title', 'Senator']])
    expect(said('<John Doe> and President <Jane Roe> met.')).toEqual([['title', 'President']])
    expect(said('They would replace outgoing governor <Jane Roe>.')).toEqual([['title', 'outgoing governor']])
  })
})

describe('an apposition behind the name', () => {
  test.each([
    ['<Jane Roe>, the mayor of Springfield, said so.', 'mayor of Springfield'],
    ['<Jane Roe>, 54, a teacher from Ohio, won.', 'teacher from Ohio'],
    ['<Jane Roe>, director of exhibits at the city museum.', 'director of exhibits at the city museum'],
    ['<Jane Roe>, who won; <John Doe>, her brother, lost.', 'brother'],
    ['<Ola Berg>, a press officer for Norway’s Coastal Guard,', 'press officer for Norway’s Coastal Guard'],
    ['<Jane Roe>, a lawyer who lives in Ohio, came.', 'lawyer'],
    ['<Jane Roe>, a lawyer born in Ohio, came.', 'lawyer'],
    ['<Jane Roe> (born 3 May 1960), a poet, came.', 'poet'],
    ['<Jane Roe>, author of “The Long Road”, came.', 'author of “The Long Road”'],
    ['<Jane Roe>, a curator and chair of the board.', 'curator and chair of the board'],
    ['<Jane Roe>, an officer with the WHO, came.', 'officer with the WHO'],
    ['<Jane Roe>, a protégé of Mr. Doe, came.', 'protégé of Mr. Doe'],
    ['<Jane Roe>, a Dane, came.', 'Dane'],
    ['<Jane Roe>, head of marketing at Doe & Daughters, came.', 'head of marketing at Doe & Daughters'],
    ['<Jane Roe>, a friend of all, came.', 'friend of all'],
    ['<Jane Roe>, a speedskater, came.', 'speedskater'],
    ['<Jane Roe>, a boy to whom all listen, came.', 'boy'],
    ['<Jane Roe> – a disgraced banker – fled.', 'disgraced banker'],
    ['<Jane Roe>, a spokeswoman for the harbour said so.', 'spokeswoman for the harbour'],
  ])('%s', (marked, role) => {
    expect(said(marked).filter(([form]) => form === 'after')).toEqual([['after', role]])
  })

  test.each([
    '<Jane Roe>, the largest city.',
    'They met <Jane Roe>, a matter of luck.',
    'He saw <Jane Roe>, a day later.',
    '<Jane Roe>, officials said.',
    '<Jane Roe>, mayor <John Doe> and others met.',
    '<Jane Roe>, her son, <John Doe>, and others met.',
    'According to <Jane Roe>, the minister told him so.',
    '<Jane Roe> the mayor.',
  ])('not in: %s', (marked) => {
    expect(said(marked).filter(([form]) => form === 'after')).toEqual([])
  })
})

describe('an apposition before the name', () => {
  test.each([
    ['The company’s chief executive, <Jane Roe>, resigned.', 'company’s chief executive'],
    ['The mayor of Springfield, <Jane Roe>, resigned.', 'mayor of Springfield'],
    ['Meanwhile, a top city official, <Jane Roe>, resigned.', 'top city official'],
    ['His father, <John Roe>, sang.', 'father'],
    ['Russian Defense Minister, <Sergei Petrov> said so.', 'Russian Defense Minister'],
    ['Spokesman for the harbour board, <John Roe>, agreed.', 'Spokesman for the harbour board'],
    ['They met Ruritania’s ambassador to Oslo, <John Roe>, there.', 'Ruritania’s ambassador to Oslo'],
    ['The secretary general of the ABC (Alpha Beta), <John Roe>, left.', 'secretary general of the ABC'],
    ['The head of a unit that counts votes, <Jane Roe>, left.', 'head of a unit'],
    ['She has two brothers, <John Roe> and <Jim Roe>.', 'two brothers'],
    ['He said that as his daughter, <Jane Roe>, put it.', 'daughter'],
  ])('%s', (marked, role) => {
    expect(said(marked).filter(([form]) => form === 'before')).toContainEqual(['before', role])
  })

  test.each([
    'For <John Doe>, a teacher in Ohio, <Jane Roe> was a hero.',
    'The minister resigned, <Jane Roe> said.',
    'When the war began, <Jane Roe> fled.',
    'After a long day in the city, <Jane Roe> slept.',
  ])('not in: %s', (marked) => {
    expect(said(marked).filter(([form]) => form === 'before')).toEqual([])
  })
})

describe('"as" and verbs', () => {
  test.each([
    ['As mayor, <Jane Roe> built roads.', 'as', 'mayor'],
    ['As a student in Oslo, <Jane Roe> sang.', 'as', 'student in Oslo'],
    ['<Jane Roe> is the mayor of Springfield.', 'copula', 'mayor of Springfield'],
    ['<Jane Roe> was a teacher.', 'copula', 'teacher'],
    ['<Jane Roe> is also chair of the board.', 'copula', 'chair of the board'],
    ['<Jane Roe>, who is a lawyer, came.', 'copula', 'lawyer'],
    ['<Jane Roe>, 54, who has been the mayor of Springfield, came.', 'copula', 'mayor of Springfield'],
    ['<Jane Roe> served as governor of Ohio.', 'copula', 'governor of Ohio'],
    ['<Jane Roe>, who heads the Harbour Board, came.', 'copula', 'heads the Harbour Board'],
  ])('%s', (marked, form, role) => {
    expect(said(marked)).toEqual([[form, role]])
  })

  test.each([
    '<Jane Roe> is not the mayor.',
    '<Jane Roe> is tall.',
    '<Jane Roe> is the oldest.',
    '<Jane Roe> was expected to become mayor.',
    '<Jane Roe>, who leads by ten points, came.',
    '<Jane Roe> heads the list.',
    'As night fell, <Jane Roe> left.',
  ])('not in: %s', (marked) => {
    expect(said(marked)).toEqual([])
  })
})

describe('takes a role apart', () => {
  test.each([
    [
      'Russian Defense Minister <Sergei Petrov> left.',
      { office: 'Defense Minister', country: 'RU', former: false },
    ],
    ['Former U.S. President <John Roe> left.', { office: 'President', country: 'US', former: true }],
    ['<Jane Roe>, the president of the United States, left.', { office: 'President', country: 'US' }],
    ['Then Secretary of State <Jane Roe> left.', { office: 'Secretary of State' }],
    ['<Jane Roe>, Peru’s minister of defence, left.', { office: 'Minister of Defence', country: 'PE' }],
    [
      '<Jane Roe>, North Korea’s first deputy premier, left.',
      { office: 'First Deputy Premier', country: 'KP' },
    ],
    ['<Jane Roe>, Ruritania’s ambassador to Peru, left.', { office: 'Ambassador' }],
    ['New Mexico Governor <Jane Roe> left.', { office: 'New Mexico Governor' }],
    ['Georgia Governor <Jane Roe> left.', { office: 'Governor' }],
    ['Then-President <Jane Roe> left.', { office: 'Then-President' }],
    ['<Jane Roe>, a teacher and former mayor of Oslo, left.', { office: 'Teacher', former: false }],
  ])('%s', (marked, parts) => {
    const [role] = read(marked)
    expect(role).toMatchObject(parts)
    if (!('country' in parts)) expect(role?.country).toBeUndefined()
  })

  test.each([
    [
      '<John Roe>, the [White House]’s [National Weather Board] coordinator for coastal storms, said',
      { office: 'Coordinator for Coastal Storms', country: 'US' },
      'White House',
    ],
    [
      '<Ola Berg>, a spokesperson for Norway’s [Board of Fisheries], said',
      { office: 'Spokesperson', country: 'NO' },
      'Norway’s Board of Fisheries',
    ],
    ['<Jane Roe>, the mayor of [Springfield], said', { office: 'Mayor' }, 'Springfield'],
    ['The NATO spokesman <John Roe> said', { office: 'Spokesman' }, 'NATO'],
    ['The Foreign Ministry spokesman <John Roe> said', { office: 'Spokesman' }, 'Foreign Ministry'],
    ['The [Acme] chairman <John Roe> said', { office: 'Chairman' }, 'Acme'],
    ['<Jane Roe>, who heads the Harbour Board, said', { office: 'Head' }, 'Harbour Board'],
  ])('%s', (marked, parts, body) => {
    const [role] = read(marked)
    expect(role).toMatchObject(parts)
    expect(role?.body?.text).toBe(body)
  })

  test.each([
    ['Mayor <Jane Roe> came.', 'office'],
    ['The poet <Jane Roe> came.', 'profession'],
    ['Her aunt <Jane Roe> came.', 'kin'],
    ['The suspect <Jane Roe> came.', 'other'],
    ['The violinist <Jane Roe> came.', 'profession'],
  ])('%s: %s', (marked, kind) => {
    expect(read(marked).map((role) => role.kind)).toEqual([kind])
  })

  test('kin is held for no country and no body', () => {
    const [role] = read('<Jane Roe>, the widow of Peru’s president, came.')
    expect(role).toMatchObject({ kind: 'kin' })
    expect(role).not.toHaveProperty('country')
    expect(role).not.toHaveProperty('body')
  })
})

test('a person may have several roles', () => {
  expect(said('Senator <Jane Roe>, a former judge, spoke.')).toEqual([
    ['title', 'Senator'],
    ['after', 'former judge'],
  ])
})
