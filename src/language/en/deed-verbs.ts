// What verbs, in their base form, say about who else can have done it, and when.

/** Nobody does these twice, nor has them done twice. */
export const onceInALife: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `die|be born|be killed|be assassinated|kill|assassinate|murder|execute|invent|found|sink|adopt|ratify|repeal|abdicate|drown|perish
decommission|demolish`.split(/[|\n]/),
)

/** One alone does these. */
export const doneByOne: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'win|succeed|win election|come first|finish first|be elected'.split('|'),
)

/** Who does these to another does not have them done by that other. */
export const oneSided: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'beat|defeat|outvote|succeed|replace|oust'.split('|'),
)

/** Verbs that can't both be said of one thing. */
const opposites: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `win lose|accept reject|accept refuse|accept decline|approve reject|adopt reject|confirm deny|admit deny|sign reject|sign veto
support oppose|condemn praise|ratify reject|survive die|open close|join leave|free detain|release detain|acquit convict`
    .split(/[|\n]/)
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/**
 * Whether two verbs can't both be said of one thing.
 *
 * @example
 * ```ts
 * areOpposite('lose', 'win') // => true
 * areOpposite('win', 'lead') // => false
 * ```
 */
export function areOpposite(a: string, b: string): boolean {
  return opposites.has(`${a} ${b}`)
}
