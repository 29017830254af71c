import { englishRules } from '../en/english.ts'
import { blocksOf } from './blocks.ts'
import { maskMarkup } from './markup.ts'
import { quotationsIn } from './quotations.ts'
import { withQuoted } from './quoted.ts'
import { checkReadable } from './readable.ts'
import type { Rules } from './rules.ts'
import { sentencesIn } from './sentences.ts'
import { withSpeakers } from './speakers.ts'
import { tokensOf } from './tokens.ts'
import type { Block, Dateline, ReadText, Sentence, Stance } from './types.ts'

/**
 * What stands where in a news text: paragraphs and what they are for, datelines, sentences, quotations with who speaks, and what is
 * reported, hedged or denied.
 *
 * All spans are UTF-16 code units into the text as given. HTML tags and entities are read over. Any text is taken, and
 * reading it takes time in proportion to its length; whether it is one to read is told by `readable`.
 *
 * @example
 * ```ts
 * const text = 'SEOUL (AP) — "We won," Kim said. Lee may resign.'
 * const read = readText(text)
 * const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
 * read.sentences.map(slice) // => ['"We won," Kim said.', 'Lee may resign.']
 * read.datelines.map(slice) // => ['SEOUL (AP) —']
 * read.quotations.map(({ speaker }) => speaker && slice(speaker)) // => ['Kim']
 * read.stances.map((stance) => [stance.kind, slice(stance.cue), slice(stance)])
 * // => [['reported', 'said', '"We won,"'], ['hedged', 'may', 'Lee may resign']]
 * ```
 */
export function readText(text: string): ReadText {
  return readWith(text, englishRules)
}

function readWith(text: string, rules: Rules): ReadText {
  const masked = maskMarkup(text)
  const { blocks, datelines, signatures } = blocksOf(masked, rules)
  const sentences = sentencesOf(masked, blocks, datelines, rules)
  const quotations = blocks.flatMap((block, i) =>
    quotationsIn(masked, block).map((found) => ({ ...found, block: i })),
  )
  const spoken = withSpeakers(masked, quotations, sentences, rules.speakers, signatures)
  const stances = sentences.flatMap((sentence, i) => stancesOf(masked, sentence, i, rules))
  return {
    blocks,
    sentences,
    datelines,
    quotations: spoken,
    stances: withQuoted(stances, spoken, sentences),
    readable: checkReadable(masked, rules),
  }
}

function sentencesOf(
  text: string,
  blocks: readonly Block[],
  datelines: readonly Dateline[],
  { stops }: Rules,
): Sentence[] {
  const heads = new Map(datelines.map(({ block, end }) => [block, end]))
  return blocks.flatMap(({ start, end, mark }, block) =>
    sentencesIn(text, { start: heads.get(block) ?? mark?.end ?? start, end }, stops).map((span) => ({
      ...span,
      block,
    })),
  )
}

function stancesOf(text: string, span: Sentence, sentence: number, { stances }: Rules): Stance[] {
  return stances(tokensOf(text, span)).map((stance) => ({ ...stance, sentence }))
}
