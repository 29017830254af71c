import { tokens } from '../base/text.ts'
import type { Fact } from '../facts/fact.ts'
import type { Topic } from '../kinds/common.ts'
import { type KindName, keyOf, type Question } from '../kinds/index.ts'
import { poseScene } from './posers.ts'
import { type SceneParts, setScene } from './scene.ts'

/** What {@link poseFacts} goes by, besides the facts. */
export interface PoseOptions extends SceneParts {
  /** Only questions of these kinds. */
  readonly kinds?: readonly KindName[]
  /** Only questions on these topics. */
  readonly topics?: readonly Topic[]
}

/** A stem longer than this, in words, is read twice. */
const LONGEST_STEM = 30

/**
 * Every good question that the facts of an article allow, in every kind that fits.
 *
 * Only certain facts are posed (see `POSED_CERTAINTY`); doubtful ones and those of the pool only keep wrong options
 * from being true after all. What rests on somebody's word is asked as "According to …". A question that would
 * have a weak set of options is left out.
 *
 * @returns Questions in the order of the facts; equal arguments give equal questions, and another fact changes no id.
 * @throws RangeError where a fact names an actor who is not among the actors, or holds no date of the calendar.
 */
export function poseFacts(facts: readonly Fact[], options: PoseOptions): Question[] {
  const { kinds, topics } = options
  return unambiguous(poseScene(setScene(facts, options))).filter(
    ({ kind, topic, stem }) =>
      (kinds?.includes(kind) ?? true) &&
      (topics?.includes(topic) ?? true) &&
      tokens(stem).length <= LONGEST_STEM,
  )
}

/** The questions without those of one kind that ask the same in the same words and have different keys. */
function unambiguous(questions: readonly Question[]): Question[] {
  const keys = new Map<string, Set<string>>()
  const name = ({ kind, stem }: Question) => `${kind} ${tokens(stem).join(' ')}`
  for (const question of questions) {
    const found = keys.get(name(question)) ?? new Set()
    keys.set(name(question), found.add(JSON.stringify(keyOf(question))))
  }
  return questions.filter((question) => keys.get(name(question))?.size === 1)
}
