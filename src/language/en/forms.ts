import { tokens } from '../../base/text.ts'
import { determiners } from './words.ts'

/** What an option is, as far as its first words tell. */
export type Form = 'infinitive' | 'clause' | 'sentence' | 'gerund' | 'phrase'

/**
 * The form of an option, for telling whether all have the same.
 *
 * @example
 * ```ts
 * formOf('to sign a treaty') // => 'infinitive'
 * formOf('signing a treaty') // => 'gerund'
 * formOf('because it was signed') // => 'clause'
 * formOf('It was signed') // => 'sentence'
 * formOf('a treaty') // => 'phrase'
 * ```
 */
export function formOf(text: string): Form {
  const [first = '', second] = tokens(text)
  if (first === 'to' && second !== undefined) return 'infinitive'
  if (/^(?:because|that|when|if|after|before|while|since)$/.test(first)) return 'clause'
  if (/^(?:he|she|it|they|there|we|i)$/.test(first)) return 'sentence'
  const isVerb = !nouns.includes(first) || determiners.has(second ?? '')
  return second !== undefined && /^[a-z]{3,}ing$/.test(first) && isVerb ? 'gerund' : 'phrase'
}

const nouns = [
  'beijing',
  'building',
  'meeting',
  'hearing',
  'filming',
  'wedding',
  'spring',
  'string',
  'morning',
  'evening',
]

/** Whether an option ends as a sentence does; `undefined` behind an abbreviation, whose full stop ends nothing. */
export function endOf(text: string): 'closed' | 'open' | undefined {
  if (/(?:\b\p{L}|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|St|etc))\.$/u.test(text.slice(-8))) return undefined
  return /[.;!?]$/.test(text) ? 'closed' : 'open'
}
