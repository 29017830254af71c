import type { Bank } from '../../bank/bank.ts'
import { lintBank } from '../../bank/lint/lint.ts'
import { safeParseBank } from '../../bank/parse.ts'
import {
  type Decision,
  decisionOn,
  editedBy,
  finderOf,
  isSettled,
  withDecision,
} from '../../derive/decisions.ts'
import type { Article } from '../../facts/article.ts'
import type { Question } from '../../kinds/index.ts'
import { clean } from '../terminal/clean.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Dialogue, End } from './dialogue.ts'
import { sceneOf } from './scene.ts'

/** What is reviewed, by whom, and where it is kept. */
export interface Review {
  /** The bank. */
  readonly bank: Bank
  /** Its article, where it is at hand. */
  readonly article: Article | undefined
  /** The person. */
  readonly dialogue: Dialogue
  /** Keeps all decisions. */
  readonly save: (decisions: readonly Decision[]) => Promise<void>
}

/** How a review has ended: with every question shown, or before. */
export interface Reviewed {
  /** All decisions, earlier ones included. */
  readonly decisions: readonly Decision[]
  /** How. */
  readonly end: 'done' | End
}

const commands = [
  { key: 'k', word: 'keep' },
  { key: 'e', word: 'edit' },
  { key: 'd', word: 'drop' },
  { key: 's', word: 'skip' },
  { key: 'b', word: 'back' },
  { key: 'q', word: 'quit' },
] as const

/** The questions that nobody has decided on in the words that they have. */
export function openQuestions({ questions }: Bank, decisions: readonly Decision[]): Question[] {
  const find = finderOf(decisions)
  return questions.filter((question) => {
    const decision = find(question)
    return !decision || !isSettled(question, decision)
  })
}

/** Goes through the open questions; each decision is saved before the next question is shown. */
export async function goThrough(review: Review, before: readonly Decision[]): Promise<Reviewed> {
  const open = openQuestions(review.bank, before)
  let decisions = before
  let at = 0
  for (;;) {
    const question = open[at]
    if (!question) return { decisions, end: 'done' }
    const earlier = finderOf(decisions)(question)
    const said = await judge(question, earlier, `${at + 1} of ${open.length}`, review)
    if (said === 'quit' || said === 'interrupted') return { decisions, end: said }
    if (typeof said === 'object') {
      decisions = withDecision(decisions, said)
      await review.save(decisions)
    }
    at = said === 'back' ? Math.max(0, at - 1) : at + 1
  }
}

async function judge(
  question: Question,
  earlier: Decision | undefined,
  place: string,
  { bank, article, dialogue }: Review,
): Promise<Decision | 'skip' | 'back' | End> {
  const { page, show, choose } = dialogue
  const shown = earlier ? editedBy(question, earlier) : question
  show(
    wrap(`Question ${place}: ${clean(question.id)} (${question.topic}, ${question.kind})`, page().width).map(
      page().paint.dim,
    ),
  )
  show(sceneOf(shown, article, earlier, page()))
  for (;;) {
    const command = await choose(commands)
    if (command === 'keep') {
      const { edited } = earlier ?? {}
      return decisionOn(question, edited ? { verdict: 'edit', edited } : { verdict: 'keep' })
    }
    if (command !== 'edit' && command !== 'drop') return command
    const said =
      command === 'edit' ? await edit(question, shown, bank, dialogue) : await drop(question, dialogue)
    if (said) return said
  }
}

/** Asks for other words until they fit; `undefined` where none are given. */
async function edit(
  question: Question,
  shown: Question,
  bank: Bank,
  dialogue: Dialogue,
): Promise<Decision | End | undefined> {
  const stem = await dialogue.type('The question.', shown.stem)
  if (typeof stem === 'string') return stem
  const explanation = await dialogue.type('The explanation.', shown.explanation)
  if (typeof explanation === 'string') return explanation
  const words = { stem: stem.text ?? shown.stem, explanation: explanation.text ?? shown.explanation }
  const edited = {
    ...(words.stem !== question.stem && { stem: words.stem }),
    ...(words.explanation !== question.explanation && { explanation: words.explanation }),
  }
  if (Object.keys(edited).length === 0) return undefined
  const after = { ...question, ...edited }
  const faults = faultsOf(after, bank)
  tell(faults, dialogue)
  if (faults.length > 0) return undefined
  tell(flawsOf(after, bank), dialogue)
  return decisionOn(question, { verdict: 'edit', edited })
}

function faultsOf(question: Question, bank: Bank): string[] {
  const parsed = safeParseBank({ ...bank, questions: [question] })
  return parsed.ok ? [] : parsed.issues.map(({ message, mend }) => `${message}. ${mend}`)
}

/** What lint blocks in the words that were edited in; an editor may know better. */
function flawsOf(question: Question, bank: Bank): string[] {
  const questions = bank.questions.map((one) => (one.id === question.id ? question : one))
  return lintBank({ ...bank, questions }).flatMap((finding) =>
    finding.severity === 'H' && finding.question === question.id
      ? [`${finding.flaw}: ${finding.message}`]
      : [],
  )
}

function tell(lines: readonly string[], { show, page }: Dialogue): void {
  show(lines.flatMap((line) => wrap(clean(line), page().width, '! ').map(page().paint.bad)))
}

const reasons = [
  'The key is wrong.',
  'More than one answer is right.',
  'The evidence does not prove it.',
  'It gives itself away.',
  'It will not stay true.',
  'It is badly put.',
  'Nobody would ask it.',
]

async function drop(question: Question, dialogue: Dialogue): Promise<Decision | End | undefined> {
  const { show, page } = dialogue
  show(reasons.flatMap((reason, i) => wrap(reason, page().width, `  ${i + 1}. `)))
  const said = await dialogue.type('Why? A number, or your own words.', '')
  if (typeof said === 'string') return said
  if (said.text === undefined) return undefined
  const reason = reasons[Number(said.text) - 1] ?? said.text
  return decisionOn(question, { verdict: 'drop', reason: reason.slice(0, 500) })
}
