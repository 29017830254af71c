import { fold } from '../../base/text.ts'
import { type Words, wordList as words } from './word-list.ts'

/** Posts that are one and the same whatever their titles, with the sort of office that they are. */
const posts = {
  'head of state': 'leader',
  'supreme leader': 'leader',
  'head of government': 'leader',
  foreign: 'minister',
  defence: 'minister',
  finance: 'minister',
  interior: 'minister',
  justice: 'minister',
  minister: 'minister',
  deputy: 'minister',
  'central bank': 'central banker',
  executive: 'executive',
  legislator: 'legislator',
  general: 'general',
  'secretary general': 'international',
  international: 'international',
  official: 'official',
  monarch: 'monarch',
  mayor: 'mayor',
  governor: 'governor',
  pope: 'cleric',
  cleric: 'cleric',
} as const

/** A post. */
export type Post = keyof typeof posts

/** Which offices are alike. */
export type OfficeSort = (typeof posts)[Post]

/** What an office is, and whose alike it is. */
export interface Office {
  /** Two titles of one post are two names of one office: "foreign secretary", "minister of foreign affairs". */
  readonly post: Post
  /** What its holder may be taken for another of. */
  readonly sort: OfficeSort
}

/** Words of a title that are found together, the narrower posts first. */
const titles: readonly (readonly [Post, ...string[]])[] = [
  ['central bank', 'central bank', 'federal reserve', 'reserve bank', 'central banker'],
  ['secretary general', 'secretary general'],
  [
    'finance',
    'chancellor exchequer',
    'finance minister',
    'minister finance',
    'treasury secretary',
    'secretary treasury',
  ],
  ['finance', 'treasurer'],
  [
    'defence',
    'secretary state defence',
    'defence minister',
    'defense minister',
    'minister defence',
    'minister defense',
  ],
  ['defence', 'defence secretary', 'defense secretary', 'secretary defence', 'secretary defense'],
  [
    'interior',
    'secretary state home',
    'interior minister',
    'minister interior',
    'home secretary',
    'home minister',
  ],
  ['head of government', 'prime minister', 'premier', 'taoiseach', 'chancellor'],
  ['foreign', 'foreign minister', 'minister foreign', 'secretary state', 'foreign secretary'],
  ['justice', 'justice minister', 'minister justice', 'attorney general'],
  [
    'general',
    'chiefs staff',
    'army chief',
    'chief army',
    'chief general staff',
    'navy chief',
    'air force chief',
  ],
  [
    'executive',
    'chief executive',
    'ceo',
    'chairman',
    'chairwoman',
    'chief operating',
    'chief financial',
    'co founder',
  ],
  [
    'legislator',
    'senator',
    'congressman',
    'congresswoman',
    'representative',
    'speaker',
    'lawmaker',
    'leader majority',
  ],
  ['legislator', 'majority leader', 'minority leader'],
  ['international', 'high commissioner', 'director general', 'managing director', 'president european'],
  ['official', 'national security adviser', 'director', 'commissioner'],
  ['head of state', 'president'],
  ['supreme leader', 'supreme leader'],
  ['minister', 'minister', 'secretary'],
  ['general', 'general', 'admiral', 'commander'],
  ['monarch', 'king', 'queen', 'emir', 'emperor', 'sultan', 'crown prince', 'prince', 'princess'],
  ['mayor', 'mayor'],
  ['governor', 'governor'],
  ['pope', 'pope'],
  ['cleric', 'archbishop', 'cardinal', 'bishop', 'patriarch'],
]

/** Words that make another, lower office of one: "deputy prime minister". */
const below: Words = /* @__PURE__ */ words(
  'deputy vice assistant under undersecretary junior shadow associate',
)

/** Words that make an office one of the past, of a candidate, or of a relation. */
const aside: Words = /* @__PURE__ */ words(
  'spokesman spokeswoman spokesperson candidate adviser aide nominee wife press surgeon consul postmaster solicitor inspector',
)

/**
 * What office a title means, and which others are of its sort; nothing where the words do not tell.
 *
 * @example
 * ```ts
 * officeSort('minister of foreign affairs') // => { post: 'foreign', sort: 'minister' }
 * officeSort('deputy prime minister') // => { post: 'deputy', sort: 'minister' }
 * officeSort('beekeeper') // => undefined
 * ```
 */
export function officeSort(title: string): Office | undefined {
  const all = fold(title)
    .split(' ')
    .filter((word) => !['of', 'for', 'the', 'and', 'affairs'].includes(word))
  const run = ` ${all.join(' ')} `
  const isAdviser = run.includes(' national security advis')
  if (!isAdviser && all.some((word) => aside.has(word))) return undefined
  const found = titles.find(([, ...phrases]) => phrases.some((phrase) => run.includes(` ${phrase} `)))
  if (!found) return undefined
  const sort = posts[found[0]]
  if (!all.some((word) => below.has(word))) return { post: found[0], sort }
  return sort === 'minister' || sort === 'leader' ? { post: 'deputy', sort: 'minister' } : undefined
}

/** Offices that politicians hold by turns. */
const political: ReadonlySet<OfficeSort> = /* @__PURE__ */ new Set<OfficeSort>([
  'leader',
  'minister',
  'legislator',
])

/** Whether somebody of the one offices may be taken for somebody of the others: politicians for each other. */
export function areAlike(some: readonly Office[], others: readonly Office[]): boolean {
  return some.some(({ sort }) =>
    others.some((other) => other.sort === sort || (political.has(sort) && political.has(other.sort))),
  )
}
