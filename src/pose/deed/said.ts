import { shuffle } from '../../base/random.ts'
import { tokens } from '../../base/text.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { doerOf } from '../../facts/references.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import { danglingWord } from '../../language/en/dangling.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { whatSaid } from '../../language/en/stems/deed.ts'
import { stopWords, subjectPronouns } from '../../language/en/words.ts'
import type { Answer } from '../answer.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import type { Poser } from '../poser.ts'
import { drawsFor, ofKind, type Scene } from '../scene.ts'
import { deedDraft, deedWords } from './words.ts'

/** Longer options, in words, are not read to their end. */
const LONGEST = 18

/** What somebody said: among what others of the story said, each of something else. */
export const said: Poser<'deed'> = (deed, scene) => {
  const { complement } = deed
  if (complement === undefined || !isPlainSaying(deed)) return []
  const draft = deedDraft(scene, deed, 'what', 'event', 'event')
  const others = shuffle(sayingsOfOthers(scene, deed), drawsFor(scene, questionId(scene, draft, 'choice')))
  return makeChoice(scene, draft, whatSaid(deedWords(scene, deed)), answer(complement), others.map(answer))
}

/** Something said in a clause that stands by itself, to nobody in particular. */
function isPlainSaying({ statement, complement = '', recipient, object, thing }: DeedFact): boolean {
  const bare = recipient === undefined && object === undefined && thing === undefined
  const said = tokens(complement)
  return (
    statement === true &&
    bare &&
    formOf(complement) !== undefined &&
    said.length <= LONGEST &&
    // What is quoted stands alone, and says "we".
    (formOf(complement) === 'words' ||
      (!said.some(pointsBack) && danglingWord(said.map(plainToken), 'none') === undefined))
  )
}

/** What is told as a clause, or word for word: options are of one form. */
function formOf(complement: string): 'clause' | 'words' | undefined {
  if (complement.startsWith('that ')) return 'clause'
  return /^“[^“”]+”$/.test(complement) ? 'words' : undefined
}

function plainToken(word: string) {
  return { word, isName: false, isThing: false }
}

const owners = ['his', 'her', 'hers', 'its', 'their', 'theirs', 'him', 'them', 'himself', 'herself', 'itself']

function pointsBack(word: string): boolean {
  return subjectPronouns.has(word) || owners.includes(word)
}

/** What others said, one saying of each, that does not speak of the same: none names the speaker, or shares two words of weight. */
function sayingsOfOthers(scene: Scene, deed: DeedFact): string[] {
  const own = contentStems(deed.complement ?? '')
  const speaker = plainWords(deedWords(scene, deed).subject).filter((word) => !stopWords.has(word))
  const ownSayings = ofKind(scene.known, 'deed').filter((other) => doerOf(other) === doerOf(deed))
  const heard = new Set<string>()
  return ofKind(scene.facts, 'deed').flatMap((other) => {
    const { complement = '', attribution } = other
    const speaking = doerOf(other)
    const stems = [...contentStems(complement)]
    const shared = stems.filter((stem) => own.has(stem)).length
    const fits =
      speaking !== doerOf(deed) &&
      // What is denied, somebody has said, and it may have been this one.
      (other.verb !== 'deny' || deed.verb === 'deny') &&
      !heard.has(speaking) &&
      attribution === deed.attribution &&
      isPlainSaying(other) &&
      formOf(complement) === formOf(deed.complement ?? '') &&
      shared <= 1 &&
      !plainWords(complement).some((word) => speaker.includes(word)) &&
      !ownSayings.some((saying) => saying.complement === complement)
    if (!fits) return []
    heard.add(speaking)
    return complement
  })
}

function answer(text: string): Answer {
  return { text: sentenceCase(text), type: 'event' }
}
