import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matchFacts } from '../../scripts/eval/match/match-facts.ts'
import { diskOf } from '../../src/cli/disk.ts'
import { storiesIn } from '../../src/cli/story/folder.ts'
import { deriveBank } from '../../src/derive/derive-bank.ts'
import { readStory } from '../../src/derive/story.ts'

const stories = (await storiesIn('questions', diskOf('test'))).map((folder) =>
  folder.slice('questions/'.length),
)

describe.each(stories)('%s', (id) => {
  const gold = JSON.parse(readFileSync(`questions/${id}/facts.json`, 'utf8'))
  const { article } = readStory(readFileSync(`questions/${id}/article.md`, 'utf8'))
  const derived = deriveBank(article)

  test('facts.json says which of its facts derivation finds by itself', async () => {
    const { bank } = await derived
    const { matched } = matchFacts(gold, bank)
    // Where it differs: write these ids into "derived".
    expect(matched.map((one) => one.gold.id)).toEqual(gold.derived)
  })

  test('derivation is sure of nothing that facts.json doubts', async () => {
    const { bank } = await derived
    expect(matchFacts(gold, bank).doubted).toEqual([])
  })
})
