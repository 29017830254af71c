import { parseWith } from '../../base/parse.ts'
import { decisionsSchema } from '../../derive/decisions.schema.ts'
import type { Decision } from '../../derive/decisions.ts'
import { Mistake } from '../mistake.ts'
import { asFile } from './as-file.ts'
import type { NamedText } from './job.ts'
import { issuesInPlace } from './place.ts'

/**
 * The decisions in a file.
 *
 * @throws {@link Mistake} with every issue, its line and how to mend it.
 */
export function readDecisions({ name, text }: NamedText): readonly Decision[] {
  const parsed = parseWith(decisionsSchema, text, 'decisions/shape')
  if (parsed.ok) return parsed.value.decisions
  throw new Mistake(...issuesInPlace(name, text, parsed.issues))
}

/** Decisions as a file. */
export function decisionsFile(decisions: readonly Decision[]): string {
  return asFile({ format: 1, decisions })
}
