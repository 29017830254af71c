import type { Material } from '../../../facts/material.ts'
import { spansIn } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { nearNouns } from '../clause/words.ts'
import { isElsewhere } from './elsewhere.ts'

/** What a reader knows again is as long as this, in words; what is longer, nobody reads twice. */
const LENGTH = { least: 8, most: 26 }

/**
 * The words of a quotation without marks and the comma before them, or those of the first of its sentences that can stand by itself;
 * nothing where they stand for something else, or are no sentence.
 */
export function spoken(material: Material, quotation: Span): string | undefined {
  const { text } = material.article
  const tokens = tokensOf(text, quotation).filter(({ text: mark }) => !/^["“”]$/.test(mark))
  if (!isClosed(tokens, text.charAt(quotation.end))) return undefined
  for (const words of [tokens, ...sentencesOf(tokens)]) {
    const said = asSaid(material, words)
    if (said !== undefined) return said
  }
  return undefined
}

/** A quotation within a sentence that goes on outside of it is half of what was said, and so is one with words left out. */
function isClosed(tokens: readonly Token[], behind: string): boolean {
  if (tokens.some(({ text }, i) => text === '…' || (text === '.' && tokens[i + 1]?.text === '.')))
    return false
  return behind === '.' || /^[,.]$/.test(tokens.at(-1)?.text ?? '')
}

/** Abbreviations whose stop ends no sentence. */
const SHORT =
  /^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Inc|Corp|Co|Feb|Aug|Sept|Oct|Nov|Dec|Jan|[A-Z](?:\.[A-Z])*)$/

/** The sentences of a quotation, where it has several. */
function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const [i, token] of tokens.entries()) {
    sentences.at(-1)?.push(token)
    if (token.text === '.' && !SHORT.test(tokens[i - 1]?.text ?? '')) sentences.push([])
  }
  return sentences.filter(({ length }) => length > 0)
}

function asSaid(material: Material, tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({ isWord }) => isWord)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length < LENGTH.least || words.length > LENGTH.most) return undefined
  // The head of a sentence: what begins with a small letter is the end of one.
  if (!/^\p{Lu}/u.test(first.text) || OPENERS.has(first.key)) return undefined
  const inner = tokens.slice(tokens.indexOf(first), tokens.indexOf(last) + 1)
  const people = spansIn(material.cast.mentions, { start: first.start, end: last.end })
  if (inner.some((_, i) => isElsewhere(inner, i, people))) return undefined
  if (inner.some(({ key }, i) => key === 'the' && pointsBack(inner[i + 1], inner[i + 2]))) return undefined
  if (inner.some(({ text: mark, isWord }) => !isWord && !/^[,.%$'’-]$/.test(mark))) return undefined
  const { text } = material.article
  return text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

/** "The letter", of which was spoken before; not "the letter of Kim". */
function pointsBack(noun: Token | undefined, behind: Token | undefined): boolean {
  return noun !== undefined && nearNouns.has(noun.key) && behind?.key !== 'of'
}

const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set('and but so because or then'.split(' '))
