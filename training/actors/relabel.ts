import { bestTags } from '../../src/read/actors/decode.ts'
import { featureList } from '../../src/read/actors/feature-list.ts'
import { type Lattice, lattice } from '../../src/read/actors/marginals.ts'
import type { ActorModel } from '../../src/read/actors/model.ts'
import { scoreWords } from '../../src/read/actors/tag.ts'
import { isInside, TAGS } from '../../src/read/actors/tags.ts'
import type { Sample } from './samples.ts'

/** The samples with those names changed that the teacher takes for wrong: a label that it gives a chance below `least`. */
export function relabel(samples: readonly Sample[], teacher: ActorModel, least: number): Sample[] {
  const list = featureList()
  return samples.map((sample) => {
    if (sample.words.length === 0) return sample
    const words = sample.words.map(teacher.word)
    const scores = scoreWords(words, teacher, list)
    const best = bestTags(scores, words.length, teacher.transitions)
    if (best.every((tag, at) => tag === sample.tags[at])) return sample
    const chances = lattice(scores, words.length, teacher.transitions, teacher.powers)
    return { ...sample, tags: settled(sample.tags, best, chances, least) }
  })
}

/** Segment by segment the old tags or the teacher's. */
function settled(tags: Uint8Array, best: Uint8Array, chances: Lattice, least: number): Uint8Array {
  const out = Uint8Array.from(tags)
  for (let from = 0; from < tags.length; from += 1) {
    const to = segmentEnd(tags, best, from)
    if (leastChance(tags, best, chances, from, to) < least) out.set(best.subarray(from, to), from)
    from = to - 1
  }
  return out
}

/** The token after `from` at which in both rows a name or what lies outside begins, past what belongs together. */
function segmentEnd(tags: Uint8Array, best: Uint8Array, from: number): number {
  let to = from + 1
  while (to < tags.length && (isInside(tags[to]) || isInside(best[to]))) to += 1
  return to
}

/** The least chance of an old tag that the teacher would change; 1 where it would change none. */
function leastChance(tags: Uint8Array, best: Uint8Array, chances: Lattice, from: number, to: number): number {
  let least = 1
  for (let at = from; at < to; at += 1) {
    const slot = at * TAGS + tags[at]
    if (tags[at] !== best[at]) least = Math.min(least, chances.forward[slot] * chances.backward[slot])
  }
  return least
}
