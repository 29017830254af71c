import type { Stop } from '../../text/rules.ts'

/** "3.5", ".5", and the number of a list at its head. */
export function decimalStop({ mark, before, isFirst, isSpaced, after }: Stop): boolean | undefined {
  if (mark !== '.') return undefined
  if (!isSpaced && /^\p{N}/u.test(after)) return false
  return isFirst && /^(?:\d{1,3}|[a-z])$/.test(before) ? false : undefined
}
