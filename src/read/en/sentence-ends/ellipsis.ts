import type { Stop } from '../../text/rules.ts'

/** Dots that leave something out, with blanks between them too, end a sentence where a capital follows. */
export function ellipsisStop({ mark, isSpaced, after }: Stop): boolean | undefined {
  if (/^\.(?!\d)/.test(after)) return false
  if (!/^(?:\.\.|.?…)/.test(mark)) return undefined
  return isSpaced && /^[\p{P}\p{S}]{0,3}[\p{Lu}\p{N}]/u.test(after)
}
