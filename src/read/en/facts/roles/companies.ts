import { commonOpenings } from '../../../../language/en/family-names.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Cast } from '../../../cast/read-cast.ts'
import { companyEndings } from '../words.ts'

const SURE = 0.8

/** Whether a name ends as those of companies do: "Acme Corp." */
export function isCompany(name: string): boolean {
  return companyEndings.has(lastWordOf(name))
}

/** The last word of a name, in lower case. */
export function lastWordOf(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[\s.,]+/)
      .filter(Boolean)
      .at(-1) ?? ''
  )
}

/** The one company whose name begins so: "Acme" of Acme Corp. */
export function companyCalled({ actors }: Cast, short: string): ReadActor | undefined {
  const written = short.toLowerCase()
  if (commonOpenings.has(written)) return undefined
  const fitting = actors.filter(
    ({ type, name, confidence }) =>
      type === 'organisation' &&
      confidence >= SURE &&
      isCompany(name) &&
      name.toLowerCase().startsWith(`${written} `),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}
