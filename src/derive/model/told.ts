import type { Actor } from '../../facts/actor.ts'
import type { Fact } from '../../facts/fact.ts'
import { plainWords } from '../../language/en/content.ts'
import { speaksToReader } from '../../language/en/voice.ts'
import type { DatedSpan } from '../../read/dates/ranges.ts'
import type { ReadText, Span, Stance } from '../../read/text/types.ts'
import { mentionsOf } from './cast.ts'

/** An article as it was read, to hold spans against. */
export interface ToldIn {
  /** Its text. */
  readonly text: string
  /** What stands where. */
  readonly read: ReadText
  /** Its dates. */
  readonly dates: readonly DatedSpan[]
  /** The actors of the story. */
  readonly actors: readonly Actor[]
}

/** Why an article does not tell a fact in its own voice. */
export interface NotTold {
  /** `stance/reported`, `stance/hedged`, `stance/denied`, `stance/addressed` or `stance/two-dates`. */
  readonly flaw: string
  /** Why, for people. */
  readonly why: string
}

/**
 * Why the article does not simply tell what stands in the evidence of a fact: it is hedged or denied, said by somebody whom the
 * fact does not name, part of what speaks to the reader, or of two dates.
 */
export function notTold(fact: Fact, told: ToldIn): NotTold | undefined {
  const [span] = fact.evidence
  if (!span) return undefined
  const held = told.read.stances.filter((stance) => holds(stance, span, told.read))
  const firm = held.find(({ kind }) => kind !== 'reported')
  if (firm)
    return {
      flaw: `stance/${firm.kind}`,
      why: `“${told.text.slice(firm.cue.start, firm.cue.end)}” holds it back`,
    }
  if (held.length > 0 && !isStatedInPassing(fact) && !names(fact, span, told))
    return { flaw: 'stance/reported', why: 'somebody says so, whom the fact does not name' }
  if (around(span, told.read).some((one) => speaksToReader(plainWords(told.text.slice(one.start, one.end)))))
    return { flaw: 'stance/addressed', why: 'the article speaks to its reader there' }
  return hasTwoDates(fact, span, told.dates)
    ? { flaw: 'stance/two-dates', why: 'two dates stand there, and either may be meant' }
    : undefined
}

/** Over how many sentences a span reaches. */
export function sentencesOf(span: Span, { sentences }: ReadText): number {
  return sentences.filter((sentence) => overlap(sentence, span)).length
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a stance reaches a span, or stands before it in its sentence: half a sentence may leave out what holds it back. */
function holds(stance: Stance, span: Span, { sentences }: ReadText): boolean {
  const sentence = sentences[stance.sentence]
  const isCut = sentence !== undefined && overlap(sentence, span) && stance.cue.end <= span.start
  return overlap(stance, span) || overlap(stance.cue, span) || isCut
}

/** An office or a name is stated in passing, whatever the verb around it reports. */
function isStatedInPassing({ kind }: Fact): boolean {
  return kind === 'role' || kind === 'name'
}

/** Whether whoever says so is the source of the fact, and named in the span. */
function names({ attribution }: Fact, { start, end }: Span, { text, actors }: ToldIn): boolean {
  const source = actors.find(({ id }) => id === attribution)
  return source !== undefined && mentionsOf(source, plainWords(text.slice(start, end))).length > 0
}

/** The sentences of a span, and those beside them in its paragraph. */
function around(span: Span, { sentences }: ReadText): readonly Span[] {
  const own = sentences.flatMap((sentence, i) => (overlap(sentence, span) ? [i] : []))
  const [first = 0, last = -1] = [own[0], own.at(-1)]
  const block = sentences[first]?.block
  return own.length === 0
    ? []
    : sentences.slice(Math.max(0, first - 1), last + 2).filter((one) => one.block === block)
}

/** Which verb has which date can't be told where there are two. */
function hasTwoDates(fact: Fact, span: Span, dates: readonly DatedSpan[]): boolean {
  if (!('date' in fact) || fact.date === undefined || fact.date.includes('/')) return false
  const within = dates.filter(({ start, end }) => span.start <= start && end <= span.end)
  return new Set(within.flatMap(({ edtf }) => edtf)).size > 1
}
