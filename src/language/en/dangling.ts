import {
  auxiliaries,
  demonstratives,
  determiners,
  expletiveVerbs,
  finiteVerbs,
  genericNouns,
  otherPronouns,
  personPronouns,
  postmodifiers,
  questionWords,
  subjectPronouns,
  subjectWords,
  timeUnits,
} from './words.ts'

/** A word of a stem as the search for antecedents sees it. */
export interface Token {
  /** Without capitals, without the ending of an owner. */
  readonly word: string
  /** Part of a name. */
  readonly isName: boolean
  /** Part of the name of a country, place or body, so nobody whom "he" could mean. */
  readonly isThing: boolean
  /** Written with a capital, as the first word of a title is: "the film Gone with the Wind". */
  readonly isCapital?: boolean
}

/** What is shown besides the stem: options to pick from, items to be sorted out, or nothing. */
export type ListShown = 'options' | 'items' | 'none'

/**
 * The first word of a stem that points at something which the stem does not name: "he", "this", "the company".
 *
 * @param listed What "these" may mean: of options "which of these", of items "put these in order".
 */
export function danglingWord(tokens: readonly Token[], listed: ListShown): string | undefined {
  const at = tokens.findIndex(
    ({ word, isName }, i) =>
      !isName && (danglesAsPronoun(word, i, tokens) || danglesAsPointer(word, i, tokens, listed)),
  )
  const noun = tokens[at]?.word === 'the' ? ` ${tokens[at + 1]?.word}` : ''
  return at < 0 ? undefined : `${tokens[at]?.word}${noun}`
}

function danglesAsPronoun(word: string, at: number, tokens: readonly Token[]): boolean {
  const person = personPronouns.has(word)
  if (!person && !otherPronouns.has(word)) return false
  if (word === 'it' && [1, 2].some((step) => expletiveVerbs.has(tokens[at + step]?.word ?? ''))) return false
  return (
    !hasAntecedent(tokens.slice(0, at), person) && !meansAsked(word, at, tokens) && !isForestalled(at, tokens)
  )
}

/** Most words for what people are end so, and few others. */
const PERSON = /(?:er|or|ist|ian|ant|dent|man|woman|king|queen|chief|general|person|people|head|pope)$/

/** A name before it, or a noun with its article; "he" is no country, and no vote. */
function hasAntecedent(before: readonly Token[], person: boolean): boolean {
  return before.some(({ word, isName, isThing }, i) => {
    if (isName) return !(person && isThing)
    const [noun, ...more] = before.slice(i + 1, i + 4)
    if (!determiners.has(word) || !noun || timeUnits.has(noun.word)) return false
    return !person || [noun, ...more].some((token) => PERSON.test(token.word))
  })
}

const own = ['his', 'her', 'hers', 'its', 'their', 'theirs', 'himself', 'herself', 'itself', 'themselves']

/** "Which country tested its missiles", "who said he …": what is asked for is meant. Not so in "when did he", "who met him". */
function meansAsked(word: string, at: number, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  const isSubject =
    subjectPronouns.has(word) && !auxiliaries.has(before) && (before === 'that' || isVerb(after))
  return (
    (isSubject || own.includes(word)) &&
    tokens.slice(0, at).some((_, i) => asksForOwner(tokens, i, personPronouns.has(word)))
  )
}

/** "Who", "which minister", of a thing "which country"; a date owns nothing. */
function asksForOwner(tokens: readonly Token[], at: number, person: boolean): boolean {
  const word = tokens[at]?.word ?? ''
  if (!subjectWords.has(word)) return false
  if (/^whom?$/.test(word)) return true
  const [noun, ...more] = tokens.slice(at + 1, at + 4)
  return (
    noun !== undefined &&
    !timeUnits.has(noun.word) &&
    !isVerb(noun.word) &&
    (!person || [noun, ...more].some((token) => PERSON.test(token.word)))
  )
}

function isVerb(word: string): boolean {
  return auxiliaries.has(word) || finiteVerbs.has(word) || word.endsWith('ed')
}

/** "On its anniversary, how long had the war lasted": what stands before the question may mean a name that is to come. */
function isForestalled(at: number, tokens: readonly Token[]): boolean {
  const question = tokens.findIndex(({ word }, i) => i > at && questionWords.has(word))
  return at > 0 && question > at && tokens.slice(question).some(({ isName }) => isName)
}

function danglesAsPointer(word: string, at: number, tokens: readonly Token[], listed: ListShown): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  const before = tokens.slice(0, at)
  if (demonstratives.has(word) && word !== 'that') {
    const isOwnClause = next === undefined || timeUnits.has(next.word) || next.word === 'who'
    const meansList =
      word !== 'this' && (listed === 'items' || (listed === 'options' && before.at(-1)?.word === 'of'))
    return !isOwnClause && !meansList && !hasAntecedent(before, false)
  }
  if (word !== 'the' || next === undefined || !genericNouns.has(next.word) || next.isName) return false
  const isNamed = after?.isName || after?.isCapital || postmodifiers.has(after?.word ?? '')
  return !isNamed && !before.some((token) => token.isName || token.word === next.word)
}
