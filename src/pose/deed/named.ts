import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { contentStems } from '../../language/en/content.ts'
import { nameIn } from '../../language/en/name-in.ts'
import { didIt } from '../../language/en/stems/deed.ts'
import { namedAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { type Draft, questionId } from '../draft.ts'
import { choiceFields } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { namesOf } from '../makers/text.ts'
import type { Poser } from '../poser.ts'
import { ofKind, type Scene } from '../scene.ts'
import { echoes, isInStem } from '../sound.ts'
import { isFullyNamed, isPassing } from './identity.ts'
import { dateOf, deedDraft, deedWords, doneToBy, partnerIn, sameButActor } from './words.ts'

/** A part of a deed that may hold names. */
type Part = 'subject' | 'recipient' | 'object' | 'complement'

/** A sentence that lacks a name, and whose. */
interface Gapped {
  readonly actor: Actor
  readonly part: Part
  readonly sentence: string
}

/** Whose name stands in what was done or said, or in the words for who did it: filled in, of countries and places among others. */
export const named: Poser<'deed'> = (deed, scene) => {
  if (isPassing(deed) || isToldBefore(scene, deed)) return []
  const [found] = namesLeftOut(scene, deed).toSorted((a, b) => rankOf(a) - rankOf(b))
  if (!found) return []
  const { actor, sentence } = found
  const topic = actor.type === 'place' ? 'place' : 'actor'
  return fillIn(scene, deed, deedDraft(scene, deed, 'named', actor.type, topic), actor, sentence)
}

/** What two did is asked of once. */
function isToldBefore({ facts }: Scene, deed: DeedFact): boolean {
  return ofKind(facts, 'deed').find((other) => sameButActor(other, deed)) !== deed
}

/** People are what readers keep best; where something was may be said more closely or less; who did it comes last. */
function rankOf({ actor, part }: Gapped): number {
  return { person: 0, country: 1, organisation: 2, place: 3 }[actor.type] + (part === 'subject' ? 4 : 0)
}

/** The sentence without each name that stands in it once, and that the rest does not give away. */
function namesLeftOut(scene: Scene, deed: DeedFact): Gapped[] {
  const words = deedWords(scene, deed)
  return partsOf(scene, deed).flatMap((part) =>
    scene.cast.flatMap((actor) => {
      const text = words[part] ?? ''
      const at = isFullyNamed(actor) ? placeOf(actor, text) : undefined
      if (!at) return []
      const gapped = `${text.slice(0, at.start)}${gap('name')}${text.slice(at.end)}`
      const sentence = didIt({ ...words, [part]: gapped, dateFirst: true })
      return isTold(actor, sentence) || !isTelling(sentence) ? [] : { actor, part, sentence }
    }),
  )
}

/** The parts in which names are looked for: not where somebody stands alone, and is asked for by what was done to them. */
function partsOf(scene: Scene, deed: DeedFact): readonly Part[] {
  const { doer, thing, complement = '“' } = deed
  return [
    ...(doer === undefined ? [] : (['subject', 'recipient'] as const)),
    ...(doer !== undefined || thing !== undefined ? (['object'] as const) : []),
    ...(complement.startsWith('“') || isAskedFor(scene, deed) ? [] : (['complement'] as const)),
  ]
}

function isAskedFor(scene: Scene, deed: DeedFact): boolean {
  return (
    partnerIn(scene, deed) !== undefined ||
    scene.cast.some(({ name }) => [`to ${name}`, `in ${name}`, `at ${name}`].includes(deed.complement ?? ''))
  )
}

function placeOf({ type, name, aliases = [] }: Actor, text: string) {
  for (const form of [name, ...aliases]) {
    const found = form.length > 2 ? nameIn(text, form, type === 'person') : undefined
    if (found) return found
  }
  return undefined
}

/** Whether the rest of a sentence names somebody, in any form, or by a word of the name. */
function isTold({ type, name, aliases = [], demonym }: Actor, sentence: string): boolean {
  const rest = sentence.replace(gap('name'), '')
  return [name, ...aliases, ...(demonym === undefined ? [] : [demonym])].some(
    (text) => isInStem(rest, { type, text }) || echoes(rest, text).length > 0,
  )
}

/** Fewer words that carry sense leave it open what is told. */
const LEAST_WORDS = 4
/** So many say it without another name. */
const MANY_WORDS = 5
const DATE = /^(?:In|On) [^,]{4,20}, /

/** Whether a sentence without a name still says of what it is: by another name or a number, and by enough words. */
function isTelling(sentence: string): boolean {
  const rest = sentence.replace(DATE, '').replace(gap('name'), '')
  const { size } = contentStems(rest)
  return size >= MANY_WORDS || (size >= LEAST_WORDS && /[\p{Lu}\d]/u.test(rest.slice(1)))
}

/** Countries and places are picked where others are at hand, since they may be named more closely or less; else the name is typed. */
function fillIn(scene: Scene, deed: DeedFact, draft: Draft, key: Actor, sentence: string): Question[] {
  const isPicked = key.type === 'country' || key.type === 'place'
  const rivals = isPicked ? rivalsIn(scene, deed, key, sentence, questionId(scene, draft, 'cloze')) : []
  const fields = choiceFields(sentence, namedAnswer(key), rivals.map(namedAnswer))
  return makeCloze(scene, draft, sentence, [
    { id: 'name', ...(fields ?? { kind: 'text', ...namesOf(scene, key) }) },
  ])
}

function rivalsIn(scene: Scene, deed: DeedFact, key: Actor, stem: string, id: string): Actor[] {
  const when = dateOf(deed) ?? 'unknown'
  return rivalsOf(scene, key, { stem, facts: [deed], when, barred: doneToBy(scene, deed) }, id)
}
