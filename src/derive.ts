/**
 * From an article to questions: facts are checked against the text and posed.
 *
 * @module newsquiz/derive
 */
export { digestArticle } from './base/digest.ts'
export { type CheckOptions, checkFacts } from './derive/check-facts.ts'
export {
  applyDecisions,
  type Decided,
  type Decision,
  type Dropped,
  type EditedWords,
  type Verdict,
} from './derive/decisions.ts'
export { type DerivedBank, deriveBank } from './derive/derive-bank.ts'
export type {
  FactFunction,
  FactModel,
  FactRequest,
  ModelLimits,
  SdkAnswer,
  SdkCall,
  SdkJsonFormat,
  SdkModel,
  SdkPart,
  SdkSystemMessage,
  SdkText,
  SdkUsage,
  SdkUserMessage,
} from './derive/model/model.ts'
export type { DeriveOptions } from './derive/options.ts'
export type { FactReader, ReadFacts } from './derive/reader.ts'
export type { Rejected, Stage } from './derive/rejected.ts'
export { readStory, type Story } from './derive/story.ts'
export type { OrganisationSort } from './language/en/organisation-sorts.ts'
export { type PoseOptions, poseFacts } from './pose/pose.ts'
export type { Pool, PosedArticle, SceneParts, Sibling, Unfit } from './pose/scene.ts'
export type { Stock, Traits } from './pose/stock.ts'
export { loadActorModel } from './read/actors/load.ts'
export type { ActorModel } from './read/actors/model.ts'
export type { ActorKind } from './read/cast/known.ts'
export type { ActorMention, ReadActor } from './read/cast/link.ts'
export type { TaggedType } from './read/cast/names.ts'
export { type Cast, readActors, readCast } from './read/cast/read-cast.ts'
export { type DateMention, type DateMentionType, readDates } from './read/dates/read-dates.ts'
export { type AnniversaryMention, readAnniversaries } from './read/en/dates/anniversaries.ts'
export type { Quote, Role, RoleForm, RoleKind } from './read/en/roles/role.ts'
export { readFacts } from './read/facts/read-facts.ts'
export { readText } from './read/text/read-text.ts'
export type {
  Block,
  BlockRole,
  CanBeRead,
  Dateline,
  Quotation,
  Readable,
  ReadText,
  Sentence,
  Span,
  Stance,
  StanceKind,
  Unreadable,
} from './read/text/types.ts'
