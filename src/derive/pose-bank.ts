import type { Bank } from '../bank/bank.ts'
import type { Finding } from '../bank/finding.ts'
import { lintBank } from '../bank/lint/lint.ts'
import { parseBank } from '../bank/parse.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import { type Fact, POSED_CERTAINTY } from '../facts/fact.ts'
import type { Question } from '../kinds/index.ts'
import { poseFacts } from '../pose/pose.ts'
import type { Stock } from '../pose/stock.ts'
import { assemble, idFor, quoting } from './assemble.ts'
import { applyDecisions } from './decisions.ts'
import { mergeActors } from './gathered.ts'
import type { DeriveOptions } from './options.ts'
import { rankQuestions } from './rank.ts'
import type { Rejected, Stage } from './rejected.ts'
import { castOfStory } from './story-part.ts'
import { thinned } from './thin.ts'
import { weighFacts } from './weigh.ts'

/** Questions on one fact where the options say nothing. */
const PER_FACT = 3
/** A bank with fewer questions to its words than one to so many has room for statements that say again what is asked. */
const WORDS_A_QUESTION = 50

/** Poses facts, throws out what lint blocks, ranks the rest and keeps the best. */
export function poseBank(
  facts: readonly Fact[],
  article: Article,
  cast: readonly Actor[],
  { beside, ...options }: Omit<DeriveOptions, 'stock'> & { readonly beside?: Stock },
): { readonly bank: Bank; readonly rejected: readonly Rejected[] } {
  const { pool, siblings = [], redistributable, perFact = PER_FACT, limit } = options
  const id = options.id ?? idFor(article)
  const actors = castOfStory(facts, cast)
  const text = redistributable ? article.text : undefined
  const weights = weighFacts(facts, article, actors)
  const told = facts.map((fact) => quoting(fact, text))
  const elsewhere = [pool, ...siblings, beside].map((one) => one?.actors ?? [])
  const everybody = elsewhere.reduce(mergeActors, actors)
  const bankOf = (questions: readonly Question[]) =>
    assemble(article, { ...options, id }, { actors: everybody, facts: told, questions })

  const parts = { bank: id, article, actors, ...(beside && { stock: beside }) }
  const all = poseFacts(told, { ...options, ...parts }).map((one) => quoting(one, text))
  const { questions: posed, dropped } = applyDecisions(all, options.decisions ?? [])
  const rank = (questions: readonly Question[], findings: readonly Finding[], most: number) =>
    rankQuestions(questions, { weights, findings, length: article.text.length, perFact: most })
  // Lint takes the most time: what would not stand among twice as many is not linted.
  const first = rank(posed, [], 2 * perFact)
  const candidates = [...first.ranked, ...first.spare]
  const { clean, findings, blocked } = lintAway(candidates, bankOf(candidates), article)
  const { ranked: ordered, capped, again, spare } = rank(clean, findings, perFact)
  const room = Math.max(0, Math.ceil(wordsIn(article.text) / WORDS_A_QUESTION) - ordered.length)
  const { kept: ranked, surplus } = thinned([...ordered, ...spare.slice(0, room)])
  const bank = parseBank(bankOf(ranked.slice(0, limit)))
  return {
    bank,
    rejected: [
      ...unposed(bank, posed),
      ...dropped.map(({ question, reason }) => left('review', 'review/dropped', question, reason)),
      ...blocked,
      ...[...capped, ...first.capped].map((one) =>
        left('cap', 'cap/fact', one, `Its fact has ${perFact} better questions.`),
      ),
      ...[...first.again, ...again, ...spare.slice(room)].map((one) =>
        left('cap', 'cap/again', one, 'A better question asks the same in nearly the same words.'),
      ),
      ...surplus.map(({ reason, question, why }) => left('cap', `cap/${reason}`, question, why)),
      ...ranked
        .slice(limit ?? ranked.length)
        .map((one) => left('limit', 'limit/bank', one, `The bank has ${limit} better questions.`)),
    ],
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function left(stage: Stage, flaw: string, question: Question, message: string): Rejected {
  return { stage, flaw, question, message: `Question ${question.id}: ${message}` }
}

interface Linted {
  readonly clean: readonly Question[]
  readonly findings: readonly Finding[]
  readonly blocked: readonly Rejected[]
}

/** Parts the questions that lint blocks from the others. */
function lintAway(questions: readonly Question[], bank: Bank, article: Article): Linted {
  const findings = lintBank(bank, article)
  const flaws = new Map<string | undefined, Finding>()
  for (const finding of findings)
    if (finding.severity === 'H' && !flaws.has(finding.question)) flaws.set(finding.question, finding)
  return {
    clean: questions.filter(({ id }) => !flaws.has(id)),
    findings,
    blocked: questions.flatMap((question) => {
      const finding = flaws.get(question.id)
      return finding ? left('lint', finding.flaw, question, finding.message) : []
    }),
  }
}

/** The facts on which no question of the bank rests. */
function unposed({ facts, questions }: Bank, posed: readonly Question[]): Rejected[] {
  const used = new Set(questions.flatMap((question) => question.facts))
  const tried = new Set(posed.flatMap((question) => question.facts))
  return facts
    .filter(({ id }) => !used.has(id))
    .map((fact) => {
      const [flaw, why] =
        fact.certainty < POSED_CERTAINTY
          ? ['unposed/doubtful', 'the article is not sure of it']
          : tried.has(fact.id)
            ? ['unposed/thrown-out', 'no question on it was kept']
            : ['unposed/none', 'no good question can be made of it']
      return { stage: 'unposed', flaw, fact, message: `Fact ${fact.id} is kept and not asked: ${why}.` }
    })
}
