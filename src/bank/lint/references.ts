import { shownBy } from '../../kinds/index.ts'
import { plainWords } from '../../language/en/content.ts'
import { asksForAnyOf } from '../../language/en/cues.ts'
import { danglingWord, type ListShown } from '../../language/en/dangling.ts'
import { monthNames } from '../../language/en/dates.ts'
import { bareWeekdays, deicticWordsOf } from '../../language/en/deictic.ts'
import { everyKind } from './applies.ts'
import { complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { namedWords, tokensOf } from './named-words.ts'
import { dropQuotations, rawWords } from './raw-words.ts'
import { hasRun } from './runs.ts'

/** Nothing in the stem says which one is meant, so that many answers are right. */
export const nonUniqueAnswer: QuestionDetector = {
  id: 'F31',
  name: 'non-unique-answer',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => [
    ...complainIf(
      !/\d/.test(item.asked) && !/[“"]/.test(item.asked) && namedWords(item).length === 0,
      `The stem ${quoted(item.stem)} names nothing but a class. Name the event, the person or the date that is meant.`,
      severityBy(item),
    ),
    ...complainIf(
      asksForAnyOf(item.stem) && !isHeldByOne(item),
      `The stem ${quoted(item.stem)} asks for one of a class. Ask for what only the key is or did.`,
      severityBy(item),
    ),
  ],
}

/** Without the facts it may be unique all the same. */
function severityBy({ facts }: Item): 'A' | undefined {
  return facts.length > 0 ? undefined : 'A'
}

/** "A spokesperson" may be the only one: the facts say whether several hold the office. */
function isHeldByOne({ facts, words }: Item): boolean {
  return (
    facts.length > 0 &&
    facts.every((fact) => fact.kind === 'role' && !fact.shared && hasRun(words, plainWords(fact.office)))
  )
}

/** A word of the stem points at something that the stem does not name. */
export const danglingReference: QuestionDetector = {
  id: 'F32',
  name: 'dangling-reference',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const word = danglingWord(tokensOf(item), listShown(item))
    return complainIf(
      word !== undefined,
      `“${word}” points at nothing in the stem. Name whom or what it means.`,
    )
  },
}

function listShown({ question, offers }: Item): ListShown {
  if (offers.length > 0) return 'options'
  return shownBy(question).length > 0 ? 'items' : 'none'
}

/** The stem means a time by the day on which it is read. */
export const staleTime: QuestionDetector = {
  id: 'F33',
  name: 'stale-time',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const words = rawWords(dropQuotations(item.stem)).map(({ text }) => text)
    const dated = words.some((word) => /^[12]\d{3}$/.test(word))
    const stale = [
      ...deicticWordsOf(words, isDatedByArticle(words, item)),
      ...(dated ? [] : bareWeekdays(words)),
    ]
    return complainIf(
      stale.length > 0,
      `“${stale.join('”, “')}” goes stale. Name the date: “in ${item.world.bank.article.published.slice(0, 4)}”.`,
    )
  },
}

/** Whether the stem names the year and the month of publication, which pin down "then current". */
function isDatedByArticle(words: readonly string[], { world }: Item): boolean {
  const [year = '', month = ''] = world.bank.article.published.split('-')
  return words.includes(year) && words.includes(monthNames[Number(month) - 1] ?? '')
}
