import { offersOptions } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Choice, Offer } from './offer.ts'

const TIMES = 1.2
const CHARACTERS = 8
const WORDS = 3

/** The key stands out by its length: longer than every other option, or shorter. */
export const longestKey: QuestionDetector = {
  id: 'F01',
  name: 'longest-key',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: ({ offers }) => offers.flatMap(judge),
}

function judge({ keys, distractors }: Offer): readonly Complaint[] {
  const [key] = keys
  if (!key || distractors.length === 0) return []
  return [
    ...complainIf(
      outgrow(keys, distractors),
      `The key ${quoted(key.text)} is longer than every other option by a fifth and more. Shorten it, or fill up the others.`,
    ),
    ...complainIf(
      outgrow(distractors, keys),
      `The key ${quoted(key.text)} is shorter than every other option by a fifth and more. Fill it up, or shorten the others.`,
    ),
  ]
}

/** Whether each of `these` is conspicuously fuller than each of `those`. */
function outgrow(these: readonly Choice[], those: readonly Choice[]): boolean {
  const least = Math.min(...these.map(({ text }) => text.length))
  const most = Math.max(...those.map(({ text }) => text.length))
  return (
    least >= TIMES * most && least - most >= CHARACTERS && these.every(({ words }) => words.length >= WORDS)
  )
}
