import { edtf } from '../calendar/edtf.ts'
import type { Fact } from '../facts/fact.ts'
import { words } from '../language/en/phrases.ts'
import { reported } from '../language/en/stems/explain.ts'
import { type Scene, sourceOf } from './scene.ts'

/** Why a key is right that rests on the article as of its date: who published it, when, whom it cites; and the context. */
export function explainReported(scene: Scene, clause: string, fact: Fact): string {
  const { publisher, published } = scene.article
  return words(reported(publisher, edtf(published), clause, sourceOf(scene, fact)), fact.context)
}

/** Why a key is right that history knows: a sentence that says so, and the fact's context. */
export function explainPlainly(sentence: string, { context }: Pick<Fact, 'context'>): string {
  return words(sentence, context)
}
