import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countryRows } from '../../src/language/en/countries.ts'
import { allCountries, countryOf, countryOfDemonym, governmentOf } from '../../src/read/countries.ts'

const codeOf = (surface: string) => countryOf(surface)?.code
const codeOfDemonym = (word: string) => countryOfDemonym(word)?.code

// The oracle: CLDR as the runtime ships it. These codes are no countries of ISO 3166-1.
const noCountry = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const oracle = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => new Intl.Locale(`und-${code}`).region === code && !noCountry.has(code))
  .flatMap((code) => {
    const name = regions.of(code)
    return name === undefined ? [] : [[code, name] as const]
  })

describe('every region of CLDR', () => {
  test('stands in the table once, and nothing else does', () => {
    const codes = allCountries().map(({ code }) => code)
    expect([...codes].sort()).toEqual(oracle.map(([code]) => code))
  })

  test.each(oracle.filter(([code]) => code !== 'CD' && code !== 'CG'))(
    '%s is found by "%s"',
    (code, name) => {
      expect(codeOf(name)).toBe(code)
    },
  )

  test('is called by its common name, but for names that no sentence bears', () => {
    const others = oracle.filter(([code, name]) => {
      const plain = name.replace(' & South', ' and the South').replace('& Grenadines', 'and the Grenadines')
      return countryOf(name)?.name !== plain.replaceAll(' & ', ' and ') && code !== 'TR'
    })
    expect(others.map(([code]) => code)).toEqual(['CD', 'CG', 'HK', 'MM', 'MO', 'PS'])
  })
})

test('no name means two countries', () => {
  const rows = countryRows()
  const names = rows.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(new Set(names).size).toBe(names.length)
  for (const { code, name, aliases } of rows)
    for (const one of [name, ...aliases]) expect(codeOf(one), one).toBe(code)
})

test('no capital is the seat of two countries', () => {
  for (const { code, capitals, seats } of countryRows())
    for (const capital of [...capitals, ...seats]) expect(governmentOf(capital)?.country, capital).toBe(code)
})

test('only demonyms that two countries share mean none', () => {
  const lost = countryRows().flatMap(({ code, demonyms }) =>
    demonyms.filter((word) => codeOfDemonym(word) !== code),
  )
  expect([...new Set(lost)].sort()).toEqual(['Congolese', 'Dominican'])
})

test('every state has a demonym and a capital', () => {
  // The tables hold the states first, Western Sahara and the other territories behind Samoa.
  const rows = countryRows()
  const states = rows.slice(
    0,
    rows.findIndex(({ code }) => code === 'AI'),
  )
  expect(states.length).toBe(193 + 4)
  for (const { code, demonyms, capitals } of states)
    expect([code, demonyms.length > 0, capitals.length > 0]).toEqual([code, true, true])
})

test.each([
  ['U.S.', 'US'],
  ['US', 'US'],
  ['the USA', 'US'],
  ['U.S.A.', 'US'],
  ['the United States of America', 'US'],
  ['America', 'US'],
  ['DPRK', 'KP'],
  ['North Korea', 'KP'],
  ['the Democratic People’s Republic of Korea', 'KP'],
  ["the Democratic People's Republic of Korea", 'KP'],
  ['the UK', 'GB'],
  ['Great Britain', 'GB'],
  ['UAE', 'AE'],
  ['Burma', 'MM'],
  ['Turkey', 'TR'],
  ['IRAN', 'IR'],
  ['Ivory Coast', 'CI'],
  ['Cote d’Ivoire', 'CI'],
  ['Saint Lucia', 'LC'],
  ['Trinidad & Tobago', 'TT'],
  ['Trinidad and Tobago', 'TT'],
  ['us', undefined],
  ['car', undefined],
  ['Congo', undefined],
  ['Korea', undefined],
  ['the', undefined],
  ['', undefined],
])('the name "%s" means %s', (surface, code) => {
  expect(codeOf(surface)).toBe(code)
})

test.each([
  ['Russian', 'RU'],
  ['Russians', 'RU'],
  ['British', 'GB'],
  ['Britons', 'GB'],
  ['Frenchmen', 'FR'],
  ['Dutchwoman', 'NL'],
  ['Chinese', 'CN'],
  ['Filipinas', 'PH'],
  ['Nigerien', 'NE'],
  ['Nigerian', 'NG'],
  ['South Korean', 'KR'],
  ['South Sudanese', 'SS'],
  ['New Zealanders', 'NZ'],
  ['Korean', undefined],
  ['polish', undefined],
  ['Congolese', undefined],
  ['European', undefined],
  ['s', undefined],
  ['Men', undefined],
])('the demonym "%s" means %s', (word, code) => {
  expect(codeOfDemonym(word)).toBe(code)
})

test.each([
  ['the White House', 'US', false],
  ['White House', 'US', false],
  ['the Kremlin', 'RU', false],
  ['No. 10', 'GB', false],
  ['the Elysée Palace', 'FR', false],
  ['Elysee', 'FR', false],
  ['Pyongyang', 'KP', true],
  ['Washington, D.C.', 'US', true],
  ['Kiev', 'UA', true],
  ['The Hague', 'NL', true],
])('the government "%s" is of %s', (surface, country, capital) => {
  expect(governmentOf(surface)).toMatchObject({ country, capital })
})

test.each(['the House', 'Chicago', 'a kremlin of dreams', ''])('"%s" is no government', (surface) => {
  expect(governmentOf(surface)).toBeUndefined()
})

test('anything may be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [countryOf, countryOfDemonym, governmentOf]) expect(read(text)?.name).not.toBe('')
    }),
  )
  expect(countryOf('a'.repeat(10_000_000))).toBeUndefined()
})
