import type { Fact } from '../../facts/fact.ts'
import { optionSetsOf } from '../../kinds/analysis.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { Evidence } from '../../kinds/common.ts'
import { type Question, shownBy } from '../../kinds/index.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import { type Mention, mentionsIn } from './names.ts'
import { BLANK, type Offer, offerOf } from './offer.ts'
import type { World } from './world.ts'

/** A question as detectors read it: what several of them need is worked out once. */
export interface Item {
  /** The question. */
  readonly question: Question
  /** Its bank. */
  readonly world: World
  /** The stem, a gap as {@link BLANK}. */
  readonly stem: string
  /** The folded words of the stem. */
  readonly words: readonly string[]
  /** The words of the stem that carry sense. */
  readonly content: ReadonlySet<string>
  /** The names in the stem. */
  readonly mentions: readonly Mention[]
  /** Whatever tells what is asked: the stem, and the items of a list that is to be sorted out. */
  readonly asked: string
  /** Its sets of options. */
  readonly offers: readonly Offer[]
  /** Those of its facts that the bank holds. */
  readonly facts: readonly Fact[]
  /** The words of its evidence, where they are at hand. */
  readonly quotes: string | undefined
}

// More evidence than this proves nothing; the rest of it is not read.
const LONGEST_QUOTE = 5000
const MOST_SPANS = 30

/** A question made ready for detectors. */
export function itemOf(question: Question, world: World): Item {
  const stem = fillGaps(question.stem, () => BLANK)
  const words = plainWords(stem)
  const sets = optionSetsOf(question)
  return {
    question,
    world,
    stem,
    words,
    content: contentStems(stem),
    mentions: mentionsIn(words, world.names),
    asked: sets.length > 0 ? stem : [stem, ...shownBy(question)].join(' '),
    offers: sets.map((set) => offerOf(set, question.stem, world)),
    facts: question.facts.flatMap((id) => world.facts.get(id) ?? []),
    quotes: quotesOf(question.evidence, world.text),
  }
}

function quotesOf(evidence: readonly Evidence[], text: string | undefined): string | undefined {
  const quotes = evidence
    .slice(0, MOST_SPANS)
    .map(({ start, end, exact }) => exact ?? text?.slice(start, Math.min(end, start + LONGEST_QUOTE)))
  // A quote that is not at hand may hold what is looked for. The mark keeps words of two spans apart.
  return quotes.includes(undefined) ? undefined : quotes.join(' … ')
}
