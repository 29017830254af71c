import type { FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, holderOf, overlap } from '../../facts/material.ts'
import { readAnniversaries } from '../dates/anniversaries.ts'

const CAPITAL = /\p{Lu}/u

/**
 * What anniversaries are of, in the year that they say: the 70th in 2023 is of 1953.
 *
 * Only those of the year of publication: "next year's 75th anniversary" and one that was held years ago say another year.
 */
export const anniversaries: FactFinder = ({ article: { text, published }, told, dates }) =>
  readAnniversaries(text).flatMap(({ start, end, nth, of }) => {
    const sentence = holderOf(told, { start, end })
    if (!of || !sentence || sentence.held.some((span) => overlap(span, { start, end }))) return []
    const words = text.slice(of.start, of.end)
    // What is not named stands for nothing outside its article: "the flood".
    if (!CAPITAL.test(words) || nth < 2) return []
    const year = Number(published.slice(0, 4))
    const others = sentence.dates.some(({ edtf }) => Math.abs(Number(edtf.slice(0, 4)) - year) === 1)
    if (others) return []
    const exact = dates.find(
      ({ edtf }) => edtf.startsWith(`${year - nth}-`) && sentence.dates.some((date) => date.edtf === edtf),
    )
    return [
      {
        kind: 'event' as const,
        label: `the ${words.replace(/^the\s+/i, '')}`,
        date: exact?.edtf ?? `${year - nth}`,
        commemorated: true as const,
        evidence: evidenceOf(sentence),
        certainty: 0.95,
      },
    ]
  })
