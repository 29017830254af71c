/** What an actor is. */
export type ActorType = 'person' | 'organisation' | 'place'

/** In the order of their tags. */
export const actorTypes: readonly ActorType[] = ['person', 'organisation', 'place']

/** Tags of tokens: 0 outside of names; for each type one for the first token of a name and one for those that follow. */
export const TAGS = 7

/** The tag of the first token of a name. */
export const beginTag = (type: number): number => 1 + 2 * type

/** Whether the tag is of a token that continues a name: such a tag follows only its own or that of the first token. */
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0

/** Whether `tag` may follow `before`; `before` is -1 at the start of a sentence. */
export function mayFollow(before: number, tag: number): boolean {
  return !isInside(tag) || before === tag || before === tag - 1
}

/** A name within a sentence: numbers of its first and last token, and of its type. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
  readonly type: number
}

/** The names that a row of tags says. */
export function spansOf(tags: ArrayLike<number>): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let first = 0; first < tags.length; first += 1) {
    const tag = tags[first] ?? 0
    if (tag === 0) continue
    let last = first
    while (tags[last + 1] === tag + 1) last += 1
    spans.push({ first, last, type: (tag - 1) >> 1 })
    first = last
  }
  return spans
}
