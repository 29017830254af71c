import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/derive/check-facts.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf, readOf } from './read.ts'

const model = await loadActorModel()

/** Offices as "office preposition body", with "a" where several hold them, and who holds them. */
function offices(text: string): string[] {
  return readOf('role', text).map((fact) => {
    const { actor, office, body, preposition = 'of', shared } = fact as Record<string, unknown>
    return `${actor}: ${shared ? 'a' : 'the'} ${office} ${preposition} ${body}`
  })
}

describe('offices as of a time that the sentence names', () => {
  const asOf = (text: string) =>
    readOf('role', text).map((fact) => {
      const { actor, office, body, asOf } = fact as Record<string, unknown>
      return `${asOf}: ${actor}, ${office} of ${body}`
    })

  test.each([
    [
      'at its head, of all that it tells',
      'In November 1903 John Hay was the secretary of state of the United States, and Helen Morris was the president of Panama.',
      [
        '1903-11: John Hay, secretary of state of the United States',
        '1903-11: Helen Morris, president of Panama',
      ],
    ],
    [
      'at its end',
      'Helen Morris was the president of Panama in December 1999.',
      ['1999-12: Helen Morris, president of Panama'],
    ],
    [
      'with a deed of that day',
      'On 10 October 1913 Woodrow Wilson, the president of the United States, signed a treaty.',
      ['1913-10: Woodrow Wilson, president of the United States'],
    ],
    [
      'behind a title',
      'On 3 May 1998, Norwegian President Helen Morris saw the road.',
      ['1998-05: Helen Morris, president of Norway'],
    ],
    [
      'not of somebody who speaks of old times',
      'In May 1953 the truce was signed, said Helen Morris, the president of Panama.',
      ['2023-07: Helen Morris, president of Panama'],
    ],
    [
      'by the year alone',
      'In 1906 Helen Morris was the president of Panama.',
      ['1906: Helen Morris, president of Panama'],
    ],
  ])('are read: %s', (_, text, expected) => {
    expect(asOf(text)).toEqual(expected)
    expect(readOf('deed', text).filter((deed) => (deed as { verb: string }).verb === 'be')).toEqual([])
  })

  test.each([
    ['without a time', 'Helen Morris was the president of Panama.'],
    ['of two times', 'In 1903 Helen Morris was the president of Panama and in 1906 a free woman.'],
    ['that began then', 'In 1906 Helen Morris, the president of Panama, was elected again.'],
    ['of a deed in a mere year', 'In 1906 Helen Morris, the president of Panama, signed a treaty.'],
    ['that is only thought', 'In May 1953 Helen Morris was perhaps the president of Panama.'],
    ['that was over', 'In May 1953 Helen Morris was a former president of Panama.'],
  ])('are left out: %s', (_, text) => {
    expect(asOf(text)).toEqual([])
  })
})

describe('offices of companies', () => {
  test.each([
    [
      'behind the name',
      'Sales fell, said Helen Morris, chairman of Northgate Holdings Inc.',
      ['Helen Morris: the chairman of Northgate Holdings Inc.'],
    ],
    [
      'two at once, behind an age',
      'Helen Morris, 45, president and chief executive officer of Northgate Holdings Inc., saw the plant.',
      [
        'Helen Morris: the president of Northgate Holdings Inc.',
        'Helen Morris: the chief executive officer of Northgate Holdings Inc.',
      ],
    ],
    [
      'of a company that is called by its first word',
      "Northgate Holdings Inc. sold a mill in Ohio. The price was fair, said Helen Morris, Northgate's treasurer.",
      ['Helen Morris: the treasurer of Northgate Holdings Inc.'],
    ],
    [
      'of the company that was just named',
      'Northgate Holdings Inc. and its chairman, Helen Morris, sold the mill.',
      ['Helen Morris: the chairman of Northgate Holdings Inc.'],
    ],
    [
      'of "the company"',
      "Northgate Holdings Inc. said the company's chief executive, Helen Morris, saw the mill.",
      ['Helen Morris: the chief executive of Northgate Holdings Inc.'],
    ],
    [
      'of a company whose name ends right before the title, with its full stop',
      'Northgate & Tilden Inc. treasurer Helen Morris saw the mill.',
      ['Helen Morris: the treasurer of Northgate & Tilden Inc.'],
    ],
    [
      'of a company that the title calls by its first word',
      'Northgate Holdings Inc. sold a mill. The price was fair, said Northgate Chairman Helen Morris.',
      ['Helen Morris: the chairman of Northgate Holdings Inc.'],
    ],
    [
      'of a company with its town',
      'The mill is old, said Helen Morris, chairman of Boston-based Northgate Holdings Inc.',
      ['Helen Morris: the chairman of Northgate Holdings Inc.'],
    ],
    [
      'that several hold',
      'The mill is old, said Helen Morris, an analyst with Northgate Securities Inc. in Boston.',
      ['Helen Morris: a analyst at Northgate Securities Inc.'],
    ],
    [
      'that an article makes one of several',
      'The mill is old, said Helen Morris, a vice president of Northgate Holdings Inc.',
      ['Helen Morris: a vice president of Northgate Holdings Inc.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices of states, towns and bodies', () => {
  test.each([
    ['a mayor', 'The bridge is safe, said Boston Mayor Helen Morris.', ['Helen Morris: the mayor of Boston']],
    [
      'a country behind the name',
      'The letter was for Prime Minister Helen Morris of Norway.',
      ['Helen Morris: the prime minister of Norway'],
    ],
    [
      'a body that every country has, with its country',
      'The road is open, said Olga Petrova, a spokeswoman for the Russian Foreign Ministry.',
      ['Olga Petrova: a spokeswoman for the Foreign Ministry of Russia'],
    ],
    [
      'a body that a government owns',
      'The road is open, said Helen Morris, the White House’s National Security Council adviser for rural trade.',
      ['Helen Morris: a adviser for rural trade of the National Security Council of the United States'],
    ],
    [
      'a government',
      'The road is open, White House spokeswoman Helen Morris said.',
      ['Helen Morris: a spokeswoman for the White House'],
    ],
    [
      'an article that the name has',
      'The road is open, FBI Director Helen Morris said.',
      ['Helen Morris: a director of the FBI'],
    ],
    [
      'the only country of the sentence',
      'Papers in Norway showed the prime minister of the country, Helen Morris, on a bridge.',
      ['Helen Morris: the prime minister of Norway'],
    ],
    [
      'a portfolio',
      'The road is open, U.S. Secretary of State Helen Morris said.',
      ['Helen Morris: the secretary of state of the United States'],
    ],
    [
      'an office with "general"',
      'The road is open, UN secretary general Helen Morris said.',
      ['Helen Morris: the secretary general of the UN'],
    ],
    [
      'an office of somebody who met a retired judge',
      'Norwegian President Helen Morris saw the road. Helen Morris met a retired judge.',
      ['Helen Morris: the president of Norway'],
    ],
    [
      'an office of somebody who held another one before',
      'Norwegian Foreign Minister Helen Morris saw the road. Ms. Morris, a former mayor of Boston, saw it twice.',
      ['Helen Morris: the foreign minister of Norway'],
    ],
    [
      'an office of somebody in whose sentence another died',
      'Norwegian Foreign Minister Helen Morris saw the road. Ms. Morris wrote to the aunt of the engineer Mary Orlo, who died on Monday.',
      ['Helen Morris: the foreign minister of Norway'],
    ],
    [
      'an office of somebody who speaks of other times',
      'Norwegian Foreign Minister Helen Morris said that she saw the road in 1968.',
      ['Helen Morris: the foreign minister of Norway'],
    ],
    [
      'an acronym that one body spells',
      'The Rural Roads Agency (RRA) opened a road. It is safe, RRA director Helen Morris said.',
      ['Helen Morris: a director of the Rural Roads Agency'],
    ],
    [
      'a rank behind an office, which is the person’s',
      'The road is open, Norwegian Prime Minister General Helen Morris said.',
      ['Helen Morris: the prime minister of Norway'],
    ],
    [
      'a chief of whom a country has one',
      'The road is open, said Norwegian army chief Helen Morris.',
      ['Helen Morris: the army chief of Norway'],
    ],
    [
      'a minister of something, of whom there is one, and a minister, of whom there are several',
      'Norwegian Justice Minister Helen Morris and Norwegian cabinet minister Mary Orlo met.',
      ['Helen Morris: the justice minister of Norway', 'Mary Orlo: a cabinet minister of Norway'],
    ],
    [
      'an envoy to a body',
      'The road is open, said Norway’s U.N. ambassador Helen Morris.',
      ['Helen Morris: a ambassador of Norway'],
    ],
    [
      'an ambassador is of the country that sent her',
      "The road is open, said Helen Morris, Norway's ambassador to the United Nations.",
      ['Helen Morris: a ambassador of Norway'],
    ],
  ])('%s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('leaves out', () => {
  test.each([
    ['a surname alone', 'The road is open, Northgate Holdings Inc. Chairman Morris said.'],
    ['a king who has the surname of another', 'Helen Morris saw the road. King Morris of Norway saw it too.'],
    ['who has left', 'Norwegian President Helen Morris saw the road. Ms. Morris resigned on Monday.'],
    [
      'who left with another',
      'Norwegian President Helen Morris saw the road. Helen Morris and Mary Orlo resigned on Monday.',
    ],
    ['who is mourned', 'The road is open, said the aides of late Norwegian President Helen Morris.'],
    [
      'who held the office once',
      'Norwegian President Helen Morris saw the road. Ms. Morris, a former president, saw it twice.',
    ],
    ['who is dead', 'Norwegian President Helen Morris saw the road. Helen Morris died on Monday.'],
    ['who is new', 'Norway elected a new head of state, and Norwegian President Helen Morris saw the road.'],
    ['what is quoted', '“Norwegian President Helen Morris saw the road,” the paper wrote.'],
    ['a part of a body', 'The road is open, said Helen Morris, a spokeswoman for the FBI office in Boston.'],
    [
      'a thing of a body',
      "The road is open, said Helen Morris, director of Northgate Inc.'s research in Boston.",
    ],
    [
      'a portfolio that would be lost',
      'The road is open, said Helen Morris, Norway’s top official for Asian affairs.',
    ],
    ['troops of a country', 'The road is open, said Helen Morris, commander of U.S. forces.'],
    [
      'a former office behind another',
      'The mill hired Helen Morris, a director of the mill and former head of Northgate Inc.',
    ],
    ['a body of an unnamed country', 'Foreign Ministry spokeswoman Helen Morris saw the road.'],
    [
      'a body of two countries',
      'The Russian Foreign Ministry and the Norwegian Foreign Ministry agree. Helen Morris, a spokeswoman for the Foreign Ministry, saw the road.',
    ],
    ['one of two countries', 'Papers in Norway and Chile showed the president of the country, Helen Morris.'],
    [
      'a short name that fits a part of the body',
      'The FBI Laboratory in Virginia found a hair. The road is open, FBI Director Helen Morris said.',
    ],
    ['what is only said', 'The paper says Helen Morris is the chairman of Northgate Holdings Inc.'],
    ['who sits for a country in a body', 'The road is open, said Norway’s OPEC governor Helen Morris.'],
    [
      'one of two companies',
      "Northgate Holdings Inc. and Tilden Mills Inc. said the company's chairman, Helen Morris, saw the mill.",
    ],
    [
      'a party of the country behind the name',
      'The letter was for President Helen Morris of Norway’s Labour Party.',
    ],
    ['a minister of a part of a people', 'The road is open, said Bosnian Serb Prime Minister Helen Morris.'],
    [
      'an office with a name in lower case',
      'The mill is old, said Helen Morris, a Conservative adviser of Northgate Holdings Inc.',
    ],
    ['a word twice', 'The road is open, said Norwegian Foreign Foreign Minister Helen Morris.'],
    ['what had no country of that name', 'The road is open, said Palestinian President Helen Morris.'],
    ['who leads rebels', 'The road is open, said Norwegian rebel leader Helen Morris.'],
    ['who is only from there', 'The road is open, said Norwegian general Helen Morris.'],
    ['a club of a country', 'The road is open, said Norwegian chess club president Helen Morris.'],
    ['who is not in office yet', 'The road is open, said Norway’s future president, Helen Morris.'],
    ['a part of a people', 'The road is open, said Bosnian Serb President Helen Morris.'],
    ['a field of work', 'The road is open, said Helen Morris, a Web3 analyst.'],
    ['a rank', 'The road is open, said Coast Guard Vice Admiral Helen Morris.'],
    [
      'a country beside the body',
      'The road is open, said Helen Morris, Amnesty International’s director for Norway.',
    ],
    ['an acronym that the article leaves unexplained', 'The road is open, said PQX chairman Helen Morris.'],
    [
      'a longer name than was tagged',
      'The road is open, said Helen Morris, a manager in the FBI Health, Safety and Roads office.',
    ],
    ['what is said twice', 'The road is open, said Norwegian President President Helen Morris.'],
    ['an embassy, of which there are many', 'The road is open, said U.S. Embassy spokeswoman Helen Morris.'],
    ['an office of somebody', 'The road is open, said Helen Morris, Mr. Orlo’s spokeswoman.'],
    [
      'an office with a name in it',
      'The road is open, said Helen Morris, a Conservative member of Parliament.',
    ],
  ])('%s', (_, text) => {
    expect(offices(text)).toEqual([])
  })
})

test('a body that the sentence calls by a short name is proved by the one that writes it in full', () => {
  const text =
    "Northgate Holdings Inc. is busy.\n\nThe price was fair, said Helen Morris, Northgate's treasurer."
  const { facts: all, actors } = readFacts(articleOf(text), model)
  const facts = all.filter(({ kind }) => kind === 'role')
  expect(facts).toHaveLength(1)
  expect(checkFacts(facts, articleOf(text), { actors })).toEqual([])
})
