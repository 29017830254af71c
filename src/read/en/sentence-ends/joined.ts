import { domains } from '../../../language/en/abbreviations.ts'
import type { Stop } from '../../text/rules.ts'

/** Where the blank behind a full stop is missing: "it ended.The". Addresses and names of files are no such places. */
export function joinedStop({ mark, before, isQuoted, isSpaced, after }: Stop): boolean | undefined {
  if (isSpaced) return undefined
  const next = /^(?:\p{Lu}[\p{Ll}’']{1,20}|[AI])(?![\p{L}\p{N}_./@-])/u.exec(after)?.[0]
  if (next === undefined || domains.has(next.toLowerCase())) return false
  if (mark !== '.' || isQuoted) return true
  return /^(?:["'“‘(]{0,3}[\p{L}'’-]*\p{Ll}{2}|\d{1,4}|[\p{L}'’-]*[)\]"”’])$/u.test(before)
}
