import { describe, expect, test } from 'vitest'
import { ask, optionsOf, stemsOf, type Told } from './harbour-news.ts'

const bought: Told = {
  actor: 'marrow-industries',
  verb: 'buy',
  object: 'tolber-holdings',
  complement: 'for $4 million',
  date: '1998-03',
  said: 'Marrow Industries bought Tolber Holdings for $4 million in March.',
}
const opened: Told = {
  actor: 'ada-lorn',
  verb: 'open',
  thing: 'the Lisk Bridge',
  date: '1971-05-03',
  said: 'Ada Lorn opened the Lisk Bridge on 3 May 1971.',
}
const saying = (actor: string, complement: string, verb = 'say'): Told => ({
  actor,
  verb,
  complement,
  statement: true,
  date: '1998-03',
  said: `“${complement.replace(/^that /, '')}”, by ${actor}.`,
})

describe('when it was done', () => {
  test('is the month of what is near, where that is written', () => {
    expect(stemsOf(ask([bought]), 'month-done')).toEqual([
      'choice: In which month of 1998 did Marrow Industries buy Tolber Holdings for $4 million?',
    ])
    expect(
      stemsOf(ask([{ ...bought, said: 'Marrow Industries bought Tolber Holdings.' }]), 'month-done'),
    ).toEqual([])
    expect(stemsOf(ask([bought], '1999-01-05'), 'month-done')).toEqual([])
  })

  test('is the year of what is history', () => {
    const asked = ask([opened])
    expect(stemsOf(asked, 'year-done')).toEqual([
      'choice: In which year did Ada Lorn open the Lisk Bridge?',
      'date: In which year did Ada Lorn open the Lisk Bridge?',
    ])
  })

  test.each([
    ['is done again and again', { ...opened, verb: 'visit' }],
    ['is named by no name', { ...opened, thing: 'a bridge' }],
    ['is said', { ...opened, statement: true as const }],
    ['is not known for sure', { ...opened, date: '1971?' }],
    ['lasted', { ...opened, date: '1971/1973' }],
  ])('is not asked of what %s', (_, told) => {
    expect(ask([told]).filter(({ topic }) => topic === 'date')).toEqual([])
  })

  test('is not asked where a doubtful fact has another date', () => {
    const doubt: Told = { ...opened, date: '1972-05-03', certainty: 0.5, said: 'Or was it 1972?' }
    expect(ask([opened, doubt]).filter(({ topic }) => topic === 'date')).toEqual([])
  })
})

describe('who did it', () => {
  test('is a company among companies, a bank among banks', () => {
    expect(stemsOf(ask([bought]), 'who')[0]).toBe(
      'choice: Which company bought Tolber Holdings for $4 million in March 1998?',
    )
    expect(optionsOf(ask([bought]), 'who').toSorted()).toEqual([
      'Marrow Industries',
      'Quill Corp.',
      'Vance Motors',
    ])
    const lent: Told = { ...bought, actor: 'corder-bank', verb: 'advise', said: 'Corder Bank advised it.' }
    expect(stemsOf(ask([lent]), 'who')[0]).toMatch(/^choice: Which institution advised Tolber Holdings/)
    expect(optionsOf(ask([lent]), 'who')).toEqual(['Arva Bank', 'Corder Bank', 'Lisk Bank'])
  })

  test.each([
    ['spend', 'in Tova', 'five hours'],
    ['be', 'sent into space aboard Lisk 3', undefined],
  ])('is not asked of what one does in company: %s %s', (verb, complement, thing) => {
    const told: Told = { ...saying('ada-lorn', complement, verb), ...(thing && { thing }) }
    const { statement: _, ...deed } = told
    expect(stemsOf(ask([deed]), 'who').filter((stem) => !stem.startsWith('true-false'))).toEqual([])
  })

  test('is only picked where what was said could be anybody’s', () => {
    const kinds = (complement: string) =>
      ask([saying('ada-lorn', complement)]).flatMap(({ asks, kind }) => (asks === 'who' ? kind : []))
    expect(kinds('that prices would rise')).not.toContain('text')
    expect(kinds('that prices would rise')).not.toContain('cloze')
    expect(kinds('that Brannia would yield').some((kind) => kind === 'text' || kind === 'cloze')).toBe(true)
  })

  test('is not asked of a price that many days can have', () => {
    const closed: Told = {
      actor: 'vance-motors',
      verb: 'close',
      complement: 'at $28.25',
      date: '1998-03',
      said: 'Vance Motors closed at $28.25.',
    }
    expect(ask([closed])).toEqual([])
    expect(ask([{ ...closed, date: '1998-03-16' }])).not.toEqual([])
  })
})

test('whom it was done to is asked for by what it is', () => {
  const [whom] = ask([bought]).filter(({ asks }) => asks === 'whom')
  expect(whom?.stem).toMatch(
    /^(?:Which company did Marrow Industries buy for \$4 million in March 1998\?|In March 1998, Marrow Industries bought \{\{whom\}\} for \$4 million\.)$/,
  )
})

test('a body may be the partner', () => {
  const merged: Told = {
    actor: 'vance-motors',
    verb: 'merge',
    complement: 'with Quill Corp.',
    date: '1998-03',
    said: 'Vance Motors merged with Quill Corp.',
  }
  const [partner] = ask([merged]).filter(({ asks }) => asks === 'with-whom')
  expect(partner?.stem).toMatch(
    /^(?:With which company did Vance Motors merge|In March 1998, Vance Motors merged with \{\{)/,
  )
})

test('a place that something went to is asked for with where', () => {
  const sent: Told = {
    actor: 'dunmark',
    verb: 'send',
    thing: 'forty doctors',
    complement: 'to Tova',
    date: '1998-03',
    said: 'Dunmark sent forty doctors to Tova.',
  }
  expect(stemsOf(ask([sent]), 'place')[0]).toBe('choice: Where did Dunmark send forty doctors in March 1998?')
  expect(optionsOf(ask([sent]), 'place')).toContain('Tova')
})

describe('who said it', () => {
  const open = saying('ada-lorn', 'that the harbour would stay open')
  const heard = (words: string): Told => ({
    ...saying('marrow-industries', 'that jobs were safe'),
    said: words,
  })

  test('is asked among those whom the article lets speak', () => {
    const asked = ask([
      open,
      saying('bor-mistal', 'that wages had doubled'),
      heard('Never, said Mr. Prewitt.'),
    ])
    expect(optionsOf(asked, 'who')).toEqual(['Ada Lorn', 'Bor Mistal', 'Cato Prewitt'])
  })

  test('is asked among all where too few speak', () => {
    expect(optionsOf(ask([open, heard('Never, said Mr. Prewitt.')]), 'who')).toHaveLength(4)
  })
})

describe('what was said', () => {
  const sayings = [
    saying('ada-lorn', 'that the harbour would stay open'),
    saying('bor-mistal', 'that wages had doubled', 'announce'),
    saying('marrow-industries', 'that 300 jobs were safe'),
  ]
  test('is offered among what others said', () => {
    const asked = ask(sayings)
    expect(stemsOf(asked, 'what')).toContain('choice: What did Bor Mistal announce in March 1998?')
    expect(optionsOf(asked, 'what')).toHaveLength(3)
  })

  test('is not offered with what the same one said, with less than three speakers', () => {
    const [first, second] = sayings
    expect(
      first && second && stemsOf(ask([first, second, saying('ada-lorn', 'that rain fell')]), 'what'),
    ).toEqual([])
  })

  test.each([
    ['points back', 'that it would shut two mills'],
    ['names the speaker', 'that Ada had left'],
    ['speaks of the same', 'that the harbour would never open'],
    ['is word for word', '“Wages have doubled”'],
  ])('is not offered with what %s', (_, complement) => {
    const asked = ask([...sayings.slice(0, 1), ...sayings.slice(2), saying('bor-mistal', complement)])
    expect(asked.filter(({ asks, facts }) => asks === 'what' && facts[0] === 'f0')).toEqual([])
  })

  test('is offered among other quotations, which say “we” of whoever speaks', () => {
    const asked = ask([
      saying('ada-lorn', '“We shall keep the harbour open”'),
      saying('bor-mistal', '“They told us that wages had doubled”'),
      saying('marrow-industries', '“Our mills are safe for ten years”'),
    ])
    expect(optionsOf(asked, 'what')).toHaveLength(3)
  })

  test('is not offered with what was denied, which somebody must have said', () => {
    const asked = ask([
      ...sayings.slice(0, 1),
      ...sayings.slice(2),
      saying('bor-mistal', 'that money was missing', 'deny'),
    ])
    expect(stemsOf(asked, 'what')).toEqual(['choice: What did Bor Mistal deny in March 1998?'])
  })
})

describe('a number in what was done', () => {
  test('is filled in among others', () => {
    const [gapped] = ask([bought]).filter(({ asks }) => asks === 'number')
    expect(gapped?.stem).toBe('Marrow Industries bought Tolber Holdings for {{number}} in March 1998.')
    const [one] = gapped?.kind === 'cloze' ? gapped.gaps : []
    expect(one?.kind === 'choice' && one.options.every(({ text }) => /^\$\d million$/.test(text))).toBe(true)
  })

  test('is not asked again where it is a figure of its own', () => {
    const figure: Told = {
      kind: 'figure',
      value: 4,
      unit: 'million dollars',
      asked: 'did Marrow Industries pay for Tolber Holdings',
      stated: 'Marrow Industries paid {} for Tolber Holdings',
      said: bought.said,
    }
    expect(stemsOf(ask([bought, figure]), 'number')).toEqual([])
    expect(stemsOf(ask([bought, { ...figure, value: 5 }]), 'number')).toHaveLength(1)
  })

  test('makes a statement false that gives another', () => {
    const seen = new Set(
      ['40', '60', '80', '20'].flatMap((n) =>
        ask([saying('aldovia', `that ${n} boats had sunk`)]).flatMap((one) =>
          one.kind === 'true-false' ? `${one.key} ${one.stem.includes(` ${n} `)}` : [],
        ),
      ),
    )
    expect([...seen].every((one) => one === 'true true' || one === 'false false')).toBe(true)
    expect(seen.size).toBeGreaterThan(0)
  })
})

test('what is not done back is false the other way round', () => {
  const keys = ['buy', 'acquire', 'replace', 'succeed', 'beat'].map((verb) => {
    const [judged] = ask([{ ...bought, verb, complement: 'in Tova' }]).filter(
      ({ kind }) => kind === 'true-false',
    )
    return judged?.kind === 'true-false' ? judged.key === judged.stem.startsWith('Marrow') : undefined
  })
  expect(keys).toEqual([true, true, true, true, undefined])
})

describe('offices of the little known', () => {
  const chair: Told = {
    kind: 'role',
    actor: 'ada-lorn',
    office: 'chairman',
    body: 'marrow-industries',
    asOf: '1998-03',
    said: 'Ada Lorn is the chairman of Marrow Industries.',
  }

  test('are offered among others that never go with them', () => {
    expect(stemsOf(ask([chair]), 'office')).toEqual([
      'choice: In March 1998, which post did Ada Lorn hold at Marrow Industries?',
    ])
    expect(optionsOf(ask([chair]), 'office')).toContain('Chairman')
  })

  test('are not offered with those that the article speaks of', () => {
    const said = `${chair.said} A general counsel and a chief financial officer came too.`
    expect(optionsOf(ask([{ ...chair, said }]), 'office')).toEqual([])
  })

  test('of a town are a mayor’s', () => {
    const mayor: Told = { ...chair, office: 'mayor', body: 'tova', said: 'Ada Lorn is the mayor of Tova.' }
    expect(stemsOf(ask([mayor]), 'body')).toEqual([
      'choice: Ada Lorn was the mayor of which town or city in March 1998?',
    ])
  })

  test('of an employer are nobody’s who works for another', () => {
    const analyst: Told = {
      ...chair,
      actor: 'bor-mistal',
      office: 'analyst',
      body: 'corder-bank',
      preposition: 'at',
      shared: true,
      said: 'Bor Mistal is an analyst at Corder Bank.',
    }
    const owner: Told = {
      ...chair,
      actor: 'dina-quill',
      office: 'finance director',
      body: 'quill-corp',
      said: 'Dina Quill is the finance director of Quill Corp.',
    }
    const asked = ask([chair, analyst, owner])
    const who = asked.find(
      ({ facts, asks, kind }) => facts[0] === 'f1' && asks === 'who' && kind === 'choice',
    )
    expect(who?.kind === 'choice' && who.options.map(({ text }) => text)).toEqual([
      'Ada Lorn',
      'Bor Mistal',
      'Dina Quill',
    ])
  })
})
