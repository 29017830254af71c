import { questionWords } from './words.ts'

// Turns of phrase that give an option or a stem away. All take folded text (src/base/text.ts).

const OTHERS = 'above|these|those|them|options|answers|choices|statements|others|two|three|four|five'
const ALL = /* @__PURE__ */ new RegExp(
  `^(?:all|any|both|each|every one) (?:of )?(?:the )?(?:${OTHERS})\\b|^(?:all|both)$|^both .+ and `,
)
const NONE = /* @__PURE__ */ new RegExp(
  `^(?:none|neither|not any|no one)(?: (?:of )?(?:the )?(?:${OTHERS})\\b|$)|^neither .+ nor `,
)

/** Whether an option stands for several others: "all of the above", "both of these". */
export function isAllOfTheAbove(folded: string): boolean {
  return ALL.test(folded) && !isCombination(folded)
}

/** Whether an option turns down the others: "none of the above", "neither". */
export function isNoneOfTheAbove(folded: string): boolean {
  return NONE.test(folded)
}

const labels = /^(?:[a-h]|i{1,3}|iv|vi{0,3}|[1-9])$/
const joints = ['and', 'or', 'only', 'both', 'but', 'not']

/**
 * Whether an option names other options by their labels.
 *
 * @example
 * ```ts
 * isCombination('a and c') // => true
 * isCombination('i and ii only') // => true
 * isCombination('3') // => false
 * ```
 */
export function isCombination(folded: string): boolean {
  const words = folded.split(' ')
  const named = words.filter((word) => labels.test(word)).length
  const joined = words.filter((word) => joints.includes(word)).length
  return named > 0 && joined + named > 1 && joined + named === words.length
}

/** The one thing that an option with "only" speaks of. */
export function onlyOne(folded: string): string | undefined {
  return /^only (.+)$/.exec(folded)?.[1] ?? /^(.+) only$/.exec(folded)?.[1]
}

/** What a folded text joins by "and". */
export function joinedParts(folded: string): readonly string[] {
  return folded.split(' and ')
}

/** Whether an option is a verdict: "Yes", "False", "No, because …". */
export function isVerdict(text: string): boolean {
  return /^(?:yes|no|true|false)(?:$|[,;:.–—]| -| because| since| as )/i.test(text.trim())
}

const SOURCE =
  /\b(?:according to|in|from|by|on|does|did|per) (?:the|this) (?:article|passage|text|story|excerpt|paragraph|author|writer|reporter)\b(?! (?:of|message|messages|\d))/i
const SAYING =
  /\b(?:the|this) (?:article|passage|text|excerpt) (?:says|said|states|stated|mentions|mentioned|reports|describes|names|above)\b/i
const ABOVE = /\b(?:mentioned|stated|described|reported|named) (?:above|below|earlier)\b/i

/** Whether a stem, as written, sends its reader to a text: "according to the article". */
export function pointsAtSource(stem: string): boolean {
  return [SOURCE, SAYING, ABOVE].some((pattern) => pattern.test(stem))
}

/** Whether a stem asks nothing until the options are read: "which of these is true". */
export function asksWhichIsTrue(folded: string): boolean {
  return (
    /^which\b/.test(folded) &&
    / (?:is|are) (?:not )?(?:true|false|correct|incorrect|right|wrong|untrue)$/.test(folded)
  )
}

const ANY_OF = /(?:^|, )(?:who|what|which(?: \p{L}{1,40})?) (?:is|was|are|were) (?:an?|one of) /iu

/** Whether a stem, as written, asks for any member of a class: "who is an actor". */
export function asksForAnyOf(stem: string): boolean {
  return ANY_OF.test(stem)
}

const children = ['toddler', 'infant', 'schoolboy', 'schoolgirl']

/** Whether folded words name somebody under age, or somebody's age below 18. */
export function namesMinor(words: readonly string[]): boolean {
  const isMinor = (word: string | undefined) => word !== undefined && /^(?:[1-9]|1[0-7])$/.test(word)
  return words.some(
    (word, i) =>
      children.includes(word) ||
      ((word === 'aged' || word === 'age') && isMinor(words[i + 1])) ||
      (word === 'old' && /^years?$/.test(words[i - 1] ?? '') && isMinor(words[i - 2])),
  )
}

/** Whether a stem asks for somebody's age. */
export function asksForAge(folded: string): boolean {
  return /\bhow old\b|\bat what age\b|\bat which age\b/.test(folded)
}

/** Whether a unit is that of a share of a whole. */
export function isPercent(unit: string): boolean {
  return /^(?:%|percent|per cent)$/.test(unit)
}

const peoples = /^(?:n|an|ian|ese|ish|i|ic)$/

/**
 * Whether two words name a country and its people, in either order, as far as their endings tell.
 *
 * @example
 * ```ts
 * namesPeople('korea', 'korean') // => true
 * namesPeople('china', 'chinese') // => true
 * namesPeople('austria', 'australian') // => false
 * ```
 */
export function namesPeople(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // Most pairs differ here already, and many are asked about.
  if (short.length < 4 || short.slice(0, 3) !== long.slice(0, 3)) return false
  const roots = [short, short.replace(/[aeiou]$/, '')]
  return roots.some((root) => long.startsWith(root) && peoples.test(long.slice(root.length)))
}

/** The indefinite article with which a text breaks off, before a blank perhaps. */
export function articleAtEnd(text: string): string | undefined {
  return / (an?)[^\p{L}\p{N}]*$/u.exec(text.slice(-20))?.[1]
}

/** Whether a stem asks for a person, from its folded words. */
export function asksForPerson(words: readonly string[]): boolean {
  return /^whom?$/.test(words.find((word) => questionWords.has(word)) ?? '')
}

/** What a text lists: its parts between commas and "and". */
export function listedParts(text: string): readonly string[] {
  return text.split(/, and |, | and /).filter((part) => part !== '')
}
