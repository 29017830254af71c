import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { numbersIn } from '../../language/en/numbers-in.ts'
import { countIn, farFrom, replaceCount } from '../../language/en/other-number.ts'
import { neverReturned } from '../../language/en/single-deeds.ts'
import { didIt } from '../../language/en/stems/deed.ts'
import { type Draft, lieDraws } from '../draft.ts'
import { makeTrue, makeTrueFalse } from '../makers/true-false.ts'
import { actorOf, provingText, type Scene } from '../scene.ts'
import { deedWords } from './words.ts'

/**
 * What was done as a statement to judge.
 *
 * Of others the article says nothing, and silence is no denial: false is only what turns round what is not done back, or gives another
 * number. Else the truth alone is posed, and not even that where whom it was done to is asked as well.
 */
export function judged(scene: Scene, deed: DeedFact, draft: Draft): Question[] {
  // A quotation word for word is no statement to judge.
  if (deed.complement?.startsWith('“')) return []
  const truth = didIt(deedWords(scene, deed))
  const lies = [...turnedRound(scene, deed), ...miscounted(scene, deed, lieDraws(scene, draft)(2) === 0)]
  if (lies.length > 0) return makeTrueFalse(scene, draft, truth, lies)
  return (deed.object ?? deed.recipient) ? [] : makeTrue(scene, draft, truth)
}

function turnedRound(scene: Scene, deed: DeedFact): string[] {
  const [one, other] = [actorOf(scene, deed.actor), actorOf(scene, deed.object)]
  if (!one || !other || one.type !== other.type || !neverReturned.has(deed.verb)) return []
  return [didIt({ ...deedWords(scene, deed), subject: other.name, object: one.name })]
}

/** With another number, where what was done or said holds but one. */
function miscounted(scene: Scene, deed: DeedFact, more: boolean): string[] {
  const [said, thing] = [deed.complement, deed.thing].map((part) => miscount(scene, deed, part, more))
  if ((said && thing) || !(said ?? thing)) return []
  const words = deedWords(scene, deed)
  return [didIt(said ? { ...words, complement: said } : { ...words, object: thing })]
}

function miscount(scene: Scene, deed: DeedFact, clause = '', more: boolean): string | undefined {
  const count = countIn(clause)
  const other = count && farFrom(count, more)
  if (!count || other === undefined || numbersIn(provingText(scene, [deed])).has(other)) return undefined
  return replaceCount(clause, count, count.write(other))
}
