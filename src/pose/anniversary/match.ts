import { anniversaryName } from '../../language/en/jubilees.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { matchYears } from '../../language/en/stems/anniversary.ts'
import { type Answer, yearAnswer } from '../answer.ts'
import { questionId } from '../draft.ts'
import { makeMatch } from '../makers/match.ts'
import type { Poser } from '../poser.ts'
import { drawsFor } from '../scene.ts'
import { anniversaryDraft, countedFrom, inYearOfArticle, lastKept, nextKept } from './anniversary.ts'

/** Match the anniversaries of an event with their years. */
export const matchNth: Poser<'event'> = (event, scene) => {
  const from = countedFrom(event)
  if (!from) return []
  const found = [lastKept(scene, from), inYearOfArticle(scene, from), ...nextKept(scene, from)].flatMap(
    (nth) => nth ?? [],
  )
  const [first] = found
  if (!first) return []
  const draft = anniversaryDraft(scene, event, found[1] ?? first, 'years', 'anniversary')
  const years = found.map(({ falls }) => falls.year)
  const draws = drawsFor(scene, questionId(scene, draft, 'match'))
  // A year too many, so that the last pair must be counted as well.
  const near = years.flatMap((year) => [year - 5, year + 5]).filter((year) => !years.includes(year))
  const extra = near.slice(draws(near.length)).slice(0, 1)
  const pairs = found.map(({ nth, falls }) => [premise(nth), yearAnswer(falls.year)] as const)
  return makeMatch(scene, draft, matchYears(event.label), pairs, extra.map(yearAnswer))
}

function premise(nth: number): Answer {
  return { text: sentenceCase(anniversaryName(nth)), type: 'event' }
}
