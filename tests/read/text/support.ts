import { readText } from '../../../src/read/text/read-text.ts'
import type { Span } from '../../../src/read/text/types.ts'

/** What stands in a span of a text. */
export function sliceOf(text: string, span: Span): string
export function sliceOf(text: string, span: Span | undefined): string | undefined
export function sliceOf(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end)
}

/** The sentences of a text, as written. */
export function sentencesOfText(text: string): string[] {
  return readText(text).sentences.map((span) => sliceOf(text, span))
}

/** The paragraphs of a text: role and words. */
export function rolesOfText(text: string): [role: string, words: string][] {
  return readText(text).blocks.map((block) => [block.role, sliceOf(text, block)])
}

/** The stances of a text: kind, cue and reach. */
export function stancesOfText(text: string): [kind: string, cue: string, reach: string][] {
  return readText(text).stances.map((stance) => [
    stance.kind,
    sliceOf(text, stance.cue),
    sliceOf(text, stance),
  ])
}

/** The quotations of a text with speaker and verb. */
export function quotationsOfText(text: string): [words: string, speaker?: string, verb?: string][] {
  return readText(text).quotations.map((quotation) => {
    const [speaker, verb] = [sliceOf(text, quotation.speaker), sliceOf(text, quotation.verb)]
    const words = sliceOf(text, quotation)
    return speaker === undefined ? [words] : verb === undefined ? [words, speaker] : [words, speaker, verb]
  })
}
