import type { Actor } from '../../facts/actor.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { Option } from '../../kinds/common.ts'
import type { OptionSet } from '../../kinds/kind.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import { foldOption } from './fold-option.ts'
import { type Measure, measureAll } from './measure.ts'
import { whoIsNamed } from './names.ts'
import { textFiller } from './rivals.ts'
import type { World } from './world.ts'

/** A gap as detectors see it. */
export const BLANK = '____'

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

/** A set of options made ready for detectors; `stem` is that of its question. */
export function offerOf({ options, keys, gap }: OptionSet, stem: string, world: World): Offer {
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

/** What an option would fill a place with. */
export function fillersOf({ option, actor, text }: Choice): readonly string[] {
  return [
    ...(actor ? [`actor ${actor.id}`] : []),
    ...(option.value === undefined ? [] : [`value ${option.value}`]),
    textFiller(text),
  ]
}
