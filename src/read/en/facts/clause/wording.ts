import { edtf } from '../../../../calendar/edtf.ts'
import { dateInWords } from '../../../../language/en/dates.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { datePrepositions, prepositions } from '../words.ts'
import { backshifted, type Edit } from './backshift.ts'
import { halfWords } from './words.ts'

/** How words are told again. */
export interface Telling {
  /** What is present becomes past, as behind "said". */
  readonly isSaid: boolean
  /** Who speaks or acts: by the name in the stem already. */
  readonly subject: ReadActor
  /** Other words that take the place of some. */
  readonly edits?: readonly Edit[]
}

/**
 * The words of a stretch for readers who see nothing else: people by their full names, months and days with their year, and what is
 * said in the past tense. Nothing where a name or a date can't be completed.
 */
export function wordsOf(
  { article: { text }, actors }: Material,
  told: Told,
  words: readonly Token[],
  { isSaid, subject, edits: given = [] }: Telling,
): string | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  const span = { start: first.start, end: last.end }
  const names = told.mentions
    .filter((mention) => overlap(mention, span))
    .map((mention) =>
      named(
        mention,
        actors.get(mention.actor),
        subject,
        text.slice(Math.max(span.start, mention.start - 5), mention.start),
      ),
    )
  const dates = told.dates
    .filter((date) => overlap(date, span))
    .map((date) => dated(text, date) ?? dropped(words, date))
  const verbs = isSaid ? backshifted(words, (token) => told.mentions.some((one) => overlap(one, token))) : []
  if ([...names, ...dates].some((edit) => edit === undefined) || verbs === undefined) return undefined
  const quoted = told.quotations.filter((quotation) => overlap(quotation, span))
  const isQuoted = (edit: Edit) => quoted.some((quotation) => overlap(quotation, edit))
  const changes = [...given, ...names, ...dates].flatMap((edit) => edit ?? [])
  // What is quoted is told word for word.
  if (changes.some((edit) => isQuoted(edit) && edit.text !== text.slice(edit.start, edit.end)))
    return undefined
  const marks = quoted.flatMap((quotation) => marksOf(text, quotation))
  const edits = [...marks, ...changes, ...verbs.filter((edit) => !isQuoted(edit))]
  return applied(text, span, edits).replace(/\s+/g, ' ').trim()
}

/** Marks of quotation as we write them, with the blanks and the comma inside of them. */
function marksOf(text: string, { start, end }: Span): Edit[] {
  const quoted = text.slice(start, end)
  const [open, close] = [/^(?:``|''|["“])\s?/.exec(quoted), /[.,]?\s?(?:''|["”])$/.exec(quoted)]
  return [
    ...(open ? [{ start, end: start + open[0].length, text: '“' }] : []),
    ...(close ? [{ start: start + close.index, end, text: '”' }] : []),
  ]
}

function named(
  mention: Edit & { readonly type: string; readonly confidence: number },
  actor: ReadActor | undefined,
  subject: ReadActor,
  ahead: string,
): Edit | undefined {
  if (!actor) return undefined
  const keeps = { ...mention, text: mention.text }
  if (actor.id === subject.id) return keeps
  if (actor.type !== 'person') return keeps
  // A surname alone may be anybody's.
  if (!actor.name.includes(' ')) return undefined
  const courtesy = COURTESY.exec(ahead)?.[0].length ?? 0
  return { start: mention.start - courtesy, end: mention.end, text: bare(actor.name) }
}

const COURTESY = /(?:Mr|Mrs|Ms|Dr)\.? $/

const bare = (name: string) => name.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '')

/** A date with its year; nothing where it is said by the day of writing, "on Tuesday". */
function dated(
  text: string,
  { start, end, edtf: value }: { start: number; end: number; edtf: string },
): Edit | undefined {
  const written = text.slice(start, end)
  if (/\b\d{4}\b/.test(written) || /\d{4}s\b/.test(written)) return { start, end, text: written }
  if (!/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(written)) return undefined
  const date = edtf(value)
  return date.precision === 'day' || date.precision === 'month'
    ? { start, end, text: dateInWords(date) }
    : undefined
}

/** A day of the week and the like may be left out where nothing leans on it: "left on Tuesday for talks". */
function dropped(words: readonly Token[], date: Span): Edit | undefined {
  const first = words.findIndex((token) => overlap(date, token))
  const last = words.findLastIndex((token) => overlap(date, token))
  const [before, after] = [words[first - 1], words[last + 1]]
  if (!before || /['’]s?$/.test(words[last]?.text ?? '')) return undefined
  const hasPreposition = /^(?:on|in)$/.test(before.key)
  const isLoose =
    after === undefined || prepositions.has(after.key) || after.key === 'that' || after.key === 'to'
  const leans = hasPreposition ? words[first - 2] : before
  if (!isLoose || !leans?.isWord || isHalf(leans) || isCapital(leans)) return undefined
  return { start: (hasPreposition ? before : date).start, end: date.end, text: '' }
}

/** "Until Friday" is nothing without its day. */
const isHalf = ({ key }: Token) => halfWords.has(key) || prepositions.has(key) || datePrepositions.has(key)

function applied(
  text: string,
  { start, end }: { start: number; end: number },
  edits: readonly Edit[],
): string {
  let [told, at] = ['', start]
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue
    told += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return told + text.slice(at, Math.max(at, end))
}
