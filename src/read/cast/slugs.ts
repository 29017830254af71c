import { fold } from '../../base/text.ts'
import { joinedInitials } from './names.ts'

const LONGEST = 80

/** Gives each name an id of its own: letters of the Latin script and digits, a number where another has the same. */
export function slugs(): (name: string) => string {
  const taken = new Map<string, number>()
  return (name) => {
    const words = fold(joinedInitials(name.slice(0, LONGEST))).match(/[a-z0-9]+/g)
    const slug = words?.join('-') ?? 'actor'
    return numbered(slug, taken)
  }
}

function numbered(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  if (count === 1) return slug
  // "kim-2" may also be somebody's name.
  return numbered(`${slug}-${count}`, taken)
}
