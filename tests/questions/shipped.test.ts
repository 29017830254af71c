import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bankJsonSchema } from '../../src/bank/json-schema.ts'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { asFile } from '../../src/cli/derive/as-file.ts'
import { diskOf } from '../../src/cli/disk.ts'
import { builderOn, storiesIn } from '../../src/cli/story/folder.ts'
import { readStory } from '../../src/derive/story.ts'
import { POSED_CERTAINTY } from '../../src/facts/fact.ts'

const disk = diskOf('test')
const build = builderOn(disk)
const stories = (await storiesIn('questions', disk)).map((folder) => folder.slice('questions/'.length))
const read = (path: string) => readFileSync(`questions/${path}`, 'utf8')

test('the JSON Schema file is up to date (npm run questions)', () => {
  expect(read('bank.schema.json')).toBe(asFile(bankJsonSchema))
})

describe.each(stories)('%s', (id) => {
  const bank = parseBank(read(`${id}/bank.json`))
  const { article } = readStory(read(`${id}/article.md`))

  test('its bank is up to date with its facts (npm run questions)', async () => {
    const built = await build(`questions/${id}`)
    expect(built.parts.moved).toBe(false)
    expect(read(`${id}/bank.json`)).toBe(asFile(built.bank))
  })

  test('its article has 350 to 600 words', () => {
    const words = article.text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(600)
  })

  test('every quote stands in the article where it says', () => {
    for (const { evidence } of [...bank.facts, ...bank.questions])
      for (const { start, end, exact } of evidence) expect(article.text.slice(start, end)).toBe(exact)
  })

  test('nothing doubtful is posed', () => {
    const doubtful = new Set(
      bank.facts.filter(({ certainty }) => certainty < POSED_CERTAINTY).map((fact) => fact.id),
    )
    expect(doubtful.size).toBeGreaterThan(0)
    for (const { facts } of bank.questions) for (const fact of facts) expect(doubtful).not.toContain(fact)
  })

  test('lint finds no hard flaw, no bias over the bank, and soft flaws in at most a twentieth', () => {
    const findings = lintBank(bank, article)
    const serious = findings.filter(({ severity }) => severity === 'H' || severity === 'B')
    expect(serious).toEqual([])
    const soft = new Set(findings.filter(({ severity }) => severity === 'S').map(({ question }) => question))
    expect(soft.size).toBeLessThanOrEqual(bank.questions.length / 20)
  })
})

test('the first story has enough on dates, actors and anniversaries', () => {
  const { questions } = parseBank(read('korean-armistice-70/bank.json'))
  const on = (topic: string) => questions.filter((question) => question.topic === topic).length
  expect(questions.length).toBeGreaterThanOrEqual(40)
  expect(on('date')).toBeGreaterThanOrEqual(12)
  expect(on('actor')).toBeGreaterThanOrEqual(14)
  expect(on('anniversary')).toBeGreaterThanOrEqual(8)
})
