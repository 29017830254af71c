import { oncePer } from '../../../../base/once-per.ts'
import { commonOpenings } from '../../../../language/en/family-names.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Cast } from '../../../cast/read-cast.ts'
import { companyEndings } from './words.ts'

const SURE = 0.8
// No name of a company has more words.
const LONGEST = 8

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
export function companyCalled(cast: Cast, short: string): ReadActor | undefined {
  const written = short.toLowerCase()
  const fitting = commonOpenings.has(written) ? undefined : byOpening(cast).get(written)
  return fitting?.length === 1 ? fitting[0] : undefined
}

/** The companies by each row of words that their names begin with. */
const byOpening = /* @__PURE__ */ oncePer(({ actors }: Cast): ReadonlyMap<string, readonly ReadActor[]> => {
  const found = new Map<string, ReadActor[]>()
  for (const actor of actors) {
    if (actor.type !== 'organisation' || actor.confidence < SURE || !isCompany(actor.name)) continue
    const words = actor.name.toLowerCase().split(' ').slice(0, LONGEST)
    for (let end = 1; end < words.length; end += 1) {
      const opening = words.slice(0, end).join(' ')
      found.set(opening, [...(found.get(opening) ?? []), actor].slice(0, 2))
    }
  }
  return found
})
