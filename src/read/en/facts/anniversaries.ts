import { oncePer } from '../../../base/once-per.ts'
import type { DatedSpan } from '../../dates/ranges.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../facts/material.ts'
import { holderOf, overlap } from '../../facts/spans.ts'
import { tokensOf } from '../../text/tokens.ts'
import type { Span } from '../../text/types.ts'
import { type AnniversaryMention, readAnniversaries } from '../dates/anniversaries.ts'
import { commemoratedLabel } from './anniversaries/label.ts'
import { notYetMarked } from './events/words.ts'

/**
 * What anniversaries are of, in the year that they say: the 70th in 2023 is of 1953.
 *
 * Only those of the year of publication: "next year's 75th anniversary" and one that was held years ago say another year.
 */
export const anniversaries: FactFinder = (material) =>
  readAnniversaries(material.article.text).flatMap((mention) => anniversaryOf(material, mention))

function anniversaryOf(material: Material, { start, end, nth, of }: AnniversaryMention): Draft[] {
  const { article, told } = material
  const sentence = holderOf(told, { start, end })
  if (!of || !sentence || nth < 2) return []
  const isOfDay = isDay(article.text, start)
  if (!isOfDay && sentence.held.some((span) => overlap(span, { start, end }))) return []
  const label = commemoratedLabel(material, sentence, { start, end }, of)
  if (!label) return []
  const year = Number(article.published.slice(0, 4)) - nth
  if (year < 1 || !isThisYears(material, sentence, label, `${year}`, isOfDay)) return []
  const exact = exactDate(material, label.head, `${year}`)
  const spans = exact && exact.told !== sentence ? [sentence, exact.told] : [sentence]
  const [own, ...others] = spans.map((span) => evidenceOf(span)[0])
  return own
    ? [
        {
          kind: 'event',
          label: label.text,
          date: exact?.edtf ?? `${year}`.padStart(4, '0'),
          commemorated: true,
          evidence: [own, ...others],
          certainty: 0.95,
        },
      ]
    : []
}

/** "Some feared that it would fail on Monday, the 39th anniversary of": what the day is stays so. */
const isDay = (text: string, start: number) =>
  /\b(?:today|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\.? \d{1,2}), (?:the )?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** Whether nothing in the sentence, but the label and the date of the event, tells of another year than that of publication. */
function isThisYears(
  { article: { text, published } }: Material,
  sentence: Told,
  label: Span,
  year: string,
  isOfDay: boolean,
): boolean {
  return (
    (isOfDay || !tokensOf(text, sentence).some(({ key }) => notYetMarked.has(key))) &&
    sentence.dates.every(
      (date) =>
        overlap(date, label) || [year, published.slice(0, 4)].some((own) => date.edtf.startsWith(own)),
    )
  )
}

// No article tells of more days of one year that is commemorated.
const MOST = 64

interface DayTold {
  readonly date: DatedSpan
  readonly told: Told
}

/** The day that the article writes right beside the noun of the event: "the armistice of 27 July 1953". */
function exactDate(
  material: Material,
  head: string,
  year: string,
): { readonly edtf: string; readonly told: Told } | undefined {
  const found = (daysOf(material).get(year) ?? [])
    .slice(0, MOST)
    .filter(({ date }) => isBeside(material.article.text, date, head))
  const [first] = found
  return first && found.every(({ date }) => date.edtf === first.date.edtf)
    ? { edtf: first.date.edtf, told: first.told }
    : undefined
}

/** The days that are told of, by their years. */
const daysOf = /* @__PURE__ */ oncePer(({ told }: Material): ReadonlyMap<string, readonly DayTold[]> => {
  const found = new Map<string, DayTold[]>()
  for (const one of told)
    for (const date of one.dates) {
      const year = date.edtf.slice(0, 4)
      if (!/^\d{4}-\d\d-\d\d$/.test(date.edtf)) continue
      const known = found.get(year)
      if (known) known.push({ date, told: one })
      else found.set(year, [{ date, told: one }])
    }
  return found
})

function isBeside(text: string, { start, end }: Span, head: string): boolean {
  const [before, behind] = [
    text.slice(Math.max(0, start - 40), start).toLowerCase(),
    text.slice(end, end + 40).toLowerCase(),
  ]
  return (
    before.endsWith(`${head} of `) ||
    before.endsWith(`${head} was signed on `) ||
    behind.startsWith(` ${head}`)
  )
}
