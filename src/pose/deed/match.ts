import { edtf, spanOf } from '../../calendar/edtf.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { doerOf } from '../../facts/references.ts'
import type { Question } from '../../kinds/index.ts'
import { listed, sentenceCase } from '../../language/en/phrases.ts'
import { deedAlone, deedClause, matchDeeds, matchSayings } from '../../language/en/stems/deed.ts'
import { framed } from '../../language/en/stems/frame.ts'
import { actorAnswer } from '../answer.ts'
import { explain } from '../explain.ts'
import { makeMatch } from '../makers/match.ts'
import type { StoryPoser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { deedWords, doersOf } from './words.ts'

const MOST = 5
/** Longer options, in words, are not read to their end. */
const LONGEST = 12

/** Match people with what they did, and with what they said. */
export const matchDeed: StoryPoser = (scene) => [...matchOf(scene, false), ...matchOf(scene, true)]

function matchOf(scene: Scene, said: boolean): Question[] {
  const deeds = chosen(scene, said)
  const [first] = deeds
  if (first?.date === undefined) return []
  const when = edtf(first.date)
  const pairs = deeds.flatMap((deed) => {
    const actor = actorOf(scene, deed.actor)
    return actor
      ? [[actorAnswer(actor), { text: sentenceCase(deedAlone(deedWords(scene, deed))) }] as const]
      : []
  })
  const draft = {
    about: said ? 'sayings' : 'deeds',
    facts: deeds,
    asks: 'who',
    topic: 'actor',
    sought: 'person',
    explanation: explain(scene, {
      clause: framed(
        { when },
        listed(deeds.map((deed) => deedClause({ ...deedWords(scene, deed), when: undefined }))),
      ),
      date: first.date,
    }),
  } as const
  return makeMatch(scene, draft, said ? matchSayings(when) : matchDeeds(when), pairs, [])
}

/** Deeds of one date by people, of each person the first, none that another of them did too. */
function chosen(scene: Scene, said: boolean): DeedFact[] {
  const deeds = ofKind(scene.facts, 'deed').filter(
    ({ actor, attribution, statement, date }) =>
      attribution === undefined &&
      (statement ?? false) === said &&
      date !== undefined &&
      spanOf(edtf(date)).first !== undefined &&
      actorOf(scene, actor)?.type === 'person',
  )
  const kept: DeedFact[] = []
  for (const deed of deeds) {
    const clash = kept.some(
      (other) => doersOf(scene, other).includes(doerOf(deed)) || doersOf(scene, deed).includes(doerOf(other)),
    )
    const long = deedAlone(deedWords(scene, deed)).split(' ').length > LONGEST
    if (deed.date === deeds[0]?.date && !clash && !long && kept.length < MOST) kept.push(deed)
  }
  return kept
}
