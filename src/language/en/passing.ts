import { bareWeekdays, deicticWordsOf } from './deictic.ts'
import { isPastForm } from './past-forms.ts'

// What holds on the day of an article only, and is told otherwise on the next.

const PASSING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'latest newest ongoing forthcoming incumbent outgoing still yet meanwhile unprecedented'.split(' '),
)

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]{0,40}/gu

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

/**
 * The first word of a text that means the day on which it was written: "currently", "latest", "so far", "last week".
 *
 * @example
 * ```ts
 * passingWord('the latest missile test') // => 'latest'
 * passingWord('three ships so far') // => 'so far'
 * passingWord('the first satellite') // => undefined
 * ```
 */
export function passingWord(text: string): string | undefined {
  const words = wordsIn(text)
  return [...words.filter((word) => PASSING.has(word)), ...deicticWordsOf(words), ...bareWeekdays(words)][0]
}

const COUNTING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'twice',
  'thrice',
  'again',
  'only',
  'sole',
  'record',
])
const SUPERLATIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'best',
  'worst',
  'most',
  'least',
  'fewest',
])

/** Words that end as superlatives do. */
const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `arrest attest behest bequest chest conquest contest crest detest digest divest earnest everest forest guest harvest honest inquest
infest ingest interest invest jest lest manifest midwest modest nest northwest pest priest protest quest request rest
southwest suggest tempest test unrest vest west wrest zest molest congest armrest`.split(/\s+/),
)

/**
 * The first word of a text that counts up to the day on which it was written, or compares with all there is till then: "twice",
 * "for the third time", "the largest", "the only".
 *
 * @example
 * ```ts
 * countingWord('for the third time') // => 'third time'
 * countingWord("the world's largest dam") // => 'largest'
 * countingWord('at least four of the western forests') // => undefined
 * ```
 */
export function countingWord(text: string): string | undefined {
  const words = wordsIn(text)
  for (const [i, word] of words.entries()) {
    const [before = '', after = ''] = [words[i - 1], words[i + 1]]
    if (/^times?$/.test(word) && (ORDINAL.test(before) || NUMBER.test(before))) return `${before} ${word}`
    if (COUNTING.has(word) || (isSuperlative(word) && before !== 'at' && after !== 'of')) return word
  }
  return undefined
}

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,4}(?:st|nd|rd|th))$/
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d{1,6})$/

function isSuperlative(word: string): boolean {
  return SUPERLATIVES.has(word) || (/^[a-z]{2,20}est$/.test(word) && !NONE.has(word))
}

const CURRENT =
  /^(?:then[- ])?(?:current|currently|incumbent|present|sitting|newly[- ](?:appointed|elected|named)|new|latest) /

/**
 * An office without the words that say that it is held now, which a date says better.
 *
 * @example
 * ```ts
 * withoutNow('current prime minister') // => 'prime minister'
 * ```
 */
export function withoutNow(office: string): string {
  return office.replace(CURRENT, '')
}

/** Whether a text has a verb in the perfect: what it counts is still being counted. */
export function hasPerfect(text: string): boolean {
  return wordsIn(text).some((word) => /^(?:has|have|hasn['’]t|haven['’]t)$/i.test(word))
}

const PAST: ReadonlySet<string> = /* @__PURE__ */ new Set(['was', 'were', 'did', 'had'])

/** Whether a text tells of what is over, or of a year: what it says then stays as it is. */
export function tellsOfPast(text: string): boolean {
  const words = wordsIn(text)
  const isOfYear = words.some((word) => /^[1-2]\d{3}$/.test(word))
  return isOfYear || (!hasPerfect(text) && words.some((word) => PAST.has(word) || isPastForm(word)))
}

const LASTING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `metres meters kilometres kilometers centimetres centimeters miles feet inches yards hectares acres degrees storeys floors letters
islands syllables strings`.split(/\s+/),
)

/** Whether things are measured in a unit that does not change with the years: kilometres, not inhabitants. */
export function isLasting(unit: string): boolean {
  return unit.split(' ').some((word) => LASTING.has(word))
}
