import { type Issue, type IssueCode, NewsquizError } from '../../base/errors.ts'
import { parseWith } from '../../base/parse.ts'
import { settled } from '../../base/text.ts'
import type { Article } from '../../facts/article.ts'
import { articleSchema } from '../../facts/schema.ts'
import { dayIn } from './day-in.ts'

/** What a file says of its article, before the command line has had its say. */
export interface Draft {
  /** Plain text, a blank line between paragraphs. */
  readonly text: string
  /** As found. */
  readonly headline?: string | undefined
  /** As found. */
  readonly publisher?: string | undefined
  /** As found: a day, a time stamp, a date in words. */
  readonly published?: string | undefined
  /** As found. */
  readonly url?: string | undefined
  /** A language tag: `en`, `en-GB`, `en_US`. */
  readonly language?: string | undefined
}

/** What the command line says of an article, over whatever its file says. */
export type Given = Omit<Draft, 'text' | 'language'>

/** Room for the headline that a text without one gets. */
const LONGEST_LEAD = 120
/** Room that the schema gives to a text of one line. */
const LONGEST_LINE = 2000

/**
 * The article of a draft.
 *
 * @throws {@link NewsquizError} `article/no-text`, `article/no-date`, `article/bad-date`, `article/language` or
 * `article/shape`, with how to mend it.
 */
export function articleOf(draft: Draft, given: Given = {}): Article {
  const text = settled(draft.text).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) throw refused('article/no-text', 'text', ...NO_TEXT)
  const language = languageOf(draft.language)
  const headline = lineOf(given.headline) ?? lineOf(draft.headline) ?? leadOf(text)
  const publisher = lineOf(given.publisher) ?? lineOf(draft.publisher)
  const url = given.url ?? webAddress(draft.url)
  const parsed = parseWith(
    articleSchema,
    {
      headline,
      ...(publisher !== undefined && { publisher }),
      published: publishedOf(given.published ?? draft.published),
      ...(url !== undefined && { url }),
      language,
      text,
    },
    'article/shape',
  )
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  return parsed.value
}

const NO_TEXT = [
  'there is no text to read',
  'Save the text of the article itself, as .txt, .md or .html.',
] as const

/** An error of one issue. */
export function refused(code: IssueCode, field: string, message: string, mend: string): NewsquizError {
  const issue: Issue = { code, path: field === '' ? [] : [field], message, mend }
  return new NewsquizError([issue])
}

function publishedOf(found: string | undefined): string {
  if (found === undefined || found.trim() === '')
    throw refused(
      'article/no-date',
      'published',
      'it does not say on which day it was published',
      'Add --published YYYY-MM-DD, or a field "published" to the file.',
    )
  const day = dayIn(found)
  if (day !== undefined) return day
  throw refused(
    'article/bad-date',
    'published',
    `"${found.slice(0, 40)}" is no day of the calendar`,
    'Write it as 2023-07-27, or give --published 2023-07-27.',
  )
}

function languageOf(found: string | undefined): 'en' {
  const [tag = ''] = (found ?? '').trim().toLowerCase().split(/[-_]/)
  if (['', 'en', 'und', 'mul', 'eng', 'english'].includes(tag)) return 'en'
  throw refused(
    'article/language',
    'language',
    `it says that its language is "${tag.slice(0, 20)}"`,
    'newsquiz reads English only. If it is English, correct what the file says.',
  )
}

function webAddress(found: string | undefined): string | undefined {
  const url = found?.trim() ?? ''
  return /^https?:\/\//i.test(url) && url.length <= LONGEST_LINE && URL.canParse(url) ? url : undefined
}

/** A text in one line, if it says something. */
function lineOf(text: string | undefined): string | undefined {
  const line = settled(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
    .slice(0, LONGEST_LINE)
  return line === '' ? undefined : line
}

/** The first words of a text. */
function leadOf(text: string): string {
  const start = lineOf(text.slice(0, 4 * LONGEST_LEAD)) ?? ''
  if (start.length <= LONGEST_LEAD) return start
  const cut = start.slice(0, LONGEST_LEAD)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut} …`
}
