import { describe, expect, test } from 'vitest'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { safeParseBank } from '../../../src/bank/parse.ts'
import { kindNames } from '../../../src/kinds/index.ts'
import { cleanArticle, cleanBank } from '../../support/clean-bank.ts'
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
})
