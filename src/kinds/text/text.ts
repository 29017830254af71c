import { fold, slips } from '../../base/text.ts'
import { dropArticle } from '../../language/en/articles.ts'
import type { Kind } from '../kind.ts'
import { refuseText } from '../refusals.ts'
import type { TextFields } from './schema.ts'

/**
 * Type a name or a word; a response is a string.
 *
 * Right is what equals an accepted form once both are folded (compatibility forms, case, accents, punctuation,
 * spaces, an article in front). Slips of the pen are forgiven word by word: none in a word under four letters or
 * with a digit, one up to eight letters, two from nine on, two in all. Never forgiven is a slip that leads as near
 * to one of the question's confusables as to the accepted form.
 */
export const text: Kind<TextFields, string, Readonly<Record<never, never>>> = {
  view: () => ({}),
  refuse: (_, response) => refuseText(response),
  key: ({ accepted }) => accepted[0] ?? '',
  grade: (question, response) => ({
    earned: Number(verdictOn(question, response) !== 'not-accepted'),
    of: 1,
  }),
  secrets: ({ accepted, alternatives = [] }) => [...accepted, ...alternatives.map((one) => one.text)],
  shown: () => [],
}

/** What of a question every answer is held against. */
interface Folded {
  /** The accepted forms, bare, each beside its letters alone. */
  readonly forms: readonly (readonly [bare: string, letters: string])[]
  /** The letters of the confusables. */
  readonly confusables: readonly string[]
}

// Folding costs more than all the rest: it is done once for a question, when it is first answered.
const known = new WeakMap<TextFields, Folded>()

function foldedOf(fields: TextFields): Folded {
  const found = known.get(fields)
  if (found) return found
  const { accepted, confusables = [] } = fields
  const folded = {
    forms: accepted.map(bare).map((form) => [form, joined(form)] as const),
    confusables: confusables.map((name) => joined(bare(name))),
  }
  known.set(fields, folded)
  return folded
}

/** Whether a text is an accepted form, a slip of the pen away from one, or neither. */
export function verdictOn(fields: TextFields, response: string): 'accepted' | 'slip' | 'not-accepted' {
  const given = bare(response)
  // Nothing is left of "!!!": it is compared as it stands.
  if (given === '') return fields.accepted.includes(response.trim()) ? 'accepted' : 'not-accepted'
  const { forms, confusables } = foldedOf(fields)
  const letters = joined(given)
  if (forms.some(([, form]) => form === letters)) return 'accepted'
  const least = Math.min(...forms.map(([form]) => slipsBetween(form, given)))
  return least <= MOST_SLIPS && confusables.every((name) => slips(name, letters, MOST_SLIPS) > least)
    ? 'slip'
    : 'not-accepted'
}

const MOST_SLIPS = 2

/** Slips from an accepted form to what was given, or more than are forgiven. */
function slipsBetween(form: string, given: string): number {
  const [want, got] = [form.split(' '), given.split(' ')]
  if (want.length !== got.length) return Number.POSITIVE_INFINITY
  return want.reduce((sum, word, i) => {
    const allowed = /\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 9 ? 1 : MOST_SLIPS
    const found = slips(word, got[i] ?? '', allowed)
    return found > allowed ? Number.POSITIVE_INFINITY : sum + found
  }, 0)
}

function bare(name: string): string {
  return dropArticle(fold(name))
}

function joined(name: string): string {
  return name.replaceAll(' ', '')
}
