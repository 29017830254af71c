import { atLeast, exact, toNumber } from '../base/exact.ts'
import type { BankId, Fraction, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName } from '../kinds/index.ts'
import { type Rounding, roundWithin } from './rounding.ts'
import type { Json, PolicyRecord } from './rule.ts'
import { type ExactPoints, shareOf, type Tally, tallyOf } from './tally.ts'

/** An answer with its exact points. */
export interface Earned extends ExactPoints {
  /** The question. */
  readonly question: QuestionId
  /** Its topic. */
  readonly topic: Topic
  /** Its kind. */
  readonly kind: KindName
  /** Its bank. */
  readonly story: BankId
}

/** Some of the questions, and what must be reached in them. */
export interface Section {
  /** What a report calls it. */
  readonly name: string
  /** Questions on these topics. */
  readonly topics?: readonly Topic[]
  /** Questions of these kinds. */
  readonly kinds?: readonly KindName[]
  /** Questions from these banks. */
  readonly stories?: readonly BankId[]
  /** These questions. */
  readonly questions?: readonly QuestionId[]
  /** Only so many of its answers count, the best. */
  readonly best?: number
  /** The share of its points without which the sheet does not pass. */
  readonly minimum?: Fraction
}

/** A grade, from a share of the points on. */
export interface GradeBand {
  /** What it is called. */
  readonly grade: string
  /** The least share of the points, decided on the exact value. */
  readonly from: Fraction
}

/** What an award is made of. */
export interface AwardOptions {
  /** Only so many answers count, the best by share of their points, the earlier of equal ones. */
  readonly best?: number
  /** Sections that are told apart; an answer may be in several, and one that is in none counts all the same. */
  readonly sections?: readonly Section[]
  /** Grades, in any order. */
  readonly bands?: readonly GradeBand[]
  /** What a full sheet scores; 100 where it is missing. */
  readonly scale?: number
  /** Decimal places of the score, from 0 to 12; 2 where it is missing. */
  readonly places?: number
  /** `half-up` where it is missing. */
  readonly rounding?: Rounding
  /** The least score; unbounded where it is missing. */
  readonly floor?: number
}

/** A section of a sheet. */
export interface SectionReport extends Tally {
  /** What it is called. */
  readonly name: string
  /** Whether it reaches its minimum, decided on the exact value; absent where none was set. */
  readonly reached?: boolean
}

/** A sheet as a whole. */
export interface AwardReport {
  /** The share of the points that count, on the scale, rounded once. */
  readonly score: number
  /** The grade; absent where no band holds the share. */
  readonly grade?: string
  /** The sections, in the order in which they were asked for. */
  readonly sections: readonly SectionReport[]
  /** Answers that do not count. */
  readonly dropped: readonly QuestionId[]
}

/** From the exact points of a sheet to what it comes to; a value that carries its name and parameters. */
export interface Award extends PolicyRecord {
  /** Judges a sheet; a score is never rounded across a mark. */
  readonly decide: (
    answers: readonly Earned[],
    passMark?: Fraction,
  ) => {
    /** For the report. */
    readonly report: AwardReport
    /** The answers that count. */
    readonly counted: readonly Earned[]
    /** Whether each section reaches its minimum; absent where there is none. */
    readonly reached?: boolean
  }
}

/**
 * Judges a sheet as a whole: the best n of m answers, minima of sections, grades, and a score that is rounded once.
 *
 * Everything is decided on exact fractions; the score alone is rounded, and never across a mark: a share below the pass
 * mark, or below a grade, is not shown as one that reaches it (89.96 % of 90 % at one place is 89.9, not 90.0).
 *
 * @throws RangeError where an option lies outside its range.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 3, kinds: { 'true-false': 3 } }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const { id, questions: [first] } = drawn.quiz
 * const sheet = { quiz: id, answers: { [first.id]: { response: first.key } } }
 * scoreQuiz(drawn.quiz, sheet, { award: award({ best: 2 }) }).award.score // => 50
 * scoreQuiz(drawn.quiz, sheet, { award: award({ places: 1 }) }).award.score // => 33.3
 * ```
 */
export function award(options: AwardOptions = {}): Award {
  const { best, sections = [], bands = [], scale = 100, places = 2, rounding = 'half-up', floor } = options
  requireRange('places', places, 0, 12)
  requireRange('scale', scale, Number.MIN_VALUE, 1e9)
  for (const { name, minimum = 0 } of sections) requireRange(`the minimum of ${name}`, minimum, 0, 1)
  for (const { grade, from } of bands) requireRange(`the band ${grade}`, from, 0, 1)
  const grades = bands.toSorted((a, b) => b.from - a.from)
  return {
    name: 'award',
    // The options are JSON, field by field.
    parameters: { ...options } as unknown as Readonly<Record<string, Json>>,
    decide: (answers, passMark) => {
      const counted = bestOf(sections.reduce(keepBest, answers), best)
      const share = shareOf(counted)
      const grade = grades.find(({ from }) => atLeast(share, exact(from)))?.grade
      const parts = sections.map((section) => sectionReport(section, counted))
      const minima = parts.flatMap(({ reached }) => reached ?? [])
      const marks = [...grades.map(({ from }) => from), ...(passMark === undefined ? [] : [passMark])]
      const score = toNumber(roundWithin(share, { marks, scale, places, rounding }))
      return {
        counted,
        ...(minima.length > 0 && { reached: minima.every(Boolean) }),
        report: {
          score: floor === undefined ? score : Math.max(floor, score),
          ...(grade !== undefined && { grade }),
          sections: parts,
          dropped: answers.filter((answer) => !counted.includes(answer)).map(({ question }) => question),
        },
      }
    },
  }
}

function sectionReport(section: Section, counted: readonly Earned[]): SectionReport {
  const own = counted.filter((answer) => isIn(section, answer))
  const { name, minimum } = section
  return {
    name,
    ...tallyOf(own),
    ...(minimum !== undefined && { reached: atLeast(shareOf(own), exact(minimum)) }),
  }
}

function isIn({ topics, kinds, stories, questions }: Section, answer: Earned): boolean {
  return (
    (topics?.includes(answer.topic) ?? true) &&
    (kinds?.includes(answer.kind) ?? true) &&
    (stories?.includes(answer.story) ?? true) &&
    (questions?.includes(answer.question) ?? true)
  )
}

function keepBest(answers: readonly Earned[], section: Section): readonly Earned[] {
  const own = answers.filter((answer) => isIn(section, answer))
  const kept = bestOf(own, section.best)
  return answers.filter((answer) => !own.includes(answer) || kept.includes(answer))
}

/** The best answers by share of their points, the earlier of equal ones, in their old order. */
function bestOf(answers: readonly Earned[], best = answers.length): readonly Earned[] {
  requireRange('best', best, 0, Number.MAX_SAFE_INTEGER)
  const ranked = answers.toSorted((a, b) => {
    const [one, other] = [shareOf([a]), shareOf([b])]
    return atLeast(one, other) ? (atLeast(other, one) ? 0 : -1) : 1
  })
  const kept = new Set(ranked.slice(0, best))
  return answers.filter((answer) => kept.has(answer))
}

function requireRange(what: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most))
    throw new RangeError(`${what} is ${value}; write a number from ${least} to ${most}`)
}
