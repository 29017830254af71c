import { expect, test } from 'vitest'
import type { Actor } from '../../src/facts/actor.ts'
import { namesOf } from '../../src/pose/makers/text.ts'
import { setScene } from '../../src/pose/scene.ts'
import { options } from './worlds.ts'

const kim: Actor = {
  id: 'kim',
  type: 'person',
  name: 'Kim Jong Un',
  aliases: ['Kim', 'Kim Jong-un'],
  namesakes: ['Kim Jong Il'],
}
const yo: Actor = { id: 'yo', type: 'person', name: 'Kim Yo Jong', aliases: ['Kim'] }
const li: Actor = { id: 'li', type: 'person', name: 'Li Hongzhong' }
const land: Actor = { id: 'land', type: 'country', name: 'North Korea' }

const scene = (cast: readonly Actor[], extras: readonly Actor[] = []) =>
  setScene([], { ...options, actors: cast, pool: { actors: extras, facts: [] } })

test('every form of a name is right, and the other people of the story are no slip of the pen for it', () => {
  expect(namesOf(scene([kim, li, land]), kim)).toEqual({
    accepted: ['Kim Jong Un', 'Kim', 'Kim Jong-un'],
    confusables: ['Li Hongzhong', 'Kim Jong Il'],
  })
})

test('a short form that somebody else goes by too is not right', () => {
  expect(namesOf(scene([kim, yo]), kim).accepted).toEqual(['Kim Jong Un', 'Kim Jong-un'])
  expect(namesOf(scene([kim], [yo]), kim).accepted).toEqual(['Kim Jong Un', 'Kim Jong-un'])
})

test('people of elsewhere are no confusables: nobody read of them', () => {
  expect(namesOf(scene([kim], [li]), kim).confusables).toEqual(['Kim Jong Il'])
})
