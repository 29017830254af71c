import { markedNames } from '../../../language/en/abbreviations.ts'
import type { Stop } from '../../text/rules.ts'

/** A small letter behind a quotation goes on with its sentence; so does what is behind a comma, and "Yahoo! said". */
export function smallStop({ mark, before, isQuoted, after }: Stop): boolean | undefined {
  if (/^[,;:)\]]/.test(after)) return false
  if (!/^[–—-]?\s?\p{Ll}/u.test(after)) return undefined
  if (isQuoted || /^[–—-]/.test(after)) return false
  return mark === '!' && markedNames.has(before.toLowerCase()) ? false : undefined
}
