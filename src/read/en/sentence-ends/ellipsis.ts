import type { Stop } from '../../text/rules.ts'

/** Dots that leave something out end a sentence where a capital follows. */
export function ellipsisStop({ mark, isSpaced, after }: Stop): boolean | undefined {
  if (!/^(?:\.\.|.?…)/.test(mark)) return undefined
  return isSpaced && /^[\p{P}\p{S}]{0,3}[\p{Lu}\p{N}]/u.test(after)
}
