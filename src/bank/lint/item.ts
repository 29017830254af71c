import type { Actor } from '../../facts/actor.ts'
import type { Fact } from '../../facts/fact.ts'
import type { OptionSet } from '../../kinds/analysis.ts'
import { optionSetsOf } from '../../kinds/analysis.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { ActorId, Evidence, FactId, Option } from '../../kinds/common.ts'
import { type Question, shownBy } from '../../kinds/index.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import type { Bank } from '../bank.ts'
import { foldOption } from './fold-option.ts'
import { type Measure, measureAll } from './measure.ts'
import { indexNames, type Mention, mentionsIn, type NameIndex, whoIsNamed } from './names.ts'
import { indexSlots } from './rivals.ts'

/** A bank as detectors read it. */
export interface World {
  /** The bank. */
  readonly bank: Bank
  /** Its actors, by id. */
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** Its facts, by id. */
  readonly facts: ReadonlyMap<FactId, Fact>
  /** Its names. */
  readonly names: NameIndex
  /** What fills each place that a fact leaves to be asked for, as `rivals.ts` writes it. */
  readonly fillers: ReadonlyMap<string, ReadonlySet<string>>
  /** The text of its article, where it is at hand and the one that the offsets were counted in. */
  readonly text?: string
}

/** An option as detectors read it. */
export interface Choice {
  /** As stored. */
  readonly option: Option
  /** What is shown of it. */
  readonly text: string
  /** Whether it is right. */
  readonly isKey: boolean
  /** Folded, signs and units kept. */
  readonly folded: string
  /** Its folded words. */
  readonly words: readonly string[]
  /** Its words that carry sense. */
  readonly content: ReadonlySet<string>
  /** It as a number or date. */
  readonly measure: Measure | undefined
  /** Whom it names, by its own data, or by a text that names one actor only. */
  readonly actor: Actor | undefined
}

/** A set of options as detectors read it. */
export interface Offer {
  /** All of them, as stored. */
  readonly choices: readonly Choice[]
  /** The right ones. */
  readonly keys: readonly Choice[]
  /** The wrong ones. */
  readonly distractors: readonly Choice[]
  /** What stands before the gap that they fill; the whole stem where they fill none. */
  readonly before: string
}

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

/** A gap as detectors see it. */
export const BLANK = '____'

// More evidence than this proves nothing; the rest of it is not read.
const LONGEST_QUOTE = 5000
const MOST_SPANS = 30

/** A bank made ready for detectors. */
export function worldOf(bank: Bank, text: string | undefined): World {
  return {
    bank,
    actors: new Map(bank.actors.map((actor) => [actor.id, actor])),
    facts: new Map(bank.facts.map((fact) => [fact.id, fact])),
    names: indexNames(bank.actors),
    fillers: indexSlots(bank.facts),
    ...(text !== undefined && { text }),
  }
}

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

function offerOf({ options, keys, gap }: OptionSet, stem: string, world: World): Offer {
  const measures = measureAll(options)
  const choices = options.map((option, i) => choiceOf(option, keys.includes(option.id), measures[i], world))
  return {
    choices,
    keys: choices.filter(({ isKey }) => isKey),
    distractors: choices.filter(({ isKey }) => !isKey),
    before: fillGaps(gap === undefined ? stem : (stem.split(`{{${gap}}}`)[0] ?? ''), () => BLANK),
  }
}

function choiceOf(
  option: Option,
  isKey: boolean,
  measure: Measure | undefined,
  { actors, names }: World,
): Choice {
  const { text } = option
  const [named, more] = whoIsNamed(text, names)
  const actor = option.actor ?? (more === undefined ? named : undefined)
  return {
    option,
    text,
    isKey,
    folded: foldOption(text),
    words: plainWords(text),
    content: contentStems(text),
    measure,
    actor: actor === undefined ? undefined : actors.get(actor),
  }
}

function quotesOf(evidence: readonly Evidence[], text: string | undefined): string | undefined {
  const quotes = evidence
    .slice(0, MOST_SPANS)
    .map(({ start, end, exact }) => exact ?? text?.slice(start, Math.min(end, start + LONGEST_QUOTE)))
  // A quote that is not at hand may hold what is looked for. The mark keeps words of two spans apart.
  return quotes.includes(undefined) ? undefined : quotes.join(' … ')
}
