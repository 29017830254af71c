import { type Attribution, firstOf, type SpeakerReader } from './rules.ts'
import { tokensOf } from './tokens.ts'
import type { Quotation, Sentence, Span } from './types.ts'

type Spoken = Omit<Quotation, 'speaker' | 'verb'>

/** What a quotation was found to stand in. */
interface Scene {
  /** The sentence in which it begins. */
  readonly first: Span
  /** The sentence in which it ends. */
  readonly last: Span
  /** Where words that may be of it begin. */
  readonly from: number
  /** Where they end. */
  readonly to: number
}

/**
 * Quotations with who speaks.
 *
 * A quotation that opens the sentence behind another, and one that goes on in the next paragraph where the one before
 * did not close, have the speaker of the one before.
 *
 * @param sentences In order, as `quotations` are.
 * @param signatures Names that stand below a quotation, by its block.
 */
export function withSpeakers(
  text: string,
  quotations: readonly Spoken[],
  sentences: readonly Sentence[],
  readers: readonly SpeakerReader[],
  signatures: ReadonlyMap<number, Span>,
): Quotation[] {
  const outer = quotations.filter(({ nested }) => !nested)
  const spoken: Quotation[] = []
  let [sentence, spokenIn] = [0, 0]
  outer.forEach((quotation, i) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) sentence += 1
    const first = sentences[sentence]
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < quotation.end) sentence += 1
    const last = sentences[sentence] ?? first
    const [before, after] = [outer[i - 1], outer[i + 1]]
    const scene = first && last && sceneOf(quotation, first, last, before, after)
    const own = signed(signatures, quotation) ?? (scene && attribution(text, quotation, scene, readers))
    const isNext = first === sentences[spokenIn] || first === sentences[spokenIn + 1]
    spoken.push({ ...quotation, ...(own ?? inherited(spoken.at(-1), quotation, scene, isNext)) })
    spokenIn = sentence
  })
  return [...spoken, ...quotations.filter(({ nested }) => nested)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

function signed(signatures: ReadonlyMap<number, Span>, { block }: Spoken): Attribution | undefined {
  const speaker = signatures.get(block)
  return speaker && { speaker }
}

function sceneOf(own: Spoken, first: Sentence, last: Sentence, before?: Spoken, after?: Spoken): Scene {
  return {
    first,
    last,
    from: Math.max(first.start, before?.end ?? 0),
    to: Math.max(own.end, Math.min(last.end, after?.start ?? last.end)),
  }
}

function attribution(
  text: string,
  { start, end }: Span,
  scene: Scene,
  readers: readonly SpeakerReader[],
): Attribution | undefined {
  return firstOf(readers, {
    before: tokensOf(text, { start: scene.from, end: Math.max(scene.from, start) }),
    after: tokensOf(text, { start: end, end: scene.to }),
    isRounded:
      /[,.!?…—–-]["'”’»›」』＂]$/.test(text.slice(Math.max(start, end - 2), end)) ||
      /^\s?[,—–]/.test(text.slice(end, end + 2)),
  })
}

/** What opens a sentence right behind that of a quotation is of the same breath. */
function inherited(
  before: Quotation | undefined,
  own: Spoken,
  scene: Scene | undefined,
  isNext: boolean,
): Attribution | undefined {
  if (!before?.speaker) return undefined
  const goesOn = before.open ? own.block === before.block + 1 : own.block === before.block && isNext
  if (!goesOn || scene?.from !== own.start) return undefined
  return { speaker: before.speaker, ...(before.verb && { verb: before.verb }) }
}
