/** The criteria, from `c1` to `c8`, as docs/judging.md words them. */
export const criteria = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'] as const

/** One of {@link criteria}. */
export type Criterion = (typeof criteria)[number]

/** Why an item is not fit as it is; the first that applies is named. */
export const reasons = [
  'none',
  'wrong-key',
  'multi-key',
  'ungrounded',
  'disfluent',
  'off-target',
  'context-missing',
  'trivial',
  'bad-distractor',
  'giveaway',
  'sensitive',
] as const

/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number]

/** What one reader says of one item. */
export interface Rating extends Readonly<Record<Exclude<Criterion, 'c7'>, number>> {
  /** Number of the item. */
  readonly item: number
  /** What was answered without the article. */
  readonly closed: string
  /** What was answered with the article at hand. */
  readonly open: string
  /** Of the wrong options; absent or `null` where the answer is typed. */
  readonly c7?: number | null
  /** From 3 (as it is) to 0 (reject). */
  readonly level: number
  /** Why it is not fit as it is. */
  readonly reason: Reason
  /** In the reader's words; never kept. */
  readonly note?: string
}

/** Whether an item can be used after no more than a touch. */
export function isAcceptable(rating: Rating): boolean {
  const { c1, c2, c3, c4, c7, c8, level } = rating
  return level >= 2 && [c1, c2, c3, c4, c8].every((one) => one >= 2) && (c7 ?? 3) >= 1
}

/** Whether an item can be used as it is. */
export function isPublishable(rating: Rating): boolean {
  return rating.level === 3 && criteria.every((name) => (rating[name] ?? 3) >= 2)
}

/** Whether a reader holds the key for wrong, or not told by the article. */
export function hasWrongKey({ c2, c3 }: Rating): boolean {
  return c2 === 0 || c3 === 0
}

/**
 * The ratings of a JSON Lines text.
 *
 * @throws Error that says in which line what is wrong.
 */
export function readRatings(text: string, file: string): readonly Rating[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const where = `${file}, line ${i + 1}`
    return [checked(parsed(line, where), where)]
  })
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${where} is no JSON. Write one object a line, as docs/judging.md shows.`)
  }
}

function checked(value: unknown, where: string): Rating {
  if (typeof value !== 'object' || value === null)
    throw new Error(`${where} is no object. Write {"item": 1, …}.`)
  const fields = value as Readonly<Record<string, unknown>>
  const fail = (name: string, wanted: string) => {
    throw new Error(`${where}: "${name}" must be ${wanted}, got ${JSON.stringify(fields[name])}.`)
  }
  if (!Number.isInteger(fields['item'])) fail('item', 'the number of an item')
  for (const name of ['closed', 'open'])
    if (typeof fields[name] !== 'string') fail(name, 'the answer as a text, "" for none')
  for (const name of [...criteria, 'level']) {
    const skipped = name === 'c7' && (fields[name] === undefined || fields[name] === null)
    if (!skipped && ![0, 1, 2, 3].includes(fields[name] as number)) fail(name, 'a whole number from 0 to 3')
  }
  if (!reasons.includes(fields['reason'] as Reason)) fail('reason', `one of ${reasons.join(', ')}`)
  return value as Rating
}
