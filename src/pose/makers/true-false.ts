import { tokens } from '../../base/text.ts'
import type { Question } from '../../kinds/index.ts'
import { baseOf, type Draft, questionId, rated } from '../draft.ts'
import { drawsFor, type PosedArticle, type Scene } from '../scene.ts'

/**
 * A statement to judge: the true one or, by the toss of a coin that only the seed and the question's id decide, a
 * false one with a wrong option in the place of the right one.
 *
 * A sentence of the article is no statement to judge: whoever remembers it need not understand it.
 *
 * @param lies The most plausible first; without one the question would be a giveaway, and is not made.
 */
export function makeTrueFalse(
  scene: Scene,
  draft: Draft,
  truth: string,
  lies: readonly string[],
): Question[] {
  const lie = lies.find((text) => text !== truth)
  if (lie === undefined || isCopied(scene, truth)) return []
  return isTrue(scene, draft) ? [state(scene, draft, truth, true)] : [state(scene, draft, lie, false)]
}

/** The true statement, or nothing, by the same coin: for what nobody can be proved not to have done. */
export function makeTrue(scene: Scene, draft: Draft, truth: string): Question[] {
  return isTrue(scene, draft) && !isCopied(scene, truth) ? [state(scene, draft, truth, true)] : []
}

function isTrue(scene: Scene, draft: Draft): boolean {
  return drawsFor(scene, questionId(scene, draft, 'true-false'))(2) === 0
}

function state(scene: Scene, draft: Draft, statement: string, key: boolean): Question {
  return rated({ ...baseOf(scene, draft, 'true-false', statement), kind: 'true-false', key }, draft)
}

function isCopied({ article }: Scene, statement: string): boolean {
  return wordsOf(article).includes(` ${tokens(statement).join(' ')} `)
}

// Every statement is looked for in the same text.
const known = new WeakMap<PosedArticle, string>()

function wordsOf(article: PosedArticle): string {
  const found = known.get(article) ?? ` ${tokens(article.text ?? '').join(' ')} `
  known.set(article, found)
  return found
}
