/**
 * From an article to questions: facts are checked against the text and posed.
 *
 * @module newsquiz/derive
 */
export { digestArticle } from './base/digest.ts'
export { type CheckOptions, checkFacts } from './derive/check-facts.ts'
export { type DerivedBank, type DeriveOptions, deriveBank } from './derive/derive-bank.ts'
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
export type { FactReader, ReadFacts } from './derive/reader.ts'
export type { Rejected, Stage } from './derive/rejected.ts'
export { readStory, type Story } from './derive/story.ts'
export { type PoseOptions, poseFacts } from './pose/pose.ts'
export type { Pool, PosedArticle, SceneParts } from './pose/scene.ts'
export { type DateMention, type DateMentionType, readDates } from './read/dates/read-dates.ts'
export { type AnniversaryMention, readAnniversaries } from './read/en/dates/anniversaries.ts'
