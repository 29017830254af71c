import { oncePer } from '../../base/once-per.ts'
import { tokens } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import { surnameOf } from '../../language/en/surnames.ts'
import { ofKind, type PosedArticle, type Scene } from '../scene.ts'

/** So many rivals make a choice. */
const ENOUGH = 2

/**
 * Those who may be taken for somebody who said something: who speaks in the article or holds an office, and whoever is no part of it; all,
 * where these are too few.
 */
export function whoMaySpeak(scene: Scene, rivals: readonly Actor[]): readonly Actor[] {
  const fitting = rivals.filter((rival) => !scene.cast.includes(rival) || isHeard(scene, rival))
  return fitting.length >= ENOUGH ? fitting : rivals
}

function isHeard({ article, known }: Scene, { id, name }: Actor): boolean {
  return (
    ofKind(known, 'deed').some(({ statement, actor }) => statement === true && actor === id) ||
    ofKind(known, 'role').some(({ actor }) => actor === id) ||
    tokens(surnameOf(name) ?? name).some((word) => besideSaying(article).has(word))
  )
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|noted|warned|argued|insisted|acknowledged|recalled)$/

/** The words beside verbs of saying: "Roe said", "said Kim Roe", "says Mr. Roe". */
const besideSaying = /* @__PURE__ */ oncePer(({ text = '' }: PosedArticle): ReadonlySet<string> => {
  const words = tokens(text)
  return new Set(
    words.flatMap((word, i) => (SAYING.test(word) ? [words[i - 1] ?? '', ...words.slice(i + 1, i + 4)] : [])),
  )
})
