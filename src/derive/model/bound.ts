import type { DeedFact, EventFact, Fact, FigureFact } from '../../facts/fact.ts'
import { plainWords } from '../../language/en/content.ts'
import { numbersIn } from '../../language/en/numbers-in.ts'
import { formsOf, isOtherVerb, isPlacing } from '../../language/en/voice.ts'
import type { Span } from '../../read/text/types.ts'
import { mentionsOf } from './cast.ts'
import type { ToldIn } from './told.ts'

/**
 * Which part of a fact does not belong to it for certain: its date, which stands by another verb, its place, which may be part of a
 * name or an office, its number, beside which there are others.
 */
export function looseIn(fact: Fact, told: ToldIn): string | undefined {
  const [span] = fact.evidence
  if (!span) return undefined
  if (fact.kind === 'figure') return looseNumber(fact, span, told)
  return fact.kind === 'event' || fact.kind === 'deed'
    ? (looseDate(fact, span, told) ?? loosePlace(fact, span, told))
    : undefined
}

function looseDate(
  { date, verb }: EventFact | DeedFact,
  span: Span,
  { text, dates }: ToldIn,
): string | undefined {
  const when = dates.find(({ start, end }) => span.start <= start && end <= span.end)
  if (date === undefined || verb === undefined || !when) return undefined
  const forms = formsOf(verb)
  const isBound = wordsOf(text, span).some(({ word, start, end }) => {
    if (!forms.has(word)) return false
    const between = end <= when.start ? { start: end, end: when.start } : { start: when.end, end: start }
    return !wordsOf(text, between).some((one) => isOtherVerb(one.word))
  })
  return isBound ? undefined : 'another verb stands between its verb and its date'
}

const WORD = /[\p{L}\p{N}]{1,40}/gu

function wordsOf(text: string, { start, end }: Span): { word: string; start: number; end: number }[] {
  return Array.from(text.slice(start, Math.max(start, end)).matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }))
}

function loosePlace(
  { place }: EventFact | DeedFact,
  { start, end }: Span,
  { text, actors }: ToldIn,
): string | undefined {
  const actor = actors.find(({ id }) => id === place)
  const words = plainWords(text.slice(start, end))
  if (!actor) return undefined
  const isPlaced = mentionsOf(actor, words).some((one) => isPlacing(words.slice(0, one.start)))
  return isPlaced ? undefined : `it does not say that it was in ${actor.name}`
}

function looseNumber({ value }: FigureFact, span: Span, { text, dates }: ToldIn): string | undefined {
  const within = dates.filter(({ start, end }) => span.start <= start && end <= span.end)
  const ends = [span.start, ...within.map(({ end }) => end)]
  const undated = ends.map((from, i) => text.slice(from, within[i]?.start ?? span.end)).join(' … ')
  const others = [...numbersIn(undated)].filter((number) => number !== value && number !== 1)
  return others.length === 0 ? undefined : `beside ${value} it says ${others[0]}`
}
