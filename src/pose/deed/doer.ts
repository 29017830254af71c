import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { asSubject, classNoun } from '../../language/en/class-noun.ts'
import { isInCompany, sharedStances } from '../../language/en/single-deeds.ts'
import { didIt, whoDid } from '../../language/en/stems/deed.ts'
import { whichOf } from '../../language/en/stems/frame.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { namedIn } from '../distractors/sorts.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { oneOf } from '../makers/recall.ts'
import { makeText, namesOf, sharesLastName } from '../makers/text.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { isFullyNamed, isPassing, isSingular, peersOf } from './identity.ts'
import { judged } from './judged.ts'
import { whoMaySpeak } from './speakers.ts'
import { companionsOf, dateOf, deedDraft, deedWords, didAlone, doersOf } from './words.ts'

/** Who did it: picked, typed, judged and filled in. */
export const doer: Poser<'deed'> = (deed, scene) => {
  if (isPassing(deed)) return []
  const key = actorOf(scene, deed.actor)
  if (!key) return judged(scene, deed, deedDraft(scene, deed, 'done', 'event'))
  const words = deedWords(scene, deed)
  const draft = deedDraft(scene, deed, 'who', key.type)
  const isMany =
    key.type === 'person' ? isInCompany(deed.verb, deed.complement) : sharedStances.has(deed.verb)
  if (isMany) return judged(scene, deed, draft)
  // Where others did it too, or may have, only the options make the answer one.
  const asked = namedIn(scene, key)
  const alone = didAlone(scene, deed)
  const stem = whoDid(words, alone ? asSubject(asked) : whichOf(classNoun(asked)))
  const rivals = doerRivals(scene, deed, key, stem, questionId(scene, draft, 'choice'))
  const names = namesOf(scene, key)
  const gapped = didIt({ ...words, subject: gap('who'), dateFirst: true })
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    ...(alone && canBeTyped(scene, deed, key)
      ? oneOf(
          scene,
          draft,
          makeText(scene, draft, stem, names),
          makeCloze(scene, draft, gapped, [{ id: 'who', kind: 'text', ...names }]),
        )
      : []),
    ...judged(scene, deed, draft),
  ]
}

/** What a body is called is a matter of taste, and what is told in few words many may have done. */
function canBeTyped(scene: Scene, deed: DeedFact, key: Actor): boolean {
  return key.type !== 'organisation' && isFullyNamed(key) && isSingular(deed) && !sharesLastName(scene, key)
}

/** Who may be taken for the doer: of what was said, somebody else who speaks; of bodies, only one of its sort. */
export function doerRivals(scene: Scene, deed: DeedFact, key: Actor, stem: string, id: string): Actor[] {
  const speakers = ofKind(scene.known, 'deed').flatMap(({ statement, actor }) => (statement ? actor : []))
  const rivals = rivalsOf(
    scene,
    key,
    {
      stem,
      facts: [deed],
      when: dateOf(deed) ?? 'unknown',
      barred: [...doersOf(scene, deed), ...companionsOf(scene, deed)],
      prefers: ({ id }) => deed.statement === true && speakers.includes(id),
    },
    id,
  )
  const peers = peersOf(scene, key, rivals)
  return deed.statement && key.type === 'person' ? [...whoMaySpeak(scene, peers)] : peers
}
