/**
 * What can be wrong with data from outside, one code for each repair.
 *
 * The part before the slash names the room that found it.
 */
export const issueCodes = [
  'json/syntax',
  'json/too-large',
  'json/too-deep',
  'json/forbidden-key',
  'json/duplicate-key',
  'json/not-plain',
  'article/no-text',
  'article/not-text',
  'article/too-large',
  'article/no-date',
  'article/bad-date',
  'article/language',
  'article/shape',
  'facts/shape',
  'facts/lost-quote',
  'facts/other-article',
  'decisions/shape',
  'bank/format',
  'bank/shape',
  'bank/duplicate-id',
  'bank/foreign-id',
  'bank/dangling-fact',
  'bank/dangling-actor',
  'bank/dangling-option',
  'bank/dangling-gap',
  'bank/bad-date',
  'bank/bad-digest',
  'bank/bad-evidence',
  'bank/conflicting-actor',
  'sheet/shape',
  'sheet/other-quiz',
  'blueprint/shape',
  'policy/shape',
  'policy/unknown',
  'quiz/other-bank',
  'quiz/changed-bank',
  'correction/shape',
  'correction/dangling',
  'attempt/shape',
  'attempt/unknown-question',
  'attempt/closed',
  'model/shape',
  'token/shape',
  'token/foreign-algorithm',
  'token/unknown-key',
  'token/forged',
  'token/early',
  'token/expired',
  'token/spent',
  'response/answer-shape',
  'response/unknown-question',
  'response/too-late',
  'response/shape',
  'response/unknown-option',
  'response/unknown-gap',
  'response/duplicate-option',
  'response/missing-option',
  'response/too-long',
  'response/not-a-number',
  'response/ambiguous-number',
  'response/not-a-date',
  'response/ambiguous-date',
  'response/impossible-date',
] as const

/** One of {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number]

/** One thing that is wrong with data from outside, where it stands, and how to mend it. */
export interface Issue {
  /** What is wrong, for programs. */
  readonly code: IssueCode
  /** Where: keys and indices from the root of the data, empty for the root itself. */
  readonly path: readonly (string | number)[]
  /** What was expected and what was found, for people; of a response it never tells the key. */
  readonly message: string
  /** How to mend it, in one sentence for people. */
  readonly mend: string
  /** The offending value where it is short and harmless to repeat. */
  readonly value?: string | number | boolean | null
}

/** Why a response is no answer to its question, as data; `explainRefusal` says it in words. Never holds a key. */
export interface Refusal {
  /** What is wrong, for programs. */
  readonly code: ResponseCode
  /** Where in the response; empty for all of it. */
  readonly path: readonly string[]
  /** What was found: a text cut short, or the type of anything else. */
  readonly value: string
  /** What would be taken: ids, or a type; what is missing, or a limit. */
  readonly expected: readonly string[]
}

/** The codes that a {@link Refusal} may have. */
export type ResponseCode = Extract<IssueCode, `response/${string}`>

/**
 * The one error that newsquiz throws for data from outside: every issue found in it, with how to mend each.
 *
 * A mistake in the calling code (a length of `-1`) is a `RangeError` instead.
 *
 * @example
 * ```ts
 * const error = new NewsquizError([
 *   { code: 'bank/duplicate-id', path: ['questions', 3, 'id'], message: 'id "a" is used twice', mend: 'Rename one.' },
 * ])
 * error.code // => 'bank/duplicate-id'
 * error.message // => 'questions[3].id: id "a" is used twice. Rename one.'
 * ```
 */
export class NewsquizError extends Error {
  /** Tells it from other errors, also across copies of the library. */
  override readonly name = 'NewsquizError'
  /** The code of the first issue. */
  readonly code: IssueCode
  /** Everything that is wrong, in the order of the data. */
  readonly issues: readonly Issue[]

  /** @param issues At least one. */
  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(describeIssue).join('\n'))
    this.code = issues[0].code
    this.issues = issues
  }
}

/**
 * An issue as one line: place, message, mend.
 *
 * @example
 * ```ts
 * describeIssue({ code: 'sheet/shape', path: ['answers', 'q.1'], message: 'expected an object', mend: 'Wrap it.' })
 * // => 'answers["q.1"]: expected an object. Wrap it.'
 * ```
 */
export function describeIssue({ path, message, mend }: Issue): string {
  const place = path
    .map((key, i) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\w$]+$/.test(key)
          ? `${i ? '.' : ''}${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('')
  return `${place ? `${place}: ` : ''}${message}. ${mend}`
}
