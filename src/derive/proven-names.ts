import { tokens } from '../base/text.ts'
import type { Actor } from '../facts/actor.ts'
import type { DeedFact, Fact } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import { isContent, plainWords } from '../language/en/content.ts'

/** The words of a fact's evidence in a row, a space on either side. */
export function provingWords({ evidence }: Fact, text: string): string {
  return ` ${evidence.flatMap(({ start, end }) => plainWords(text.slice(start, end))).join(' ')} `
}

/** The actors of a fact whom its evidence calls by none of their names. */
export function strangersOf(fact: Fact, words: string, actors: ReadonlyMap<string, Actor>): Actor[] {
  return actorsOf(fact).flatMap((id) => {
    const actor = actors.get(id)
    return actor && !isNamed(actor, words) ? actor : []
  })
}

/** The first word of a doer that its evidence does not hold, nor a name of somebody whom it names. */
export function lostDoer(
  { doer = '' }: DeedFact,
  words: string,
  actors: readonly Actor[],
): string | undefined {
  const wanted = plainWords(doer).filter(isContent)
  const told = new Set([
    ...words.split(' '),
    ...actors.flatMap((actor) => (isNamed(actor, words) ? plainWords(actor.name) : [])),
  ])
  return wanted.find((word) => !told.has(word))
}

function isNamed({ name, aliases = [], demonym }: Actor, words: string): boolean {
  return [name, ...aliases, ...(demonym ? [demonym] : [])].some((form) =>
    words.includes(` ${tokens(form).join(' ')} `),
  )
}
