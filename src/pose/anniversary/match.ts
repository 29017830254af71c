import { anniversaryName } from '../../language/en/jubilees.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { matchYears } from '../../language/en/stems/anniversary.ts'
import { type Answer, yearAnswer } from '../answer.ts'
import { questionId } from '../draft.ts'
import { makeMatch } from '../makers/match.ts'
import type { Poser } from '../poser.ts'
import { drawsFor } from '../scene.ts'
import { anniversaryDraft, countedFrom, inYearOfArticle, lastKept, nextKept } from './anniversary.ts'

/** More would be a list to read. */
const MOST = 3

/** How far off, in years, whoever is wrong about the event is wrong about each of its anniversaries. */
const SLIPS = [-4, -3, -2, -1, 1, 2, 3, 4] as const

/** Match the anniversaries of an event with their years. */
export const matchNth: Poser<'event'> = (event, scene) => {
  const from = countedFrom(event)
  if (!from) return []
  const found = [lastKept(scene, from), inYearOfArticle(scene, from), ...nextKept(scene, from)]
    .flatMap((nth) => nth ?? [])
    .slice(0, MOST)
  const [first] = found
  if (!first) return []
  const draft = anniversaryDraft(scene, event, found[1] ?? first, 'years', 'anniversary')
  const years = found.map(({ falls }) => falls.year)
  const draws = drawsFor(scene, questionId(scene, draft, 'match'))
  // All of them off by as many years, or the gaps between them would tell which is which.
  const slips = SLIPS.filter((slip) => !years.some((year) => years.includes(year + slip)))
  const slip = slips[draws(slips.length)]
  if (slip === undefined) return []
  const pairs = found.map(({ nth, falls }) => [premise(nth), yearAnswer(falls.year)] as const)
  const extra = years.map((year) => yearAnswer(year + slip))
  return makeMatch(scene, draft, matchYears(event.label), pairs, extra)
}

function premise(nth: number): Answer {
  return { text: sentenceCase(anniversaryName(nth)), type: 'event' }
}
