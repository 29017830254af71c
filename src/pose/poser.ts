import type { FactKind, FactOf } from '../facts/fact.ts'
import type { Question } from '../kinds/index.ts'
import type { Scene } from './scene.ts'

/**
 * Turns one fact into questions that ask one thing about it, one for each fitting kind; none where no good one can be made.
 *
 * A poser decides what is asked, and which answers are wrong beyond doubt; `language/` holds the sentences, `makers/`
 * the kinds.
 */
export type Poser<K extends FactKind> = (fact: FactOf<K>, scene: Scene) => readonly Question[]

/** Turns what several facts of a story say together into questions. */
export type StoryPoser = (scene: Scene) => readonly Question[]
