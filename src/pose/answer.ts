import { byId } from '../base/by-id.ts'
import { fold } from '../base/text.ts'
import { type EdtfDate, type EdtfInterval, writeEdtf } from '../calendar/edtf.ts'
import type { Actor } from '../facts/actor.ts'
import type { Option, OptionId } from '../kinds/common.ts'
import { dateInWords } from '../language/en/dates.ts'
import { groupDigits } from '../language/en/numbers.ts'
import { sentenceCase } from '../language/en/phrases.ts'

/** An option that has no id yet. */
export type Answer = Omit<Option, 'id'>

/** An actor as an answer. */
export function actorAnswer({ id, type, name }: Actor): Answer {
  return { text: sentenceCase(name), type, actor: id }
}

/** An actor as an answer within a sentence. */
export function namedAnswer({ id, type, name }: Actor): Answer {
  return { text: name, type, actor: id }
}

/** A date as an answer. */
export function dateAnswer(date: EdtfDate | EdtfInterval): Answer {
  return { text: sentenceCase(dateInWords(date)), type: 'date', value: writeEdtf(date) }
}

/** A year as an answer. */
export function yearAnswer(year: number): Answer {
  return dateAnswer({ precision: 'year', year })
}

/** A number as an answer. */
export function numberAnswer(value: number): Answer {
  return { text: groupDigits(value), type: 'number', value }
}

/** Options with ids made from their texts, in the order of the ids: neither tells the key. */
export function withIds(answers: readonly Answer[]): Option[] {
  // Sorted first, so that the number behind an ambiguous slug tells nothing either.
  const sorted = answers.toSorted((a, b) => (a.text < b.text ? -1 : 1))
  const slugs = sorted.map(({ text }) => slug(text))
  return sorted.map((answer, i) => ({ id: uniqueSlug(slugs, i), ...answer })).toSorted(byId)
}

/** The ids of those options that stand for one of the answers. */
export function idsFor(options: readonly Option[], answers: readonly Answer[]): OptionId[] {
  return options.filter(({ text }) => answers.some((answer) => answer.text === text)).map(({ id }) => id)
}

const LONGEST_SLUG = 60

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '')
}

/** A slug that says nothing (a script without Latin letters) or stands twice gets a number. */
function uniqueSlug(slugs: readonly string[], at: number): string {
  const own = slugs[at] ?? ''
  return own === '' || slugs.indexOf(own) !== at ? `${own || 'option'}-${at + 1}` : own
}
