import { type Fact, POSED_CERTAINTY } from '../../facts/fact.ts'
import type { Evidence } from '../../kinds/common.ts'
import { keyOf, shownBy } from '../../kinds/index.ts'
import { plainWords } from '../../language/en/content.ts'
import { asksForReport, isOfReport } from '../../language/en/reporting.ts'
import { rightAnswers } from './answers.ts'
import { everyKind } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { foldName, namesOf } from './names.ts'
import { rawWords } from './raw-words.ts'
import { hasRun } from './runs.ts'

/** What the article only reports, or is not sure of, is posed as fact. */
export const attributionLost: QuestionDetector = {
  id: 'F35',
  name: 'attribution-lost',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const byData = item.facts.flatMap((fact) => [...doubt(fact), ...lostSource(fact, item)])
    return byData.length > 0 || item.facts.some(isBeyondDoubt) ? byData : lostHedge(item)
  },
}

/** The fact itself says whose word it is; an office or a name the article states in passing, whatever its verb reports. */
function isBeyondDoubt(fact: Fact): boolean {
  return (
    fact.attribution !== undefined ||
    fact.kind === 'role' ||
    fact.kind === 'name' ||
    (fact.kind === 'deed' && fact.statement === true)
  )
}

function doubt({ id, certainty }: Fact): readonly Complaint[] {
  return complainIf(
    certainty < POSED_CERTAINTY,
    `The fact ${id} has a certainty of ${certainty}: what is below ${POSED_CERTAINTY} is not posed. Drop the question.`,
  )
}

/** Whoever is asked for need not be named. */
function lostSource(
  { id, attribution }: Fact,
  { question, words, world, offers }: Item,
): readonly Complaint[] {
  const source = attribution === undefined ? undefined : world.actors.get(attribution)
  if (!source) return []
  const isAskedFor =
    offers.some(({ keys }) => keys.some(({ actor }) => actor === source)) ||
    rightAnswers(question).some(({ forms }) => forms.some((form) => namesOf(source).includes(foldName(form))))
  const shown = shownBy(question).map(plainWords)
  const isNamed = namesOf(source).some((name) =>
    [words, ...shown].some((text) => hasRun(text, name.split(' '))),
  )
  return complainIf(
    !isAskedFor && !isNamed,
    `The fact ${id} rests on the word of ${quoted(source.name)}, and the stem does not say so. Begin with “According to ${source.name}, …”.`,
  )
}

/** Without an attribution in the data the words of the evidence advise: one that reports or hedges, or a quotation. */
function lostHedge({ quotes, stem, question, world }: Item): readonly Complaint[] {
  if (quotes === undefined || keyOf(question) === false) return []
  const said = rawWords(quotes).map(({ text }) => text)
  const word = said.find(isOfReport)
  const isQuoted =
    LONG_QUOTATION.test(quotes) || question.evidence.some((span) => isInQuotation(span, world.text))
  const isSaid = rawWords(stem).some(({ text }) => asksForReport(text)) || /[“"]/.test(stem)
  return complainIf(
    (word !== undefined || isQuoted) && !isSaid,
    `The evidence ${word === undefined ? 'is a quotation' : `says ${quoted(word)}`}, and the stem states it as fact. Name whose word it is, or give the fact its attribution.`,
    'A',
  )
}

/** Shorter ones are names: the “Grand Bargain”. */
const LONG_QUOTATION = /“(?:[^“”\s]{1,40}\s){4}/

/** Nobody quotes more than this without a pause. */
const REACH = 500

function isInQuotation({ start }: Evidence, text: string | undefined): boolean {
  const before = text?.slice(Math.max(0, start - REACH), start) ?? ''
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
