import { digestArticle } from '../../src/base/digest.ts'
import type { Derive } from '../../src/cli/derive/deriver.ts'
import { applyDecisions } from '../../src/derive/decisions.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { Question } from '../../src/kinds/index.ts'

/** Asks of every sentence whether it is true; sentences that say "perhaps" are left out. */
export const fakeDerive: Derive = async (article, { facts, actors = [], decisions = [], limit }) => {
  const { text, ...known } = article
  const read = facts ?? sentencesOf(text).map(factOf)
  const certain = read.filter(({ certainty }) => certainty === 1)
  const { questions, dropped } = applyDecisions(certain.map(questionOn), decisions)
  return {
    bank: {
      $schema: 'x',
      format: 1,
      id: 'fake',
      version: '1.0.0',
      title: known.headline,
      language: 'en',
      article: { ...known, digest: digestArticle(text) },
      actors,
      facts: read,
      questions: questions.slice(0, limit),
    },
    facts: read,
    actors,
    rejected: [
      ...read
        .filter(({ certainty }) => certainty < 1)
        .map(({ id }) => ({ stage: 'read', flaw: 'hedged', message: 'It is hedged.', fact: id })),
      ...dropped.map(({ question, reason }) => ({
        stage: 'review',
        flaw: 'dropped',
        message: reason,
        question: question.id,
      })),
    ],
  }
}

interface Sentence {
  readonly start: number
  readonly text: string
}

function sentencesOf(text: string): Sentence[] {
  return Array.from(text.matchAll(/[^.\s][^.]*\./g), ([sentence], i) => ({
    start: text.indexOf(sentence),
    text: sentence,
    i,
  }))
}

function factOf({ start, text }: Sentence, i: number): Fact {
  return {
    id: `f${i + 1}`,
    kind: 'event',
    label: text,
    date: '2024-03-04',
    evidence: [{ start, end: start + text.length }],
    certainty: text.includes('perhaps') ? 0.5 : 1,
  }
}

function questionOn(fact: Fact): Question {
  return {
    id: `fake/${fact.id}/truth/true-false`,
    kind: 'true-false',
    topic: 'event',
    stem: fact.kind === 'event' ? fact.label : fact.id,
    key: true,
    facts: [fact.id],
    asks: 'truth',
    evidence: fact.evidence,
    explanation: 'So it was.',
  }
}
