import type { ReadActor } from '../../../cast/link.ts'
import type { Material, Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import type { Edit } from '../clause/backshift.ts'
import { referencesOf } from '../clause/references.ts'
import { referringNouns } from '../clause/words.ts'

/** What "the company" is called where it is sure which is meant. */
export interface StandIns {
  /** The names, in the place of "the company". */
  readonly edits: readonly Edit[]
  /** The words without it. */
  readonly rest: readonly Token[]
  /** The sentence that names it. */
  readonly named?: Span
}

/**
 * The name of the one body of which the sentences before speak, for "the company" in words of a person; nothing is replaced where the
 * sentence names another body, or the speaker is one.
 */
export function standInsFor(
  material: Material,
  { nth, mentions }: Told,
  words: readonly Token[],
  speaker: ReadActor,
): StandIns {
  const body = referencesOf(material)[nth]?.body
  const isOther = mentions.some(({ type, actor }) => type === 'organisation' && actor !== body?.actor.id)
  const none = { edits: [], rest: words }
  if (!body || isOther || speaker.type !== 'person') return none
  const at = words.flatMap((token, i) => (token.key === 'the' && refers(words[i + 1], words[i + 2]) ? i : []))
  if (at.length === 0) return none
  const edits = at.flatMap((i) => standIn(words, i, body.actor.name))
  return { edits, rest: words.filter((_, i) => !at.includes(i) && !at.includes(i - 1)), named: body.named }
}

/** "The company" and "the company's", not "the company chairman". */
function refers(noun: Token | undefined, next: Token | undefined): boolean {
  const [word = '', owner] = (noun?.key ?? '').split("'")
  return (
    referringNouns.has(word) &&
    (owner !== undefined || !/^\p{Ll}+(?:man|ist|er|or|ment|s)$/u.test(next?.key ?? ''))
  )
}

function standIn(words: readonly Token[], at: number, name: string): Edit[] {
  const [article, noun] = words.slice(at, at + 2)
  if (!article || !noun) return []
  return [{ start: article.start, end: noun.end, text: /['’]s$/.test(noun.text) ? `${name}'s` : name }]
}
