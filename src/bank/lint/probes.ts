import { upperBound } from './binomial.ts'
import type { BankDetector, Complaint } from './detector.ts'
import type { Item } from './item.ts'
import type { Choice, Offer } from './offer.ts'

/** A way to guess without having read anything: the option with the highest score is taken. */
interface Probe {
  /** What is picked, for the message. */
  readonly picks: string
  /** How to take the advantage away. */
  readonly mend: string
  /** How likely an option looks; `undefined` where the probe can't be used on this set. */
  readonly score: (choice: Choice, offer: Offer, item: Item) => number | undefined
}

/** Probes of fewer sets of options prove nothing. */
const FEWEST = 5

/** By so much a probe may beat chance beyond what is bound to happen now and then. */
const SLACK = 0.05

/** The length of an option tells the key. */
export const lengthCue: BankDetector = /* @__PURE__ */ probing('F02', 'length-cue', [
  {
    picks: 'the longest option',
    mend: 'Shorten keys, or fill up the others.',
    score: ({ text }) => text.length,
  },
  {
    picks: 'the shortest option',
    mend: 'Fill up keys, or shorten the others.',
    score: ({ text }) => -text.length,
  },
  {
    picks: 'the option with the most digits',
    mend: 'Give the other options as many digits.',
    score: ({ text }) => text.match(/\d/g)?.length ?? 0,
  },
])

/** Words that are shared with the stem tell the key. */
export const overlapCue: BankDetector = /* @__PURE__ */ probing('F14', 'clang', [
  {
    picks: 'the option that shares the most words with the stem',
    mend: 'Say stems in other words than keys.',
    score: ({ content }, _, item) => shared(content, item.content),
  },
])

/** Words that are shared with the other options tell the key. */
export const convergence: BankDetector = /* @__PURE__ */ probing('F18', 'convergence', [
  {
    picks: 'the option that is most like the others',
    mend: 'Make wrong options like each other, not like the key alone.',
    score: (choice, { choices }) =>
      choices.reduce((sum, other) => sum + (other === choice ? 0 : shared(choice.content, other.content)), 0),
  },
])

/** The place of a value among the others tells the key. */
export const middleValue: BankDetector = /* @__PURE__ */ probing('F21', 'implausible-value', [
  {
    picks: 'the middle value',
    mend: 'Let some keys be the least or the greatest.',
    score: (choice, offer) => -distanceToMiddle(choice, offer),
  },
  {
    picks: 'the least or the greatest value',
    mend: 'Let some keys lie in the middle.',
    score: distanceToMiddle,
  },
])

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** How far a value stands from the middle of all, in places; of options that have no values 0. */
function distanceToMiddle({ measure }: Choice, { choices }: Offer): number {
  if (!choices.every((one) => one.measure)) return 0
  const below = choices.filter((one) => (one.measure?.from ?? 0) < (measure?.from ?? 0)).length
  return Math.abs(below - (choices.length - 1) / 2)
}

function probing(id: string, name: string, probes: readonly Probe[]): BankDetector {
  return {
    id,
    name,
    severity: 'B',
    over: 'bank',
    find: (items) => probes.flatMap((probe) => run(probe, items)),
  }
}

/** One guess: what chance brings, and what the probe gets. */
interface Guess {
  readonly chance: number
  readonly hit: number
}

function run({ picks, mend, score }: Probe, items: readonly Item[]): readonly Complaint[] {
  const guesses = items.flatMap((item) =>
    item.offers.flatMap((offer) => guess(offer, (choice) => score(choice, offer, item))),
  )
  const told = verdict(guesses)
  return told ? [{ message: `Whoever picks ${picks} is right ${told} ${mend}` }] : []
}

/** Nothing where the probe can't tell the options apart; a tie is broken by chance. */
function guess({ choices, keys }: Offer, score: (choice: Choice) => number | undefined): readonly Guess[] {
  const scores = choices.map((choice) => score(choice) ?? 0)
  const best = Math.max(...scores)
  const picked = choices.filter((_, i) => scores[i] === best)
  if (picked.length === choices.length) return []
  const right = picked.filter(({ isKey }) => isKey).length
  return [{ chance: keys.length / choices.length, hit: right / picked.length }]
}

/** How often guesses are right and what the bound is, where they beat it. */
export function verdict(guesses: readonly Guess[], confidence?: number): string | undefined {
  if (guesses.length < FEWEST) return undefined
  const rate = guesses.reduce((sum, { hit }) => sum + hit, 0) / guesses.length
  const bound =
    upperBound(
      guesses.map(({ chance }) => chance),
      confidence,
    ) + SLACK
  const chance = guesses.reduce((sum, one) => sum + one.chance, 0) / guesses.length
  return rate > bound
    ? `${percent(rate)} of the time over ${guesses.length} sets of options; chance is ${percent(chance)}, at most ${percent(bound)} may be.`
    : undefined
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
