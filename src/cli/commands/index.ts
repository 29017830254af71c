import type { Command } from '../command.ts'
import { buildStories } from './build-story.ts'
import { demo } from './demo.ts'
import { derive } from './derive.ts'
import { lint } from './lint.ts'
import { newStory } from './new-story.ts'
import { questions } from './questions.ts'
import { quiz } from './quiz.ts'
import { review } from './review.ts'
import { take } from './take.ts'

const table = {
  take,
  demo,
  quiz,
  questions,
  lint,
  derive,
  review,
  'new-story': newStory,
  'build-story': buildStories,
}

/** The name of a command. */
export type CommandName = keyof typeof table

/** Every command, in the order of the help. */
export const commands: { readonly [N in CommandName]: Command } = table

/** All command names. */
// Object.keys forgets the names of a literal's own keys.
export const commandNames = Object.keys(table) as readonly CommandName[]
