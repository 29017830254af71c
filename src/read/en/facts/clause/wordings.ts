import type { Token } from '../../../text/tokens.ts'
import { halfWords, negations } from './words.ts'

/** Of what is done so many shorter tellings are tried. */
const MOST = 4
/** A shorter telling has so many words at least. */
const LEAST = 3

/** What stands behind one of them says when, where, with whom or what for: without it the deed was done as well. */
const LOOSE =
  /^(?:after|before|during|at|in|on|with|from|since|amid|following|through|under|into|as|to|against|over|for)$/

/** No telling ends before "to" behind them: "wants to", "able to", "the right to". */
const LEANS =
  /^(?:able|ready|right|way|how|what|need|effort|attempt|plan|power|chance|help|helped|due|used|.+ing|.+ly)$/

/** The words of a predicate, and what is left of them without the phrases at the end, the longest first. */
export function wordingsOf(words: readonly Token[]): readonly (readonly Token[])[] {
  // What is denied is all of it, and "the Arvan team" is known by what follows.
  if (words[0]?.key === 'the' || words.some(({ key }) => negations.has(key))) return [words]
  const cuts = words.flatMap((token, i) => (i >= LEAST && isLoose(words, token, i) ? [i] : []))
  return [
    words,
    ...cuts
      .reverse()
      .slice(0, MOST)
      .map((to) => words.slice(0, to)),
  ]
}

function isLoose(words: readonly Token[], { key }: Token, at: number): boolean {
  const before = words[at - 1]
  return LOOSE.test(key) && before?.isWord === true && !halfWords.has(before.key) && !LEANS.test(before.key)
}
