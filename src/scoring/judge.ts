import type { Refusal } from '../base/errors.ts'
import { fieldOf } from '../base/field-of.ts'
import type { Credit, Fraction, QuestionId } from '../kinds/common.ts'
import {
  type KindName,
  type Question,
  type ReadResponse,
  type Response,
  readResponse,
} from '../kinds/index.ts'
import { isRecord, refusal } from '../kinds/refusals.ts'
import type { AnswerStatus } from '../language/messages.ts'
import type { Award } from './award.ts'
import type { Modifier, Outcome, Try } from './modifiers/modifier.ts'
import { natural, type Rule, scores } from './rule.ts'
import type { Answer, Sheet } from './sheet.ts'

/** How a sheet is to be scored. */
export interface ScoringOptions {
  /** From a response to its credit: the first that scores the question's kind; {@link natural} behind them. */
  readonly rule?: Rule | readonly Rule[]
  /** Rules of single questions, before `rule`. */
  readonly rules?: Readonly<Record<QuestionId, Rule>>
  /** What is made of the credit then, one after the other. */
  readonly modifiers?: readonly Modifier[]
  /** From what was sent to a response; as it stands where it is missing, `readTyped` for what people type. */
  readonly read?: <N extends KindName>(question: Question<N>, response: unknown) => ReadResponse<N>
  /** Points that the key of a question earns, at least 0; 1 where it is missing. */
  readonly weights?: Readonly<Record<QuestionId, number>>
  /** The share of the points, from 0 to 1, from which on a sheet has passed. */
  readonly passMark?: Fraction
  /**
   * When answers had to be in, in milliseconds since 1970-01-01: one whose `at`, or else the sheet's `submitted`, lies
   * after it is refused, and so is one without either.
   */
  readonly deadline?: number
  /** How the sheet as a whole is judged: best of some, sections, rounding, grades. */
  readonly award?: Award
}

/** {@link ScoringOptions}, and answers that were refused before. */
export interface JudgeOptions extends ScoringOptions {
  /** Why, by question, where a sheet out of a report no longer holds what was sent. */
  readonly refused?: Readonly<Record<QuestionId, Refusal>>
}

/** How one answer did. */
export interface Judgement {
  readonly status: AnswerStatus
  readonly rule: Rule
  readonly credit: Credit
  readonly given?: Response
  readonly refusal?: Refusal
  readonly tries?: readonly Response[]
  /** What the rule gave, and each modifier made of it; absent where there is none. */
  readonly steps?: readonly Credit[]
}

const NOTHING: Credit = { earned: 0, of: 1 }
const ALONE: readonly Rule[] = [natural]

/** The rule that scores a question. */
export function ruleFor({ id, kind }: Question, { rule = ALONE, rules }: ScoringOptions): Rule {
  return fieldOf(rules, id) ?? [rule].flat().find((one) => scores(one, kind)) ?? natural
}

/** What an answer earns by its rule and the modifiers. */
export function judge<N extends KindName>(
  question: Question<N>,
  sheet: Sheet,
  options: JudgeOptions,
  streak: number,
): Judgement {
  const { read = readResponse, modifiers, deadline, refused } = options
  const rule = options.rule || options.rules ? ruleFor(question, options) : natural
  const answer: unknown = fieldOf(sheet.answers, question.id)
  const why =
    (refused && fieldOf(refused, question.id)) ??
    (answer === undefined ? undefined : refuseAnswer(answer, sheet, deadline))
  if (why) return { status: 'invalid', rule, credit: NOTHING, refusal: why }
  // What is not refused has the shape of an answer.
  const sent = answer as Answer | undefined
  const response = sent?.response
  if (isBlank(response)) return { status: 'blank', rule, credit: rule.blank?.(question) ?? NOTHING }
  const reading = read(question, response)
  if (!reading.ok) return { status: 'invalid', rule, credit: NOTHING, refusal: reading.refusal }
  const given = reading.response
  const credit = rule.credit(question, given)
  const { earned, of } = credit
  const status = earned <= 0 ? 'wrong' : earned < of ? 'partly' : 'right'
  if (!modifiers?.length) return { status, rule, given, credit }
  const { response: _, tries = [], ...rest } = sent ?? { response: undefined }
  const earlier = tries.flatMap((one) => {
    const found = isBlank(one) ? undefined : read(question, one)
    return found?.ok ? [found.response] : []
  })
  const start = outcomeOf(question, given, earlier, rule, modifiers)
  const outcome = { hints: 0, ...start, ...rest, credit, right: status === 'right', streak }
  const steps = [credit]
  for (const { apply } of modifiers) steps.push(apply({ ...outcome, credit: steps.at(-1) ?? credit }))
  return {
    status,
    rule,
    given,
    credit: steps.at(-1) ?? credit,
    steps,
    ...(earlier.length > 0 && { tries: earlier }),
  }
}

/** What modifiers want to know of a question and the responses to it. */
function outcomeOf<N extends KindName>(
  question: Question<N>,
  given: Response,
  earlier: readonly Response[],
  rule: Rule,
  modifiers: readonly Modifier[],
): Pick<Outcome, 'parts' | 'chance' | 'tries'> {
  const chance = modifiers.find(({ lens }) => lens?.chance)?.lens?.chance
  const parts = modifiers.find(({ lens }) => lens?.parts)?.lens?.parts
  const tryOf = (response: Response): Try => ({
    // What was read as a response to this question is scored as one.
    credit: rule.credit(question, response as never),
    parts: parts?.(question, response) ?? [],
  })
  return { chance: chance?.(question) ?? 0, parts: tryOf(given).parts, tries: earlier.map(tryOf) }
}

const MOST_TRIES = 100

/** Why what stands in the place of an answer is none, or came too late. */
function refuseAnswer(answer: unknown, { submitted }: Sheet, deadline?: number): Refusal | undefined {
  if (!isRecord(answer) || !Object.hasOwn(answer, 'response'))
    return refusal('response/answer-shape', answer, ['response'])
  const wrong = wrongField(answer)
  if (wrong) return { ...refusal('response/answer-shape', answer[wrong], [wrong]), path: [wrong] }
  if (deadline === undefined) return undefined
  const at = answer['at'] ?? submitted
  return typeof at === 'number' && at <= deadline
    ? undefined
    : refusal('response/too-late', `${at}`, [new Date(deadline).toISOString()])
}

/** Which of the fields beside the response is not what it should be. */
function wrongField({ seconds, at, certainty, tries, hints }: Readonly<Record<string, unknown>>) {
  if (!isAmount(seconds)) return 'seconds'
  if (!isAmount(at)) return 'at'
  if (certainty !== undefined && certainty !== 1 && certainty !== 2 && certainty !== 3) return 'certainty'
  if (tries !== undefined && !(Array.isArray(tries) && tries.length <= MOST_TRIES)) return 'tries'
  return isAmount(hints) && (hints === undefined || Number.isInteger(hints)) ? undefined : 'hints'
}

/** A number from 0 on, or nothing at all. */
export function isAmount(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY)
}

/** Nothing, an empty text, or a list or object of nothing but these. */
function isBlank(sent: unknown): boolean {
  if (typeof sent === 'string') return sent === '' || sent.trim() === ''
  if (typeof sent !== 'object' || sent === null) return sent === undefined || sent === null
  for (const part of Array.isArray(sent) ? sent : Object.values(sent))
    if (part !== null && part !== '') return false
  return true
}
