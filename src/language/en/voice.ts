import { pastParticiple, pastTense, presentParticiple, thirdPerson } from './inflect.ts'
import { isPastForm } from './past-forms.ts'

const BE: ReadonlySet<string> = /* @__PURE__ */ new Set('is are was were be been being am'.split(' '))

/** The forms of the first word of a verb, folded: `give` is give, gives, gave, given, giving. */
export function formsOf(verb: string): ReadonlySet<string> {
  const [head = ''] = verb.toLowerCase().split(' ')
  return new Set([
    head,
    ...[thirdPerson, pastTense, pastParticiple, presentParticiple].map((inflect) => inflect(head)),
  ])
}

/** How many words may stand between "was" and the participle: "was later formally". */
const REACH = 3

/**
 * Whether the verb at an index of folded words is undergone by what stands before it.
 *
 * @example
 * ```ts
 * isUndergone(['vance', 'was', 'warmly', 'thanked', 'by', 'marlow'], 3) // => true
 * isUndergone(['vance', 'thanked', 'marlow'], 1) // => false
 * ```
 */
export function isUndergone(words: readonly string[], at: number): boolean {
  const isThing = !words[at]?.endsWith('ing')
  return isThing && words.slice(Math.max(0, at - REACH), at).some((word) => BE.has(word))
}

/** Where the doer of an undergone verb begins: behind the next "by". */
export function doerAfter(words: readonly string[], at: number): number | undefined {
  const by = words.indexOf('by', at)
  return by < 0 ? undefined : by + 1
}

const PAST_HOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `former ex late then predecessor successor succeeded succeeding succeed replaced replacing resigned ousted deposed sacked
dismissed retired outgoing acting designate elect nominee candidate aspiring onetime erstwhile once shadow`.split(
    /\s+/,
  ),
)

/** Whether folded words speak of somebody who does not hold the office any more, or not yet. */
export function speaksOfFormer(words: readonly string[]): boolean {
  return words.some((word) => PAST_HOLDERS.has(word))
}

const ADDRESS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'you your yours yourself prompt prompts instruction instructions assistant chatbot'.split(' '),
)

/** Whether folded words speak to whoever reads them, as news does not. */
export function speaksToReader(words: readonly string[]): boolean {
  return words.some((word) => ADDRESS.has(word))
}

const AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'was were had has have did been would'.split(' '),
)

/** Whether a word in lower case belongs to a verb of its own, where it stands between another verb and its date. */
export function isOtherVerb(word: string): boolean {
  return AUXILIARIES.has(word) || isPastForm(word)
}

const PLACING: ReadonlySet<string> = /* @__PURE__ */ new Set('in at near outside inside on'.split(' '))

/**
 * Whether folded words end so that a place behind them is where something is: "in", "near the".
 *
 * @example
 * ```ts
 * isPlacing(['met', 'holm', 'in', 'the']) // => true
 * isPlacing(['met', 'the', 'mayor', 'of']) // => false
 * ```
 */
export function isPlacing(before: readonly string[]): boolean {
  return PLACING.has(before.findLast((word) => word !== 'the') ?? '')
}
