import type { BankDetector, Complaint } from './detector.ts'
import type { Item } from './item.ts'
import type { Choice, Offer } from './offer.ts'
import { FEWEST, type Guess, type Yield, yieldOf } from './yield.ts'

/** A way to guess without having read anything: the option with the highest score is taken. */
interface Probe {
  /** What is picked, for the message. */
  readonly picks: string
  /** How to take the advantage away. */
  readonly mend: string
  /** How likely an option looks; `undefined` where the probe can't be used on this set. */
  readonly score: (choice: Choice, offer: Offer, item: Item) => number | undefined
}

const lengthProbes: readonly Probe[] = [
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
]

const overlapProbes: readonly Probe[] = [
  {
    picks: 'the option that shares the most words with the stem',
    mend: 'Say stems in other words than keys.',
    score: ({ content }, _, item) => shared(content, item.content),
  },
]

const convergenceProbes: readonly Probe[] = [
  {
    picks: 'the option that is most like the others',
    mend: 'Make wrong options like each other, not like the key alone.',
    score: (choice, { choices }) =>
      choices.reduce((sum, other) => sum + (other === choice ? 0 : shared(choice.content, other.content)), 0),
  },
]

const valueProbes: readonly Probe[] = [
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
]

/** The length of an option tells the key. */
export const lengthCue: BankDetector = /* @__PURE__ */ probing('F02', 'length-cue', lengthProbes)

/** Words that are shared with the stem tell the key. */
export const overlapCue: BankDetector = /* @__PURE__ */ probing('F14', 'clang', overlapProbes)

/** Words that are shared with the other options tell the key. */
export const convergence: BankDetector = /* @__PURE__ */ probing('F18', 'convergence', convergenceProbes)

/** The place of a value among the others tells the key. */
export const middleValue: BankDetector = /* @__PURE__ */ probing('F21', 'implausible-value', valueProbes)

/** What every probe brings over these questions, however few they are; by what it picks. */
export function measureProbes(items: readonly Item[]): readonly (Yield & { readonly picks: string })[] {
  return [...lengthProbes, ...overlapProbes, ...convergenceProbes, ...valueProbes].flatMap((probe) => {
    const found = yieldOf(guessesOf(probe, items))
    return found ? [{ picks: probe.picks, ...found }] : []
  })
}

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

function run(probe: Probe, items: readonly Item[]): readonly Complaint[] {
  const told = verdict(guessesOf(probe, items))
  return told ? [{ message: `Whoever picks ${probe.picks} is right ${told} ${probe.mend}` }] : []
}

function guessesOf({ score }: Probe, items: readonly Item[]): readonly Guess[] {
  return items.flatMap((item) =>
    item.offers.flatMap((offer) => guess(offer, (choice) => score(choice, offer, item))),
  )
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
function verdict(guesses: readonly Guess[]): string | undefined {
  const found = guesses.length < FEWEST ? undefined : yieldOf(guesses)
  return found && found.rate > found.bound
    ? `${percent(found.rate)} of the time over ${found.sets} sets of options; chance is ${percent(found.chance)}, at most ${percent(found.bound)} may be.`
    : undefined
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
