import type { Random } from '../../src/base/random.ts'
import { fold } from '../../src/base/text.ts'
import type { Actor, ActorType } from '../../src/facts/actor.ts'
import { type Question, secretsOf } from '../../src/kinds/index.ts'
import type { Item, Sabotage } from './item.ts'
import { withWrongKey } from './wrong-key.ts'

/** What spoils a question; `undefined` where it can't be done to this one. */
type Spoil = (item: Item, random: Random) => Question | undefined

const table: { readonly [S in Sabotage]: Spoil } = {
  'wrong-key': ({ question }, random) => withWrongKey(question, random),
  'duplicate-option': ({ question }) => withDuplicate(question),
  'key-in-stem': ({ question }) => withKeyInStem(question),
  'dangling-reference': ({ source, question }) =>
    replaceName(question, source.bank.actors, ({ type }) => pronouns[type]),
  'ungrounded-name': ({ source, question }, random) =>
    replaceName(question, source.bank.actors, ({ type }) => stranger(type, source.article.text, random)),
}

/** The item spoilt in one way, or `undefined` where it can't be spoilt so. */
export function sabotage(item: Item, how: Sabotage, random: Random): Item | undefined {
  const question = table[how](item, random)
  return question && { ...item, question, sabotage: how }
}

/** A wrong option says what the key says. */
function withDuplicate(question: Question): Question | undefined {
  if (question.kind !== 'choice' || question.options.length < 3) return undefined
  const key = question.options.find(({ id }) => id === question.key)
  const other = question.options.find(({ id }) => id !== question.key)
  if (!key || !other) return undefined
  const options = question.options.map((option) => (option === other ? { ...key, id: other.id } : option))
  return { ...question, options }
}

const STANDS_ALONE: readonly Question['kind'][] = ['choice', 'text', 'cloze']

/** The stem names the key. */
function withKeyInStem(question: Question): Question | undefined {
  const [key] = secretsOf(question)
  if (key === undefined || !STANDS_ALONE.includes(question.kind)) return undefined
  return { ...question, stem: `In a report that also names ${key}: ${question.stem}` }
}

const pronouns: Readonly<Record<ActorType, string>> = {
  person: 'this person',
  country: 'this country',
  organisation: 'this organisation',
  place: 'this place',
}

// Made up, but for the countries, of which readers know that they are some.
const strangers: Readonly<Record<ActorType, readonly string[]>> = {
  person: ['Halvard Ossian Brekke', 'Imelda Quarrington', 'Tobias Renfell'],
  country: ['Paraguay', 'Iceland', 'Botswana', 'Mongolia', 'Fiji', 'Luxembourg'],
  organisation: ['the Quarrington Institute', 'the Brekke Foundation', 'the Renfell Society'],
  place: ['Port Quarrington', 'Brekkeheim', 'Renfell Bay'],
}

function stranger(type: ActorType, text: string, random: Random): string | undefined {
  const folded = fold(text)
  const unknown = strangers[type].filter((name) => !folded.includes(fold(name)))
  return unknown[random(Math.max(1, unknown.length))]
}

/** The stem with something else wherever it names one actor: the one with the longest name that stands in it. */
function replaceName(
  question: Question,
  actors: readonly Actor[],
  by: (actor: Actor) => string | undefined,
): Question | undefined {
  const [actor] = actors
    .map((one) => ({
      one,
      longest: namesOf(one).find((name) => namedBy(name).test(question.stem))?.length ?? 0,
    }))
    .filter(({ longest }) => longest > 2)
    .sort((a, b) => b.longest - a.longest)
    .map(({ one }) => one)
  const put = actor && by(actor)
  if (!actor || put === undefined) return undefined
  const stem = namesOf(actor).reduce((text, name) => text.replace(namedBy(name), put), question.stem)
  return { ...question, stem: `${stem.slice(0, 1).toUpperCase()}${stem.slice(1)}` }
}

/** Longest first, so that no name is found within another. */
function namesOf({ name, aliases = [] }: Actor): readonly string[] {
  return [name, ...aliases].toSorted((a, b) => b.length - a.length)
}

/** A name where it stands as words of their own. */
function namedBy(name: string): RegExp {
  const literal = name.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu')
}
