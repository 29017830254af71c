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
 * A second quotation in the same breath, and one that goes on in the next paragraph where the one before did not
 * close, have the speaker of the first.
 *
 * @param sentences In order, as `quotations` are.
 */
export function withSpeakers(
  text: string,
  quotations: readonly Spoken[],
  sentences: readonly Sentence[],
  readers: readonly SpeakerReader[],
): Quotation[] {
  const outer = quotations.filter(({ nested }) => !nested)
  const spoken: Quotation[] = []
  let sentence = 0
  outer.forEach((quotation, i) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) sentence += 1
    const first = sentences[sentence]
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < quotation.end) sentence += 1
    const last = sentences[sentence] ?? first
    const [before, after] = [outer[i - 1], outer[i + 1]]
    const scene = first && last && sceneOf(quotation, first, last, before, after)
    const own = scene && attribution(text, quotation, scene, readers)
    spoken.push({ ...quotation, ...(own ?? inherited(text, spoken.at(-1), quotation)) })
  })
  return [...spoken, ...quotations.filter(({ nested }) => nested)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
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

/** The words between are those of the attribution, or nothing. */
function inherited(text: string, before: Quotation | undefined, own: Spoken): Attribution | undefined {
  if (!before?.speaker) return undefined
  const { speaker, verb } = before
  const shared = { speaker, ...(verb && { verb }) }
  if (before.open && own.block === before.block + 1) return shared
  const named = Math.max(speaker.end, verb?.end ?? 0)
  const isBreath =
    named > before.end && own.block === before.block && /^[\s.,:;—–]{1,4}$/.test(text.slice(named, own.start))
  return isBreath ? shared : undefined
}
