import { beforeAll, describe, expect, test } from 'vitest'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf } from './read.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

/** What is read of words that Antony Blinken is quoted with. */
function quoted(words: string): string[] {
  const { facts } = readFacts(articleOf(`“${words}” said Antony Blinken.`), model)
  return facts.flatMap((fact) => (fact.kind === 'deed' && fact.statement ? (fact.complement ?? '') : []))
}

describe('a quotation stands by itself', () => {
  test.each([
    ['with whom it speaks of again', 'If a girl loses her way in the hills, we shall look for her,'],
    ['with several', 'When good friends quarrel about money, they should keep their letters,'],
    ['with a thing that it named', 'The old mill is a small mill, but it is the best mill,'],
    ['with what follows “it”', 'It makes no sense for us to put good money at risk,'],
    ['with a clause behind “that”', 'I believe that we are going to see a long winter,'],
    ['with what there is', 'There are large gains in store for a patient gardener,'],
    ['with a time that is told beside it', 'Small villages are not going to be left alone this summer,'],
    ['with a condition', 'If you find sound boats in Vietnam, buy two of them,'],
  ])('%s', (_, words) => {
    expect(quoted(words)).toEqual([`“${words.slice(0, -1)}”`])
  })

  test('in the first of its sentences that does', () => {
    expect(quoted('It was. We shall rebuild every mill along the river in ten years. So it goes,')).toEqual([
      '“We shall rebuild every mill along the river in ten years”',
    ])
  })

  test('as a whole, where it is short', () => {
    expect(quoted('Vietnam has come home. We are back among our friends,')).toEqual([
      '“Vietnam has come home. We are back among our friends”',
    ])
  })
})

describe('a quotation is left out that', () => {
  test.each([
    ['speaks of somebody named elsewhere', 'We shall never accept her plan for the old mill,'],
    ['speaks of several named elsewhere', 'I think we can live with their plan for a mill,'],
    ['speaks of a thing named elsewhere', 'It is our only outlet to the sea and beyond,'],
    ['points at a thing', 'We shall never go back to that mill in the hills,'],
    ['points with “this”', 'We shall never go back to this mill in the hills,'],
    ['points at a place', 'We were told to stay there for a fairly long time,'],
    ['leaves words out', 'We shall keep fighting with all laws that we have ... so we can live in peace,'],
    ['ends in what is to be compared', 'We should not be seeing any of the old ships more,'],
    ['quotes in turn', 'Well may we sing ‘Long live the mill,’ for nothing will save us,'],
    ['is short', 'We love the old mill so much,'],
  ])('%s', (_, words) => {
    expect(quoted(words)).toEqual([])
  })
})
