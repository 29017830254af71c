import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { asObject } from '../../language/en/class-noun.ts'
import { didIt, toWhomDid, whomDid, withWhomDid } from '../../language/en/stems/deed.ts'
import { actorAnswer, namedAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { areOfOneSort, namedIn } from '../distractors/sorts.ts'
import { questionId } from '../draft.ts'
import { choiceFields, makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { oneOf } from '../makers/recall.ts'
import type { Poser } from '../poser.ts'
import { actorOf, type Scene } from '../scene.ts'
import { dateOf, deedDraft, deedWords, doneToBy, partnerIn } from './words.ts'

/** To whom, with whom or to whose benefit it was done: whoever stands behind the verb. */
export const other: Poser<'deed'> = (deed, scene) => {
  const words = deedWords(scene, deed)
  const object = actorOf(scene, deed.object)
  const recipient = actorOf(scene, deed.recipient)
  const found = partnerIn(scene, deed)
  return [
    ...(object
      ? ask(scene, deed, 'whom', object, whomDid(words, asObject(namedIn(scene, object))), {
          ...words,
          object: gap('whom'),
        })
      : []),
    ...(recipient
      ? ask(scene, deed, 'to-whom', recipient, toWhomDid(words, asObject(namedIn(scene, recipient))), {
          ...words,
          recipient: gap('whom'),
        })
      : []),
    ...(found
      ? ask(
          scene,
          deed,
          'with-whom',
          found.partner,
          withWhomDid(words, found.preposition, asObject(namedIn(scene, found.partner))),
          { ...words, complement: `${found.preposition} ${gap('whom')}` },
        )
      : []),
  ]
}

function ask(
  scene: Scene,
  deed: DeedFact,
  asks: string,
  key: Actor,
  stem: string,
  gapped: Parameters<typeof didIt>[0],
): Question[] {
  const draft = deedDraft(scene, deed, asks, key.type)
  const own = actorOf(scene, deed.actor)
  const rivals = rivalsOf(
    scene,
    key,
    {
      stem,
      facts: [deed],
      when: dateOf(deed) ?? 'unknown',
      barred: [...doneToBy(scene, deed), ...(own ? [own.id, own.country ?? own.id] : [])],
    },
    questionId(scene, draft, 'choice'),
  ).filter((rival) => areOfOneSort(scene, rival, key))
  const sentence = didIt({ ...gapped, dateFirst: true })
  const fields = choiceFields(sentence, namedAnswer(key), rivals.map(namedAnswer))
  // Typed, somebody else could be right of whom the article says nothing.
  return oneOf(
    scene,
    draft,
    makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    fields ? makeCloze(scene, draft, sentence, [{ id: 'whom', ...fields }]) : [],
  )
}
