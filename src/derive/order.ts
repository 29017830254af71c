import { type Question, secretsOf } from '../kinds/index.ts'
import { enemyTest } from '../quiz/enemies.ts'
import { nearDuplicateTest } from '../quiz/near-duplicates.ts'

/** Two offices of one person are two facts: what has one answer is asked once in like words. */
export function withoutTwins(questions: readonly Question[]) {
  const [fresh, twins]: [Question[], Question[]] = [[], []]
  const areNear = nearDuplicateTest()
  const sayings = new Map<string, string[]>()
  for (const question of questions) {
    const answer = `${question.kind} ${question.asks} ${secretsOf(question).join('|')}`
    const stems = sayings.get(answer) ?? []
    const isTwin = stems.some((stem) => areNear(stem, question.stem))
    sayings.set(answer, [...stems, question.stem])
    ;(isTwin ? twins : fresh).push(question)
  }
  return { fresh, twins }
}

/** The month of what was news, however few dates there are, is what readers miss least. */
export function trivialLast(questions: readonly Question[]): Question[] {
  const isTrivial = ({ asks }: Question) => asks === 'month-done'
  return [...questions.filter((one) => !isTrivial(one)), ...questions.filter(isTrivial)]
}

/** No quiz is longer: beyond it nobody needs to know who is whose enemy. */
const LONGEST = 200

/** The questions of a quiz must be neither enemies nor nearly the same: those that are nobody's before them come first. */
export function enemiesLast(questions: readonly Question[]): Question[] {
  const areEnemies = enemyTest()
  const areNear = nearDuplicateTest()
  const [free, others]: [Question[], Question[]] = [[], []]
  for (const [i, question] of questions.entries()) {
    const clashes = (one: Question) => areEnemies(one, question) || areNear(one.stem, question.stem)
    const fits = i < LONGEST && !free.some(clashes)
    ;(fits ? free : others).push(question)
  }
  return [...free, ...others]
}
