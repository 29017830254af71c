import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/derive/check-facts.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf } from './read.ts'

const model = await loadActorModel()

/** Offices with whose they are and how sure the reader is. */
function offices(text: string): string[] {
  const { facts, actors } = readFacts(articleOf(text), model)
  const shown = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id
  return facts.flatMap((fact) =>
    fact.kind === 'role'
      ? `${shown(fact.actor)}: ${fact.office}, ${shown(fact.body)}, ${fact.certainty}`
      : [],
  )
}

describe('an office without its body is of the company that the article tells of', () => {
  test.each([
    [
      'behind the name',
      'Northgate Holdings Inc. sold a mill in Ohio. Helen Morris, chairman and chief executive officer, saw the mill.',
      [
        'Helen Morris: chairman, Northgate Holdings Inc., 0.95',
        'Helen Morris: chief executive officer, Northgate Holdings Inc., 0.95',
      ],
    ],
    [
      'before the name',
      'Northgate Holdings Inc. sold a mill in Ohio. Vice Chairman Helen Morris saw the mill.',
      ['Helen Morris: vice chairman, Northgate Holdings Inc., 0.95'],
    ],
  ])('%s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })

  test.each([
    [
      'another company is told of since',
      'Northgate Holdings Inc. sold a mill in Ohio. Tilden Mills Inc. bought the mill. Helen Morris, chairman, saw it.',
    ],
    [
      'another stands in the sentence',
      'Northgate Holdings Inc. sold a mill in Ohio. Helen Morris, chairman, saw the mill of Tilden Mills Inc.',
    ],
    [
      'the article begins with another sort of body',
      'The FBI saw a mill. Northgate Holdings Inc. sold the mill. Helen Morris, chairman, saw the mill.',
    ],
    [
      'no company has such an office',
      'Northgate Holdings Inc. sold a mill in Ohio. Governor Helen Morris saw the mill.',
    ],
  ])('not where %s', (_, text) => {
    expect(offices(text)).toEqual([])
  })
})

describe('an office of state without its state is a guess', () => {
  test.each([
    [
      'of the country that the sentence names',
      'Bakers of Norway and Chile met. In Norway, Prime Minister Helen Morris saw the bridge.',
      ['Helen Morris: prime minister, Norway, 0.7'],
    ],
    [
      'of the country that the article names most',
      'Norway has a bridge. It is the longest of Norway, and longer than those of Chile. Foreign Minister Helen Morris saw the bridge.',
      ['Helen Morris: foreign minister, Norway, 0.7'],
    ],
    [
      'of the United States where they have the title',
      'Bakers of Norway met bakers of the United States. Secretary of State Helen Morris saw the bridge of Norway.',
      ['Helen Morris: secretary of state, the United States, 0.7'],
    ],
    [
      'of either for a president, where the United States are named',
      'Bakers of the United States met. In Norway, President Helen Morris saw the bridge.',
      ['Helen Morris: president, the United States, 0.7', 'Helen Morris: president, Norway, 0.7'],
    ],
    [
      'of who has but a surname',
      'Norwegian Prime Minister Morris saw the bridge.',
      ['Morris: prime minister, Norway, 0.7'],
    ],
    [
      'but for who has it said elsewhere',
      'Prime Minister Helen Morris saw Norway. Chilean Prime Minister Helen Morris saw a bridge.',
      ['Helen Morris: prime minister, Chile, 0.95'],
    ],
    ['unless no country is named', 'Prime Minister Helen Morris saw the bridge.', []],
    ['unless no state has it', 'Bakers of Norway met. Baker Helen Morris saw the bridge.', []],
  ])('%s', (_, text, expected) => {
    expect(offices(text)).toEqual(expected)
  })

  test('the sentence that names the state belongs to the evidence', () => {
    const article = articleOf('Norway has a bridge. Foreign Minister Helen Morris saw the bridge.')
    const { facts, actors } = readFacts(article, model)
    expect(checkFacts(facts, article, { actors })).toEqual([])
    expect(facts[0]?.evidence).toHaveLength(2)
  })
})
