/**
 * Banks of news questions: parse, lint, draw, view, score.
 *
 * @module newsquiz
 */

// Banks
export { amendBank, type Correction, type Patch } from './bank/amend.ts'
export type { Bank, CorrectionRecord } from './bank/bank.ts'
export { type BankIndex, type Entry, indexBank, mergeBanks } from './bank/bank-index.ts'
export type { Finding, Severity } from './bank/finding.ts'
export { lintBank } from './bank/lint/lint.ts'
export { parseBank, safeParseBank } from './bank/parse.ts'
// Errors
export {
  describeIssue,
  type Issue,
  type IssueCode,
  issueCodes,
  NewsquizError,
  type Refusal,
  type ResponseCode,
} from './base/errors.ts'
export type { Exact } from './base/exact.ts'
export type { Parsed } from './base/parse.ts'
// Dates
export { type Edtf, type EdtfDate, type EdtfInterval, type Precision, precisions } from './calendar/edtf.ts'
// Delivery
export { type Labels, labels } from './delivery/labels.ts'
export {
  type HiddenAnswer,
  type HiddenReview,
  type OpenReview,
  type PartialReview,
  type Reviewable,
  type ReviewMode,
  type ReviewOf,
  reviewFor,
} from './delivery/review.ts'
export { type QuestionView, type QuestionViewBase, type QuizView, viewQuiz } from './delivery/view.ts'
// Facts
export { type Actor, type ActorType, actorTypes } from './facts/actor.ts'
export type { Article, ArticleInfo, ArticleReference, IsoDate } from './facts/article.ts'
export {
  type DeedFact,
  type EventFact,
  type Fact,
  type FactBase,
  type FactKind,
  type FactOf,
  type FigureFact,
  type NameFact,
  POSED_CERTAINTY,
  type RoleFact,
} from './facts/fact.ts'
// Kinds
export type { ChoiceFields, ChoiceQuestion } from './kinds/choice/schema.ts'
export type { ClozeResponse, GapView } from './kinds/cloze/cloze.ts'
export type { ClozeQuestion, Gap } from './kinds/cloze/schema.ts'
export {
  type ActorId,
  type BankId,
  type Credit,
  type Evidence,
  type FactId,
  type Fraction,
  type Option,
  type OptionId,
  type OptionType,
  type OptionView,
  optionTypes,
  type QuestionBase,
  type QuestionId,
  type Topic,
  topics,
} from './kinds/common.ts'
export type { DateView } from './kinds/date/date.ts'
export type { DateFields, DateQuestion } from './kinds/date/schema.ts'
export {
  type KindName,
  kindNames,
  type Question,
  type ReadResponse,
  type Response,
  type ResponseTo,
  type ViewOf,
} from './kinds/index.ts'
export type { MatchResponse, MatchView } from './kinds/match/match.ts'
export type { MatchQuestion } from './kinds/match/schema.ts'
export type { MultipleQuestion } from './kinds/multiple/schema.ts'
export type { NumberResponse, NumberView } from './kinds/number/number.ts'
export type { NumberFields, NumberQuestion, NumberTolerance } from './kinds/number/schema.ts'
export type { OrderView } from './kinds/order/order.ts'
export type { OrderQuestion } from './kinds/order/schema.ts'
export type { Part } from './kinds/part.ts'
export type { TextAlternative, TextFields, TextQuestion } from './kinds/text/schema.ts'
export type { TrueFalseQuestion } from './kinds/true-false/schema.ts'
export { readTyped } from './kinds/typed.ts'
export { german } from './language/de/messages.ts'
export { english } from './language/en/messages.ts'
export { explainRefusal } from './language/en/refusals.ts'
export {
  type AnswerStatus,
  type LineWords,
  type Messages,
  type ModifierName,
  type ModifierWords,
  modifierNames,
  type NamedArticle,
  type Reason,
  type ReasonWords,
  type RefusalWords,
  reasons,
  type StatusWords,
  statuses,
} from './language/messages.ts'
// Quizzes
export { type Anniversary, anniversariesOn } from './quiz/anniversaries.ts'
export {
  type Band,
  type Blueprint,
  bands,
  type Count,
  type Order,
  orders,
  type Quota,
} from './quiz/blueprint.ts'
export { dailyQuiz } from './quiz/daily.ts'
export { type Generated, generateQuiz } from './quiz/generate.ts'
export { lintQuiz } from './quiz/lint-quiz.ts'
export type { Quiz, QuizBank } from './quiz/quiz.ts'
export type { QuotaName, Shortage } from './quiz/shortage.ts'
// Scoring
export {
  type Award,
  type AwardOptions,
  type AwardReport,
  award,
  type Earned,
  type GradeBand,
  type Section,
  type SectionReport,
} from './scoring/award.ts'
export { blindGuess } from './scoring/blind.ts'
export { type ExplainedAnswer, type ExplainOptions, explainReport } from './scoring/explain.ts'
export { gradeAnswer } from './scoring/grade-answer.ts'
export type { ScoringOptions } from './scoring/judge.ts'
export {
  adaptive,
  type CountbackOptions,
  countback,
  decreasingPoints,
  hintPenalty,
  interactive,
  masteryPoints,
} from './scoring/modifiers/attempts.ts'
export { ceiling, floor, rounded, threshold } from './scoring/modifiers/bounds.ts'
export {
  type CertaintyMarks,
  certaintyBasedMarking,
  fixedPenalty,
  formulaScoring,
  streakBonus,
} from './scoring/modifiers/guessing.ts'
export type { Modifier, Outcome, Try } from './scoring/modifiers/modifier.ts'
export { type TimeDecay, timeDecay } from './scoring/modifiers/time.ts'
export { parseSheet } from './scoring/parse.ts'
export type { AnswerReport, Report, ScoringRecord, Stray } from './scoring/report.ts'
export {
  type Change,
  type Rescored,
  type RescoreOptions,
  rescore,
  type Standing,
  type Verdict,
} from './scoring/rescore.ts'
export { type Rounding, roundings } from './scoring/rounding.ts'
export { allOrNothing, type Json, natural, type PolicyRecord, type Rule } from './scoring/rule.ts'
export { type Closeness, closeness, type Falloff } from './scoring/rules/closeness.ts'
export { commonSubsequence, type PartialOrder } from './scoring/rules/common-subsequence.ts'
export { type Mapping, mapResponse, type ResponseTable, responseTable } from './scoring/rules/map-response.ts'
export { matchCorrect, rightPairs } from './scoring/rules/match-correct.ts'
export { optionFractions } from './scoring/rules/option-fractions.ts'
export {
  absolutePosition,
  adjacentPairs,
  concordantPairs,
  displacement,
  longestIncreasingSubsequence,
  longestRun,
  neighbours,
} from './scoring/rules/order.ts'
export { type PartialRanges, partialRanges } from './scoring/rules/partial-ranges.ts'
export { type RexamsOptions, rexams, rexamsRules } from './scoring/rules/rexams.ts'
export {
  coverage,
  everyDecisionCounts,
  halves,
  netCorrect,
  rightMinusWrong,
  type Selection,
} from './scoring/rules/selection.ts'
export { spelling, type WrittenOptions, wildcards } from './scoring/rules/written.ts'
export { scorePoints, scoreQuiz } from './scoring/score.ts'
export { type OwnPolicies, scoringFrom } from './scoring/scoring-from.ts'
export type { Answer, Sheet } from './scoring/sheet.ts'
export { sheetFrom } from './scoring/sheet-from.ts'
export type { ExactPoints, Tally } from './scoring/tally.ts'
export type { TraceLine } from './scoring/trace.ts'
