import { fold } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import { type Fact, POSED_CERTAINTY, type RoleFact } from '../../facts/fact.ts'
import type { ActorId, FactId } from '../../kinds/common.ts'
import { surnameOf } from '../../language/en/surnames.ts'
import { ofKind } from '../../pose/scene.ts'
import type { Stock } from '../../pose/stock.ts'
import { type Sifted, sift } from '../rejected.ts'
import { stockBeside } from './beside.ts'
import { covers, isSameOffice } from './outdated.ts'

/** What the article leaves unsaid, and everybody knows. */
const KNOWN = 0.95

/** Offices that a reader guessed the state of, made sure where well-known people are known to have held them at the time. */
export function confirmKnown(facts: readonly Fact[], stock: Stock): readonly Fact[] {
  const known = ofKind(stock.facts, 'role')
  return facts.map((fact) =>
    isGuess(fact) && known.some((one) => one.actor === fact.actor && isHeldThen(one, fact))
      ? { ...fact, certainty: KNOWN }
      : fact,
  )
}

/**
 * The actors of a story, those who have but a surname there by their full names where one well-known person alone is known to have
 * held the office that the story gives them: "President Roe".
 */
export function withFullNames(
  actors: readonly Actor[],
  facts: readonly Fact[],
  stock: Stock,
  article: Article,
): readonly Actor[] {
  const short = new Map(actors.filter(isShort).map((one) => [one.id, one]))
  const guesses = ofKind(facts, 'role').filter((fact) => isGuess(fact) && short.has(fact.actor))
  if (guesses.length === 0) return actors
  const known = ofKind(stockBeside(stock, actors, article).facts, 'role')
  const names = new Map(stock.actors.map((actor) => [actor.id, actor.name]))
  const full = new Map<ActorId, string>()
  for (const guess of guesses) {
    const surname = fold(short.get(guess.actor)?.name ?? '')
    const fitting = known
      .filter((one) => isHeldThen(one, guess))
      .flatMap(({ actor }) => names.get(actor) ?? [])
      .filter((name) => fold(surnameOf(name) ?? '') === surname)
    const [name, ...others] = new Set(fitting)
    if (name !== undefined && others.length === 0) full.set(guess.actor, name)
  }
  return actors.map((actor) => {
    const name = full.get(actor.id)
    return name === undefined ? actor : { ...actor, name, aliases: [actor.name, ...(actor.aliases ?? [])] }
  })
}

/** Whether a fact is an office of which somebody is not sure. */
export const isGuess = (fact: Fact): fact is RoleFact =>
  fact.kind === 'role' && fact.certainty < POSED_CERTAINTY

const isHeldThen = (known: RoleFact, asked: RoleFact) =>
  covers(known, asked, 0) &&
  (isSameOffice(known, asked) || (known.body === asked.body && fold(known.office) === fold(asked.office)))

/**
 * Drops guesses that came to nothing: of a holder who has but a surname, and those of another state than the one that was confirmed.
 *
 * @param facts After {@link confirmKnown}.
 * @param given Ids of facts that somebody wrote.
 */
export function dropGuesses(
  facts: readonly Fact[],
  actors: readonly Actor[],
  given: ReadonlySet<FactId>,
): Sifted {
  const short = new Set(actors.filter(isShort).map(({ id }) => id))
  const sure = new Set(ofKind(facts, 'role').flatMap((fact) => (isGuess(fact) ? [] : heldBy(fact))))
  return sift(facts, (fact) =>
    isGuess(fact) && !given.has(fact.id) && (short.has(fact.actor) || sure.has(heldBy(fact)))
      ? {
          stage: 'contradiction',
          flaw: 'contradiction/guess',
          message: `Fact ${fact.id}: nobody is known to have held that office then. Give the fact yourself if it is so.`,
        }
      : fact,
  )
}

const heldBy = ({ actor, office }: RoleFact) => `${actor} ${fold(office)}`

const isShort = ({ type, name }: Actor) => type === 'person' && !name.includes(' ')
