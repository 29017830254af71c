import type { Bank } from '../../bank/bank.ts'
import { canonicalJson } from '../../base/canonical.ts'
import { digestArticle } from '../../base/digest.ts'
import { checkFacts } from '../../derive/check-facts.ts'
import { applyDecisions } from '../../derive/decisions.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { poseFacts } from '../../pose/pose.ts'
import type { Derive, Rejected } from './deriver.ts'

/** The deriver of the command: it checks and poses the facts that it is given, and reads none. */
export const derive: Derive = async (article, { facts = [], actors = [], decisions = [], limit }) => {
  const findings = checkFacts(facts, article, { actors })
  const bad = new Set(findings.map(({ question }) => question))
  const sound = facts.filter(({ id }) => !bad.has(id))
  const id = `news-${article.published}-${digestArticle(canonicalJson(article)).slice(0, 8)}`
  const { questions, dropped } = applyDecisions(poseFacts(sound, { bank: id, article, actors }), decisions)
  const rejected: Rejected[] = [
    ...findings.map(({ flaw, message, question: fact = '' }) => ({ stage: 'check', flaw, message, fact })),
    ...dropped.map(({ question, reason }) => ({
      stage: 'review',
      flaw: 'review/dropped',
      message: reason,
      question: question.id,
    })),
  ]
  const bank = bankOf(id, article, sound)
  return { bank: { ...bank, actors, questions: questions.slice(0, limit) }, facts, actors, rejected }
}

function bankOf(
  id: string,
  { text, ...known }: Article,
  facts: readonly Fact[],
): Omit<Bank, 'actors' | 'questions'> {
  return {
    $schema: 'https://unpkg.com/newsquiz/questions/bank.schema.json',
    format: 1,
    id,
    version: '1.0.0',
    title: known.headline,
    language: known.language,
    article: { ...known, digest: digestArticle(text) },
    facts,
  }
}
