import type { Fact, FactKind } from '../facts/fact.ts'
import type { Question } from '../kinds/index.ts'
import { matchNth } from './anniversary/match.ts'
import { orderNth } from './anniversary/order.ts'
import { whenNth } from './anniversary/when.ts'
import { which } from './anniversary/which.ts'
import { whose } from './anniversary/whose.ts'
import { doer } from './deed/doer.ts'
import { doers } from './deed/doers.ts'
import { matchDeed } from './deed/match.ts'
import { named } from './deed/named.ts'
import { number } from './deed/number.ts'
import { other } from './deed/other.ts'
import { deedPlace } from './deed/place.ts'
import { said } from './deed/said.ts'
import { thing } from './deed/thing.ts'
import { whenDone } from './deed/when.ts'
import { decade, month, year } from './event/part-of-date.ts'
import { place } from './event/place.ts'
import { span } from './event/span.ts'
import { statement } from './event/statement.ts'
import { when } from './event/when.ts'
import { amount } from './figure/amount.ts'
import { acronym } from './name/acronym.ts'
import { official } from './name/official.ts'
import { own } from './name/own.ts'
import type { Poser, StoryPoser } from './poser.ts'
import { body } from './role/body.ts'
import { holder } from './role/holder.ts'
import { match } from './role/match.ts'
import { office } from './role/office.ts'
import { served } from './role/served.ts'
import type { Scene } from './scene.ts'
import { inYear } from './timeline/in-year.ts'
import { timeline } from './timeline/order.ts'

/** What is posed from one fact, by its kind, in the order in which questions stand in a bank. */
const posers: { readonly [K in FactKind]: readonly Poser<K>[] } = {
  event: [when, year, month, decade, span, statement, place, which, whenNth, whose, matchNth],
  role: [holder, office, body],
  deed: [doer, other, thing, said, number, named, deedPlace, whenDone],
  figure: [amount],
  name: [acronym, official, own],
}

/** What is posed from several facts together. */
const storyPosers: readonly StoryPoser[] = [timeline, inYear, orderNth, match, served, doers, matchDeed]

/** Everything that can be asked of a scene. */
export function poseScene(scene: Scene): Question[] {
  return [
    ...scene.facts.flatMap((fact) => poseOne(fact, scene)),
    ...storyPosers.flatMap((pose) => pose(scene)),
  ]
}

function poseOne<K extends FactKind>(
  fact: { [P in K]: Extract<Fact, { kind: P }> }[K],
  scene: Scene,
): Question[] {
  return posers[fact.kind].flatMap((pose) => pose(fact, scene))
}
