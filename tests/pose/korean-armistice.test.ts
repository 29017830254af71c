import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readStory } from '../../src/derive/story.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { kindNames } from '../../src/kinds/index.ts'
import { poseFacts } from '../../src/pose/pose.ts'

const folder = join(import.meta.dirname, '../../questions/korean-armistice-70')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const { actors, facts } = JSON.parse(read('facts.json'))
const pool = JSON.parse(read('pool.json'))
const { article } = readStory(read('article.md'))
const questions = poseFacts(facts, { bank: 'korean-armistice-70', article, actors, pool })

const about = (asks: string, ...ids: readonly string[]) =>
  questions.filter((question) => question.asks === asks && ids.every((id) => question.facts.includes(id)))

test('the story yields what a bank needs: every kind, and its topics in numbers', () => {
  const count = (topic: string) => questions.filter((question) => question.topic === topic).length

  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kindNames))
  expect(count('date')).toBeGreaterThanOrEqual(12)
  expect(count('actor')).toBeGreaterThanOrEqual(14)
  expect(count('anniversary')).toBeGreaterThanOrEqual(8)
})

test('what the article hedges or leaves open is not posed', () => {
  const doubtful = (facts as readonly Fact[]).filter(({ certainty }) => certainty < 0.9).map(({ id }) => id)

  expect(doubtful.length).toBeGreaterThan(3)
  for (const id of doubtful) expect(questions.some(({ facts: on }) => on.includes(id))).toBe(false)
})

test('the Soviet Union is no option for 2023, nor Russia for 1950', () => {
  for (const question of questions) {
    const offered = 'options' in question ? question.options.map(({ text }) => text) : []
    if (/2023/.test(question.stem)) expect(offered).not.toContain('The Soviet Union')
    if (/Korean War\?$/.test(question.stem)) expect(offered).not.toContain('Russia')
  }
})

test('what state media report is asked for with their name', () => {
  const letter = about('who', 'd7')

  expect(letter.length).toBeGreaterThan(0)
  for (const { stem, explanation } of letter) {
    expect(stem).toMatch(/according to North Korean state media/i)
    expect(explanation).toMatch(
      /^According to North Korean state media, .*\(as newsquiz reported on 27 July 2023\)/,
    )
  }
})
