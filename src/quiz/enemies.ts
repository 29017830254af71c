import { fold } from '../base/text.ts'
import { storyOf } from '../kinds/common.ts'
import { type Question, secretsOf, shownBy } from '../kinds/index.ts'
import { dropArticle } from '../language/en/articles.ts'
import { dropPossessives } from '../language/en/possessives.ts'

/** Why two questions must not stand in one quiz. */
export type EnemyReason = 'both ask the same thing' | 'one gives the other away'

/** Whether two questions are enemies. */
export type EnemyTest = (a: Question, b: Question) => boolean

/** What of a question decides who its enemies are. */
interface Clue {
  /** Bank, what is asked, and of which facts. */
  readonly asks: string
  /** The words of the stem and of all else that is shown. */
  readonly shown: string
  /** The words of the explanation. */
  readonly explained: string
  /** The key in every form, and its years, as they would stand in {@link Clue.shown}. */
  readonly secrets: readonly string[]
}

/**
 * Why two questions must not stand in one quiz, or `undefined` if they may.
 *
 * They ask the same thing where they are of one bank and equal in `facts` (as a set) and `asks`. One gives the other
 * away where its stem or anything it shows holds, as whole words in a row, the other's key in an accepted form or a
 * year (1000 to 2999) that the key names, or that its explanation names where it asks for an anniversary, so that a sum
 * is left, or whether a date is true. A number of one or two digits gives nothing away.
 *
 * @example
 * ```ts
 * const [question] = koreanArmistice.questions
 * question && enemies(question, { ...question, id: 'korean-armistice-70/twin' }) // => 'both ask the same thing'
 * ```
 */
export function enemies(a: Question, b: Question): EnemyReason | undefined {
  const [one, other] = [clueOf(a), clueOf(b)]
  if (one.asks === other.asks) return 'both ask the same thing'
  return areEnemies(one, other) ? 'one gives the other away' : undefined
}

/**
 * Whether two questions are {@link enemies}, for many pairs: the words of a question are folded once, when it is first
 * asked about.
 */
export function enemyTest(): EnemyTest {
  return (a, b) => areEnemies(recall(a), recall(b))
}

// A server draws from the same questions again and again.
const known = new WeakMap<Question, Clue>()

function recall(question: Question): Clue {
  const clue = known.get(question) ?? clueOf(question)
  known.set(question, clue)
  return clue
}

function areEnemies(a: Clue, b: Clue): boolean {
  return a.asks === b.asks || tells(a.shown, b) || tells(b.shown, a)
}

function tells(text: string, { secrets }: Clue): boolean {
  return secrets.some((secret) => text.includes(secret))
}

/** Whether the explanation of one question holds the key of another, which had better be asked before. */
export function spoils(one: Question, other: Question): boolean {
  return tells(recall(one).explained, recall(other))
}

function clueOf(question: Question): Clue {
  const keys = secretsOf(question).map((key) => dropArticle(fold(key)))
  // A bar parts the texts, so that no secret is found across two of them.
  const shown = [question.stem, ...shownBy(question)].map((text) => ` ${plain(text)} `).join('|')
  const explanation = plain(question.explanation)
  const isOfYears =
    question.topic === 'anniversary' || (question.topic === 'date' && question.kind === 'true-false')
  const counted = isOfYears ? yearsIn(explanation) : []
  const years = [...keys.flatMap(yearsIn), ...counted.filter((year) => !shown.includes(` ${year} `))]
  return {
    // Facts are numbered within their bank.
    asks: `${[storyOf(question), question.asks, ...[...new Set(question.facts)].sort()]}`,
    shown,
    explained: ` ${explanation} `,
    secrets: [...keys, ...years].filter((key) => !/^\d{0,2}$/.test(key)).map((key) => ` ${key} `),
  }
}

/** Folded, and without the endings of owners: "Kim's visit" names Kim. */
function plain(text: string): string {
  return fold(dropPossessives(text))
}

function yearsIn(text: string): readonly string[] {
  return text.match(/\b[12]\d{3}\b/g) ?? []
}
