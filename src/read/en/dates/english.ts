import { doubtWords } from '../../../language/en/time-words.ts'
import type { DateLanguage } from '../../dates/language.ts'
import { textAt } from './phrases.ts'
import { readDateAt } from './readers.ts'
import { tenseAt } from './tense.ts'
import { isHead, MAX_LEAD } from './time-words.ts'

/** How English says dates. */
export const english: DateLanguage = {
  readAt: readDateAt,
  tenseAt,
  isDoubted: (words, from) =>
    doubtWords.has(textAt(words, from - 1)) || doubtWords.has(textAt(words, from - 2)),
  isHead,
  lead: MAX_LEAD,
}
