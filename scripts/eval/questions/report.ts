import { measurePositions } from '../../../src/bank/lint/positions.ts'
import { measureProbes } from '../../../src/bank/lint/probes.ts'
import { plainWords } from '../../../src/language/en/content.ts'
import { divergence, median, shareOf, tally } from './counts.ts'
import { distractorsInEvidence, isVerbatim, placeOfKey, strangersIn } from './grounded.ts'
import { answerTypeOf, greatestKeyShare, pairsIn, patternOf, thirdsOf } from './shape.ts'
import type { Derivation } from './source.ts'

/** What human news quizzes ask for, in per cent. Source: Lelkes, Tran & Yu (2021), "Quiz-style question generation for news stories". */
const HUMAN = { person: 24, thing: 22, number: 13, organisation: 6, date: 5, place: 5 }

/** Banks of fewer questions tell nothing of shares within a bank. */
const FEWEST = 5

/** Every figure of the banks of a corpus. */
export function reportOf(all: readonly Derivation[]) {
  const found = all.flatMap((one) => one.items.map((item) => ({ item, article: one.article })))
  const questions = found.map(({ item }) => item.question)
  const findings = all.flatMap((one) => one.findings)
  const sum = (of: (one: Derivation) => number) => all.reduce((total, one) => total + of(one), 0)
  const [sentences, words] = [sum((one) => one.sentences), sum((one) => one.words)]
  const per = (count: number, unit: number) => (count === 0 ? 0 : (questions.length * unit) / count)
  return {
    size: {
      articles: all.length,
      sentences,
      words,
      facts: sum(({ bank }) => bank.facts.length),
      questions: questions.length,
    },
    facts: tally(all.flatMap(({ bank }) => bank.facts.map(({ kind }) => kind))),
    kinds: tally(questions.map(({ kind }) => kind)),
    topics: tally(questions.map(({ topic }) => topic)),
    asked: tally(questions.map(({ asks }) => asks)),
    yield: {
      per100Sentences: per(sentences, 100),
      perArticle: per(all.length, 1),
      per400Words: per(words, 400),
      withNone: shareOf(all, ({ bank }) => bank.questions.length === 0),
      withFive: shareOf(all, ({ bank }) => bank.questions.length >= FEWEST),
    },
    flaws: flawsOf(findings, questions.length),
    probes: measureProbes(found.map(({ item }) => item)),
    positions: measurePositions(found.map(({ item }) => item)),
    metrics: metricsOf(all, found),
    cpu: cpuOf(all),
    rejected: tally(all.flatMap(({ rejected }) => rejected.map(({ stage, flaw }) => `${stage}: ${flaw}`))),
  }
}

/** What {@link reportOf} says. */
export type Report = ReturnType<typeof reportOf>

/** A5: findings by flaw and severity, and how they fall on questions; those over whole banks are counted apart. */
function flawsOf(findings: readonly Derivation['findings'][number][], questions: number) {
  const soft = findings.filter(({ severity }) => severity === 'S')
  const perQuestion = Object.values(tally(soft.flatMap(({ question }) => question ?? [])))
  return {
    byFlaw: tally(findings.map(({ flaw, severity }) => `${flaw} ${severity}`)),
    hard: findings.filter(({ severity }) => severity === 'H').length,
    softPerQuestion: soft.length / Math.max(1, questions),
    withTwoSoft: { hits: perQuestion.filter((count) => count >= 2).length, count: questions },
  }
}

type Found = readonly {
  readonly item: Derivation['items'][number]
  readonly article: Derivation['article']
}[]

/** A1 to A4, A6, A10 to A12 of the metrics that need no reader. */
function metricsOf(all: readonly Derivation[], found: Found) {
  const keys = found
    .map(({ item, article }) => placeOfKey(item, article))
    .filter((place) => place !== undefined)
  const strangers = found.map(({ item, article }) => strangersIn(item, article))
  const offering = found.filter(({ item }) => item.offers.length > 0)
  const posed = all.filter(({ bank }) => bank.questions.length > 0)
  const pairs = all.map(({ bank }) => pairsIn(bank.questions))
  const stems = found.map(({ item }) => plainWords(item.stem).length)
  const options = found.flatMap(({ item }) =>
    item.offers.flatMap(({ choices }) => choices.map(({ words }) => words.length)),
  )
  const types = tally(found.map(({ item }) => answerTypeOf(item)))
  const total = (of: (one: (typeof pairs)[number]) => number) => pairs.reduce((sum, one) => sum + of(one), 0)
  return {
    verbatim: shareOf(found, ({ item, article }) => isVerbatim(item, article)),
    keyInQuotes: { hits: keys.filter((place) => place !== 'elsewhere').length, count: keys.length },
    keyComputed: keys.filter((place) => place === 'computed').length,
    keyElsewhere: idsWhere(found, ({ item, article }) => placeOfKey(item, article) === 'elsewhere'),
    stemGrounded: shareOf(strangers, (words) => words.length === 0),
    strangers: Object.keys(tally(strangers.flat())).slice(0, 20),
    stemNotGrounded: idsWhere(found, ({ item, article }) => strangersIn(item, article).length > 0),
    distractorsElsewhere: shareOf(offering, ({ item }) => distractorsInEvidence(item).length === 0),
    pairs: {
      twice: total(({ twice }) => twice),
      near: total(({ near }) => near),
      enemies: total((one) => one.enemies),
    },
    greatestKeyShare: median(
      all
        .filter(({ bank }) => bank.questions.length >= FEWEST)
        .map(({ bank }) => greatestKeyShare(bank.questions)),
    ),
    answerTypes: types,
    answerTypeDivergence: divergence(types, HUMAN),
    patterns: tally(found.map(({ item }) => patternOf(item))),
    stemsOf8To19: shareOf(stems, (count) => count >= 8 && count <= 19),
    optionsUpTo8: shareOf(options, (count) => count <= 8),
    thirds: [2, 3].map((count) => shareOf(posed, (one) => thirdsOf(one).size >= count)),
    repeats: shareOf(all, ({ repeats }) => repeats),
  }
}

function idsWhere(found: Found, test: (one: Found[number]) => boolean): readonly string[] {
  return found.filter(test).map(({ item }) => item.question.id)
}

/** Medians of milliseconds. */
function cpuOf(all: readonly Derivation[]) {
  const of = (part: (one: Derivation) => number) => ({
    perArticle: median(all.map(part)),
    per500Words: median(all.map((one) => (part(one) * 500) / Math.max(1, one.words))),
  })
  return {
    read: of(({ cpu }) => cpu.read),
    pose: of(({ cpu }) => cpu.pose),
    all: of(({ cpu }) => cpu.read + cpu.pose),
  }
}
