import { everyKind } from './applies.ts'
import { type QuestionDetector, quoted } from './detector.ts'
import { answersOf, isTold } from './told.ts'

/** The stem holds the key. */
export const keyInStem: QuestionDetector = {
  id: 'F15',
  name: 'key-in-stem',
  severity: 'H',
  over: 'question',
  kinds: everyKind,
  find: (item) =>
    answersOf(item)
      .filter((answer) => isTold(answer, item))
      .map(({ text }) => ({
        message: `The stem tells the key ${quoted(text)}. Say it in words that do not hold the key, its year or another name of it.`,
      })),
}
