import type { Material } from '../../../facts/material.ts'
import { holderOf, overlap } from '../../../facts/material.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { changesOfOffice, endsOfOffice } from '../words.ts'

/** How many months before publication a date may lie in the sentence that says an office. */
const RECENT = 2

/** Whether a sentence says that an office is held in the month of publication: it tells of that time and of no change of it. */
export function isNow({ article, dates, shape }: Material, role: Role, sentence: Span): boolean {
  const month = monthOf(article.published)
  const isOld = dates.some((date) => overlap(date, sentence) && monthOf(date.edtf) < month - RECENT)
  const changes = tokensOf(article.text, sentence).some(({ key }) => changesOfOffice.has(key))
  const isHeld = role.form === 'copula' && shape.stances.some((stance) => overlap(stance, role.role))
  return !isOld && !changes && !isHeld
}

/** Months since the year 0 of the last month that a date can mean. */
function monthOf(edtf: string): number {
  const [year = '', month] = (edtf.split('/').at(-1) ?? '').split('-')
  return /^\d{4}$/.test(year)
    ? Number(year) * 12 + (/^\d\d$/.test(month ?? '') ? Number(month) : 12)
    : Number.POSITIVE_INFINITY
}

/** The persons of whom some sentence says that they left, died, or are out of some office. */
export function endedFor({ article: { text }, cast, shape }: Material): ReadonlySet<string> {
  const ended = new Set<string>()
  const ending = shape.sentences.filter((sentence) => saysEnd(tokensOf(text, sentence)))
  for (const mention of cast.mentions)
    if (mention.type === 'person' && holderOf(ending, mention)) ended.add(mention.actor)
  for (const { person, former } of cast.roles) {
    const holder = former ? holderOf(cast.mentions, person) : undefined
    if (holder) ended.add(holder.actor)
  }
  return ended
}

/** "a retired diplomat" ended no office of him who appointed her. */
function saysEnd(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ key }, at) => endsOfOffice.has(key) && !/^(?:an?|the)$/.test(tokens[at - 1]?.key ?? ''),
  )
}
