import { describe, expect, test } from 'vitest'
import { mergeBanks } from '../../../src/bank/bank-index.ts'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { safeParseBank } from '../../../src/bank/parse.ts'
import { kindNames } from '../../../src/kinds/index.ts'
import { clean, cleanArticle, cleanBank } from '../../support/clean-bank.ts'
import { tinyArticle, tinyBank } from '../../support/tiny-bank.ts'

describe('a clean bank', () => {
  test('is a bank, with questions of every kind', () => {
    const parsed = safeParseBank(JSON.stringify(cleanBank))
    expect(parsed.ok ? [] : parsed.issues).toEqual([])
    expect(new Set(cleanBank.questions.map(({ kind }) => kind))).toEqual(new Set(kindNames))
  })

  test('has no findings, with the article beside it or without', () => {
    expect(lintBank(cleanBank)).toEqual([])
    expect(lintBank(cleanBank, cleanArticle)).toEqual([])
    expect(lintBank(tinyBank, tinyArticle)).toEqual([])
  })

  test('has none where quotes stay out of the bank and only the article has them', () => {
    const bare = cleanBank.questions.map((question) => ({
      ...question,
      evidence: question.evidence.map(({ start, end }) => ({ start, end })),
    }))
    expect(lintBank({ ...cleanBank, questions: bare }, cleanArticle)).toEqual([])
  })

  test('has none beside another clean bank, and the articles of both are known', () => {
    const both = mergeBanks([cleanBank, tinyBank])
    expect(lintBank(both)).toEqual([])
    expect(lintBank(both, tinyArticle)).toEqual([])
    expect(lintBank(both, { ...tinyArticle, text: 'Nothing.' }).map(({ flaw }) => flaw)).toEqual(['F34'])
  })
})

test('of several banks a wrong option is found that only another one makes right', () => {
  const { facts, actors } = cleanBank
  const holder = {
    ...clean.holder,
    options: clean.holder.options.map((one) =>
      one.id === 'jonas-feld' ? { ...one, actor: 'jonas-feld' } : one,
    ),
  }
  const feld = { id: 'jonas-feld', type: 'person', name: 'Jonas Feld' } as const
  const bank = { ...cleanBank, actors: [...actors, feld], questions: [holder] }
  const other = {
    ...bank,
    id: 'other',
    questions: [],
    facts: facts.flatMap((fact) =>
      fact.kind === 'role' && fact.id === 'r1' ? { ...fact, actor: feld.id } : [],
    ),
  }

  expect(lintBank(bank)).toEqual([])
  expect(lintBank(mergeBanks([bank, other]))).toMatchObject([
    { flaw: 'F30', severity: 'H', question: holder.id },
  ])
})
