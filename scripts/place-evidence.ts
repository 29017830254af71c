import type { Evidence } from '../src/kinds/common.ts'

/** What a quote may be given as: the words alone, or with offsets that another wording of the article has moved. */
type Quote = { readonly exact: string } & Partial<Evidence>

/**
 * Evidence with the offsets at which its quotes stand in the text.
 *
 * @throws Error where a quote does not stand there, or stands there twice.
 */
export function placeEvidence(evidence: readonly Quote[], text: string): Evidence[] {
  return evidence.map(({ exact }) => {
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`the article does not say: ${exact}\nQuote it letter by letter.`)
    if (text.includes(exact, start + 1))
      throw new Error(`the article says twice: ${exact}\nQuote more of one of the two sentences.`)
    return { start, end: start + exact.length, exact }
  })
}
