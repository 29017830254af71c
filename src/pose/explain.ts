import { edtf, spanOf } from '../calendar/edtf.ts'
import type { Fact } from '../facts/fact.ts'
import { words } from '../language/en/phrases.ts'
import { reported } from '../language/en/stems/explain.ts'
import { asStatement, framed } from '../language/en/stems/frame.ts'
import { dayOfPublication, type Scene, sourceOf } from './scene.ts'

/** What is told, as a clause with its time, and when that was, where it is known. */
export interface Told {
  readonly clause: string
  readonly date: string | undefined
}

/** Why a key is right that rests on one fact: what it says, whom the article cites, and the context. */
export function explainFact(scene: Scene, told: Told, fact: Fact): string {
  const source = sourceOf(scene, fact)
  // What an editor is sure of without a date is true at any time.
  const isTimeless = told.date === undefined && fact.certainty === 1
  return explainPlainly(isTimeless ? plainly(told, source) : explain(scene, told, source), fact)
}

/** Why a key is right: of news, who published it and when too, since nobody else may know; history is known. */
export function explain(scene: Scene, told: Told, source?: string): string {
  const { publisher, published } = scene.article
  return isNews(scene, told.date)
    ? reported(publisher, edtf(published), told.clause, source)
    : plainly(told, source)
}

function plainly({ clause }: Told, source: string | undefined): string {
  return asStatement(framed({ source }, clause))
}

/** Why a key is right that history knows: a sentence that says so, and the fact's context. */
export function explainPlainly(sentence: string, { context }: Pick<Fact, 'context'>): string {
  return words(sentence, context)
}

/** Whether it was in the year before publication or later, or has no date but the article's. */
function isNews(scene: Scene, date: string | undefined): boolean {
  const last = date === undefined ? undefined : spanOf(edtf(date)).last
  return last === undefined || last.year >= dayOfPublication(scene).year - 1
}
