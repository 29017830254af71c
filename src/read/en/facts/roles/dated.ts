import type { Material } from '../../../facts/material.ts'
import { spansIn } from '../../../facts/spans.ts'
import type { Sentence } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { isUnsure } from './still.ts'

/** The role without a date at its end: "was the mayor of Tova in June 1963". */
export function untilDate({ article: { text }, dates }: Material, role: Role): Role {
  const { start, end } = role.role
  const date = dates.find((one) => one.start > start && one.end >= end && one.start < end)
  const said = date && /^(.*) (?:on|in)\s*$/s.exec(text.slice(start, date.start))?.[1]
  return said ? { ...role, role: { start, end: start + said.length, text: said } } : role
}

/**
 * The month or year as of which a sentence says that an office was held: "In June 1963 Kim Roe was the mayor of Tova", "On 3 May 1963
 * Kim Roe, the mayor of Tova, opened …", "… was the mayor of Tova in June 1963".
 *
 * A mere year is only that of "was": whoever did something in a year need not have held the office all along.
 */
export function heldOn(material: Material, role: Role, sentence: Sentence): string | undefined {
  const { article, dates } = material
  const [date, ...others] = spansIn(dates, sentence)
  if (!date || others.length > 0 || !/^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)) return undefined
  const isSaid = role.form === 'copula' && role.past === true
  if (!isSaid && date.edtf.length === 4) return undefined
  const before = article.text.slice(sentence.start, date.start)
  const behind = article.text.slice(date.end, sentence.end)
  const own = article.text.slice(date.end, Math.min(role.person.start, role.role.start))
  const isAhead = /^(?:On|In|By) $/.test(before) && (isSaid || /^,? (?:the )?$/i.test(own))
  const isLast = isSaid && / (?:on|in) $/.test(before.slice(-4)) && /^\W*$/.test(behind)
  return (isAhead || isLast) && !isUnsure(material, role, sentence) ? date.edtf.slice(0, 7) : undefined
}
