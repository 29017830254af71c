import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { asSubject, classNoun } from '../../language/en/class-noun.ts'
import { withOtherNumber } from '../../language/en/other-number.ts'
import { neverReturned } from '../../language/en/single-deeds.ts'
import { type DeedWords, didIt, whoDid } from '../../language/en/stems/deed.ts'
import { whichOf } from '../../language/en/stems/frame.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { type Draft, lieDraws, questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { oneOf } from '../makers/recall.ts'
import { makeText, namesOf } from '../makers/text.ts'
import { makeTrue, makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, dayOfPublication, ofKind, type Scene } from '../scene.ts'
import { isFullyNamed, isSingular, peersOf } from './identity.ts'
import { companionsOf, dateOf, deedDraft, deedWords, didAlone, doersOf } from './words.ts'

/** Who did it: picked, typed, judged and filled in. */
export const doer: Poser<'deed'> = (deed, scene) => {
  const key = actorOf(scene, deed.actor)
  if (!key) return []
  const words = deedWords(scene, deed)
  const draft = deedDraft(scene, deed, 'who', key.type)
  // Where others did it too, or may have, only the options make the answer one.
  const alone = didAlone(scene, deed)
  const stem = whoDid(words, alone ? asSubject(key) : whichOf(classNoun(key)))
  const rivals = doerRivals(scene, deed, key, stem, questionId(scene, draft, 'choice'))
  const names = namesOf(scene, key)
  const gapped = didIt({ ...words, subject: gap('who'), dateFirst: true })
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    ...(alone && canBeTyped(deed, key)
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
function canBeTyped(deed: DeedFact, key: Actor): boolean {
  return key.type !== 'organisation' && isFullyNamed(key) && isSingular(deed)
}

/**
 * A statement to judge. Of others the article says nothing, and silence is no denial: false is only what turns round what is not done back, or
 * gives another number; else the truth alone is posed, and none where whom it was done to is asked as well.
 */
function judged(scene: Scene, deed: DeedFact, draft: Draft): Question[] {
  const words = deedWords(scene, deed)
  // A quotation word for word is no statement to judge.
  if (deed.complement?.startsWith('“')) return []
  const lies = [...turnedRound(scene, deed, words), ...miscounted(words, lieDraws(scene, draft)(2) === 0)]
  if (lies.length > 0) return makeTrueFalse(scene, draft, didIt(words), lies)
  return (deed.object ?? deed.recipient) ? [] : makeTrue(scene, draft, didIt(words))
}

function turnedRound(scene: Scene, { verb, object, actor }: DeedFact, words: DeedWords): string[] {
  const [one, other] = [actorOf(scene, actor), actorOf(scene, object)]
  if (!one || !other || one.type !== other.type || !neverReturned.has(verb)) return []
  return [didIt({ ...words, subject: other.name, object: one.name })]
}

function miscounted(words: DeedWords, more: boolean): string[] {
  const { complement, object } = words
  const [said, thing] = [complement, object].map((part) => part && withOtherNumber(part, more))
  if (said && thing) return []
  if (said) return [didIt({ ...words, complement: said })]
  return thing ? [didIt({ ...words, object: thing })] : []
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
      when: dateOf(deed) ?? dayOfPublication(scene),
      barred: [...doersOf(scene, deed), ...companionsOf(scene, deed)],
      prefers: ({ id }) => deed.statement === true && speakers.includes(id),
    },
    id,
  )
  return peersOf(key, rivals)
}
