import type { Material, Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import { type Subject, subjectAt } from './subject.ts'

/** So many subjects are read of a list. */
const MOST = 6

/** One subject, or several of one type: "Arva and Orlo", "Arva, Orlo and Ruud". */
export function subjectsAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Subject[] {
  const [first, ...others] = listAt(material, told, tokens, from)
  if (!first) return []
  const joint = tokens[first.next]
  if (others.length === 0) return joint?.key === 'and' ? [] : [first]
  return others.every(({ actor, named }) => actor.type === first.actor.type && !named) && !first.named
    ? [first, ...others]
    : []
}

/** The subjects that commas and one "and" join; the first alone where they are no list. */
function listAt(material: Material, told: Told, tokens: readonly Token[], from: number): Subject[] {
  const subjects: Subject[] = []
  for (let at = from; subjects.length < MOST; ) {
    const subject = subjectAt(material, told, tokens, at)
    if (!subject) return subjects.slice(0, 1)
    subjects.push(subject)
    const joint = tokens[subject.next]
    const isLast = tokens[at - 1]?.key === 'and' && subjects.length > 1
    if (isLast) return subjects
    if (joint?.key !== 'and' && joint?.text !== ',') return subjects.slice(0, 1)
    at = subject.next + (joint.text === ',' && tokens[subject.next + 1]?.key === 'and' ? 2 : 1)
  }
  return []
}
