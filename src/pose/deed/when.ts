import { shuffle } from '../../base/random.ts'
import { tokens } from '../../base/text.ts'
import type { EdtfDate } from '../../calendar/edtf.ts'
import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { monthNames } from '../../language/en/dates.ts'
import { singleDeeds } from '../../language/en/single-deeds.ts'
import { whenDidIt } from '../../language/en/stems/deed.ts'
import { type Answer, dateAnswer } from '../answer.ts'
import { datesAround } from '../distractors/dates.ts'
import { type Draft, questionId } from '../draft.ts'
import { yearOf } from '../event/words.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeDate } from '../makers/date.ts'
import type { Poser } from '../poser.ts'
import { dayOfPublication, drawsFor, ofKind, provingText, type Scene } from '../scene.ts'
import { isTellTale } from './identity.ts'
import { dateOf, deedDraft, deedWords, sameDeed } from './words.ts'

/** Of what is as near as this, in years, only what a reader keeps of news is asked: the month of a year. */
const NEAR = 20

/** When was it done: the year of history, the month of what was news. Only of what is done once. */
export const whenDone: Poser<'deed'> = (deed, scene) => {
  const date = writtenDate(scene, deed)
  if (!date || !singleDeeds.has(deed.verb) || !isTellTale(deed) || isDatedTwice(scene, deed)) return []
  const near = dayOfPublication(scene).year - date.year < NEAR
  if (near && date.month !== undefined) return askMonth(scene, deed, date)
  return askYear(scene, deed, date)
}

/** The date, where the article writes it out; the year may be that of publication. */
function writtenDate(scene: Scene, deed: DeedFact): EdtfDate | undefined {
  const date = dateOf(deed)
  if (!date || date.precision === 'interval' || date.approximate || date.uncertain || deed.statement)
    return undefined
  if (date.precision === 'decade' || date.precision === 'century') return undefined
  const { year, month, day } = date
  const said = tokens(provingText(scene, [deed]))
  const name = month === undefined ? undefined : monthNames[month - 1]?.toLowerCase()
  const parts = [
    year === dayOfPublication(scene).year ? undefined : [`${year}`],
    name === undefined ? undefined : [name, name.slice(0, 3)],
    day === undefined ? undefined : [`${day}`, `${day}st`, `${day}nd`, `${day}rd`, `${day}th`],
  ]
  return parts.every((forms) => forms === undefined || forms.some((form) => said.includes(form)))
    ? date
    : undefined
}

/** Whether a fact, even a doubtful one, knows the same deed of another date. */
function isDatedTwice({ known }: Scene, deed: DeedFact): boolean {
  return ofKind(known, 'deed').some((other) => other.date !== deed.date && sameDeed(other, deed))
}

function askYear(scene: Scene, deed: DeedFact, date: EdtfDate): Question[] {
  const draft: Draft = deedDraft(scene, deed, 'year-done', 'year', 'date')
  const stem = whenDidIt(deedWords(scene, deed), 'in which year')
  const key = yearOf(date)
  const said = tokens(provingText(scene, [deed]))
  const fits = ({ year }: EdtfDate) => !said.includes(`${year}`)
  const wrong = datesAround(
    key,
    { latest: dayOfPublication(scene), fits },
    drawsFor(scene, questionId(scene, draft, 'choice')),
  )
  return [
    ...makeChoice(scene, draft, stem, dateAnswer(key), wrong.map(dateAnswer)),
    ...makeDate(scene, draft, stem, key),
  ]
}

function askMonth(scene: Scene, deed: DeedFact, { year, month = 1 }: EdtfDate): Question[] {
  const draft: Draft = deedDraft(scene, deed, 'month-done', 'month', 'date')
  const said = tokens(provingText(scene, [deed]))
  const answers = monthNames.map((text, i): Answer => ({ text, type: 'name', value: i + 1 }))
  const [key] = answers.splice(month - 1, 1)
  const free = answers.filter(({ text }) => !said.includes(text.toLowerCase()))
  const wrong = shuffle(free, drawsFor(scene, questionId(scene, draft, 'choice'))).slice(0, 3)
  return key
    ? makeChoice(scene, draft, whenDidIt(deedWords(scene, deed), `in which month of ${year}`), key, wrong)
    : []
}
