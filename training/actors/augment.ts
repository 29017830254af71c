import { beginTag, spansOf } from '../../src/read/actors/tags.ts'
import type { Pools } from './pools.ts'
import { type Dice, dice } from './random.ts'
import type { Sample } from './samples.ts'
import { tokensOf } from './samples.ts'

/** How much is made up. */
export interface Augmentation {
  /** Share of the sentences with names that are copied with other names. */
  readonly swapped: number
  /** Share of short sentences that are copied in capitals, or with a capital for each word. */
  readonly shouted: number
  readonly headlined: number
  /** Share of sentences whose titles lose their full stop. */
  readonly unstopped: number
}

/** The samples, and copies of them with other names and in capitals. */
export function augment(samples: readonly Sample[], pools: Pools, how: Augmentation, seed: number): Sample[] {
  const random = dice(seed)
  const swapped = samples
    .filter(({ tags }) => tags.some((tag) => tag > 0) && random.roll() < how.swapped)
    .map((sample) => swapNames(sample, pools, random))
  const capitals = samples.flatMap((sample) => inCapitals(sample, how, random.roll()))
  return [...samples, ...swapped, ...capitals].map((sample) =>
    random.roll() < how.unstopped ? { ...sample, words: sample.words.map(withoutStop) } : sample,
  )
}

const withoutStop = (word: string): string => word.replace(/^(Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Col)\.$/, '$1')

function swapNames({ words, tags }: Sample, pools: Pools, random: Dice): Sample {
  const out: string[] = []
  const outTags: number[] = []
  let at = 0
  for (const { first, last, type } of spansOf(tags)) {
    while (at < first) {
      out.push(words[at])
      outTags.push(0)
      at += 1
    }
    const own = words.slice(first, last + 1)
    const name = otherName(type, own.length, pools, random) ?? own
    name.forEach((word, i) => {
      out.push(word)
      outTags.push(beginTag(type) + (i > 0 ? 1 : 0))
    })
    at = last + 1
  }
  out.push(...words.slice(at))
  outTags.push(...Array.from(tags.slice(at)))
  return { words: out, tags: Uint8Array.from(outTags) }
}

const INITIALS = Array.from('ABCDEFGHJKLMNPRSTW', (letter) => `${letter}.`)

function otherName(type: number, length: number, pools: Pools, random: Dice): readonly string[] | undefined {
  const { pick, roll } = random
  const keeps = roll()
  if (type === 0) return keeps < 0.7 ? otherPerson(length, pools, random) : undefined
  if (keeps < 0.5) return undefined
  if (type === 1) return tokensOf(pick(pools.organisations)).words
  return tokensOf(pick(roll() < 0.25 ? pools.countries : pools.cities)).words
}

function otherPerson(length: number, { given, family }: Pools, { pick, roll }: Dice): string[] | undefined {
  const whole = (parts: readonly string[]) => parts.flatMap((part) => tokensOf(part).words)
  if (length === 1) return whole([pick(family)])
  if (length === 2) return whole([pick(given), pick(family)])
  if (length === 3) return whole([pick(given), roll() < 0.5 ? pick(given) : pick(INITIALS), pick(family)])
  return undefined
}

const MAX_HEADLINE = 22
const small = new Set(
  `of the a an in on at to for and or by with from as is are was were be been has have had that this it its his her their
but not said`.split(/\s+/),
)

function inCapitals({ words, tags }: Sample, how: Augmentation, rolled: number): Sample[] {
  if (words.length > MAX_HEADLINE || rolled >= how.shouted + how.headlined) return []
  if (rolled < how.shouted) return [{ words: words.map((word) => word.toUpperCase()), tags }]
  const headline = words.map((word, i) =>
    small.has(word) && i > 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  )
  return [{ words: headline, tags }]
}
