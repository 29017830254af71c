import { hasRun } from '../../bank/lint/runs.ts'
import { fold } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type {
  DeedFact,
  EventFact,
  Fact,
  FactKind,
  FactOf,
  FigureFact,
  NameFact,
  RoleFact,
} from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { plainWords } from '../../language/en/content.ts'
import { digitsIn, numbersIn } from '../../language/en/numbers-in.ts'
import { stem } from '../../language/en/stem.ts'
import { doerAfter, formsOf, isUndergone, speaksOfFormer } from '../../language/en/voice.ts'
import { stopWords } from '../../language/en/words.ts'
import { mentionsOf } from './cast.ts'

/** A quote as claims are held against it. */
export interface Quote {
  /** As it stands. */
  readonly text: string
  /** Its words, folded. */
  readonly words: readonly string[]
  /** The actors of the story. */
  readonly actors: readonly Actor[]
}

/** What is missing in a quote, for people; nothing where it says it all. */
type Lack = string | undefined

const tests: { readonly [K in FactKind]: (fact: FactOf<K>, quote: Quote) => Lack } = {
  event: lacksEvent,
  role: lacksRole,
  deed: lacksDeed,
  figure: lacksFigure,
  name: lacksName,
}

/**
 * What a quote does not say of a fact: a word, a number, or who did it to whom.
 *
 * A model may word a fact in its own way, and wrongly. Its words must stand in the quote, in their order but for a figure's, and
 * of a deed or an office whoever stands nearest to it must be whoever is named.
 */
export function lackOf(fact: Fact, quote: Quote): string | undefined {
  return lack(fact, quote)
}

function lack<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K], quote: Quote): Lack {
  return tests[fact.kind](fact, quote)
}

function lacksEvent({ label, verb = '', subject = '' }: EventFact, quote: Quote): Lack {
  return lacksRun(label, quote) ?? lacksRun(subject, quote) ?? lacksVerb(verb, quote)
}

function lacksRole({ office, actor, body }: RoleFact, quote: Quote): Lack {
  if (speaksOfFormer(quote.words)) return 'the quote speaks of somebody who does not hold the office then'
  const run = plainWords(office)
  const places = runsOf(run, quote)
  if (places.length === 0) return `“${office}” is not in the quote`
  const isTheirs = places.some(
    ({ start, end }) => isNearest(actor, start, end, quote) && isNearest(body, start, end, quote),
  )
  return isTheirs ? undefined : 'the office stands nearer to somebody else'
}

function lacksDeed(deed: DeedFact, quote: Quote): Lack {
  const { doer = '', verb, thing = '', complement = '' } = deed
  return (
    lacksRun(doer, quote) ??
    lacksRun(thing, quote) ??
    lacksRun(complement, quote) ??
    lacksVerb(verb, quote) ??
    lacksOrder(deed, quote)
  )
}

function lacksFigure({ value, unit, asked, stated }: FigureFact, quote: Quote): Lack {
  if (!numbersIn(quote.text).has(value)) return `${value} is not in the quote`
  if (!stated.includes('{}')) return '“stated” has no {} for the number'
  return lacksWords(`${unit} ${asked} ${stated.replace('{}', '')}`, quote)
}

function lacksName({ name, form, standsFor }: NameFact, { words }: Quote): Lack {
  if (!hasRun(words, plainWords(name))) return `“${name}” is not in the quote`
  if (standsFor !== undefined && !hasRun(words, plainWords(standsFor)))
    return `“${standsFor}” is not in the quote`
  const initials = standsFor === undefined ? undefined : plainWords(standsFor).map(([first = '']) => first)
  return form === 'acronym' && initials && !isSpelledBy(name, initials)
    ? `“${name}” are not the first letters of “${standsFor}”`
    : undefined
}

/** Whether the letters of an acronym are initials in their order; some words may have none. */
function isSpelledBy(acronym: string, initials: readonly string[]): boolean {
  let at = 0
  const letters = plainWords(acronym).join('')
  for (const letter of letters) {
    const next = initials.indexOf(letter, at)
    if (next < 0) return false
    at = next + 1
  }
  return letters !== ''
}

/** Words that stand there, but in another order, may say something else. */
function lacksRun(text: string, { words }: Quote): Lack {
  const run = plainWords(dropArticle(fold(text)))
  return run.length === 0 || hasRun(words, run) ? undefined : `“${text}” is not in the quote`
}

function lacksWords(text: string, quote: Quote): Lack {
  const stems = new Set([...quote.words, ...quote.words.map(stem)])
  const missing = plainWords(text).find(
    (word) => !stopWords.has(word) && !stems.has(word) && !stems.has(stem(word)),
  )
  if (missing !== undefined) return `“${missing}” is not in the quote`
  const known = numbersIn(quote.text)
  const number = [...digitsIn(text)].find((one) => !known.has(one))
  return number === undefined ? undefined : `${number} is not in the quote`
}

function lacksVerb(verb: string, quote: Quote): Lack {
  const forms = formsOf(verb)
  const [, ...particles] = plainWords(verb)
  const isThere =
    quote.words.some((word) => forms.has(word)) && particles.every((word) => quote.words.includes(word))
  return isThere ? undefined : `no form of “${verb}” is in the quote`
}

/** Whether the doer stands before the verb and the others behind it, or the other way round where it is undergone. */
function lacksOrder({ verb, actor, doer = '', object, recipient }: DeedFact, quote: Quote): Lack {
  const forms = formsOf(verb)
  const told = runsOf(plainWords(dropArticle(fold(doer))), quote)
  const others = [object, recipient].filter((id) => id !== undefined)
  const fits = quote.words.some((word, at) => {
    if (!forms.has(word)) return false
    if (!isUndergone(quote.words, at))
      return (
        (actor === undefined ? told.some(({ end }) => end <= at) : isLastBefore(actor, at, quote)) &&
        others.every((id) => placesOf(id, quote).some(({ start }) => start > at))
      )
    const next = doerAfter(quote.words, at)
    return (
      next !== undefined &&
      (actor === undefined ? told : placesOf(actor, quote)).some(
        ({ start }) => start === next || start === next + 1,
      ) &&
      others.every((id) => isLastBefore(id, at, quote))
    )
  })
  return fits ? undefined : `the quote does not say that they did it, or to whom, with “${verb}”`
}

/** Where words stand in a quote. */
function runsOf(run: readonly string[], { words }: Quote): readonly { start: number; end: number }[] {
  return words.flatMap((_, start) =>
    run.length > 0 && run.every((word, i) => words[start + i] === word)
      ? [{ start, end: start + run.length }]
      : [],
  )
}

function placesOf(id: ActorId, { words, actors }: Quote): readonly { start: number; end: number }[] {
  return actors.flatMap((actor) => (actor.id === id ? mentionsOf(actor, words) : []))
}

/** Actors of the type of one, and where they are named. */
function alike(id: ActorId, quote: Quote) {
  const type = quote.actors.find((actor) => actor.id === id)?.type
  return quote.actors
    .filter((actor) => actor.type === type)
    .flatMap((actor) => mentionsOf(actor, quote.words).map((place) => ({ ...place, id: actor.id })))
}

/** Whether of all who are of their type they are the last to be named before an index. */
function isLastBefore(id: ActorId, at: number, quote: Quote): boolean {
  const before = alike(id, quote).filter(({ end }) => end <= at)
  const last = Math.max(...before.map(({ end }) => end))
  return before.some((one) => one.id === id && one.end === last)
}

/** Whether nobody of their type stands nearer to a run of words. */
function isNearest(id: ActorId, start: number, end: number, quote: Quote): boolean {
  const distances = alike(id, quote).map((one) => ({
    id: one.id,
    far: one.end <= start ? start - one.end : Math.max(0, one.start - end),
  }))
  const least = Math.min(...distances.map(({ far }) => far))
  const nearest = distances.filter(({ far }) => far === least)
  return nearest.length > 0 && nearest.every((one) => one.id === id)
}
