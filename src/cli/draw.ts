import type { BankIndex } from '../bank/bank-index.ts'
import type { Blueprint } from '../quiz/blueprint.ts'
import { generateQuiz } from '../quiz/generate.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Call } from './command.ts'
import { Mistake } from './mistake.ts'
import { print } from './terminal/print.ts'
import { blueprintsOf } from './values.ts'

/**
 * The quiz that the flags ask for, drawn with their seed or a fresh one, which is named on stderr.
 *
 * @throws {@link Mistake} with every shortage where the bank falls short.
 */
export function drawQuiz(bank: BankIndex, { flags, io, words }: Call): Quiz {
  const seed = flags.seed ?? io.freshSeed()
  const quiz = firstOf(bank, blueprintsOf(flags), seed)
  if (flags.seed === undefined)
    print(io.err, [`The same again: newsquiz ${[...words, `--seed=${seed}`].map(quoted).join(' ')}`])
  return quiz
}

function firstOf(bank: BankIndex, blueprints: readonly Blueprint[], seed: string): Quiz {
  const shortages: string[] = []
  for (const blueprint of blueprints) {
    const spread = generateQuiz(bank, spreadOver(bank, blueprint), seed)
    if (spread.ok) return spread.quiz
    const drawn = generateQuiz(bank, blueprint, seed)
    if (drawn.ok) return drawn.quiz
    shortages.splice(0, shortages.length, ...drawn.shortages.map(({ message }) => message))
  }
  throw new Mistake(...shortages)
}

/**
 * Of several banks one question on each fact, of each no more than half above its share, few sums on anniversaries, and not
 * too many figures and dates.
 */
function spreadOver({ banks }: BankIndex, blueprint: Blueprint): Blueprint {
  if (banks.length === 1) return blueprint
  const longest = Math.max(...[blueprint.length].flat())
  const share = Math.max(2, Math.ceil((1.5 * longest) / banks.length))
  const stories = Object.fromEntries(banks.map(({ id }) => [id, [0, share] as const]))
  const upTo = (part: number) => [0, Math.ceil(longest * part)] as const
  const topics = { anniversary: upTo(1 / 10), figure: upTo(1 / 5), date: upTo(1 / 3), ...blueprint.topics }
  return { ...blueprint, maxPerFact: 1, stories, topics }
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./=,:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
