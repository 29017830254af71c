import { dayOf } from '../../quiz/day-of.ts'
import { reasonOf } from '../files.ts'
import { decodeText } from '../inputs/decode.ts'
import type { Given } from '../inputs/draft.ts'
import type { Io } from '../io.ts'
import { Mistake } from '../mistake.ts'
import type { Flags } from '../options.ts'
import { readDecisions } from './decisions-file.ts'
import type { NamedText, Task } from './job.ts'

/**
 * What the flags want done with each article.
 *
 * @param articles How many there are.
 * @throws {@link Mistake} where a flag, or a file that it names, is wrong.
 */
export async function taskOf(flags: Flags, articles: number, io: Io): Promise<Task> {
  const out = outOf(flags.out, articles)
  if (flags.facts && flags['from-facts'] !== undefined)
    throw new Mistake('--facts writes facts and --from-facts poses them: give one of them.')
  for (const flag of ['from-facts', 'headline', 'url'] as const)
    if (flags[flag] !== undefined && articles > 1)
      throw new Mistake(`--${flag} is for one article, and there are ${articles}: name one.`)
  if (flags.facts && out && 'file' in out && (await io.disk.kindOf(out.file)) !== undefined)
    throw new Mistake(
      `"${out.file}" is there already, and what was edited in it would be lost: name another file, or remove it.`,
    )
  const fromFacts = await named(flags['from-facts'], io)
  const decisions = await named(flags.decisions, io)
  // What is wrong with them is told once, before any article.
  if (decisions) readDecisions(decisions)
  return {
    given: givenBy(flags),
    wantsFacts: flags.facts === true,
    ...(fromFacts && { fromFacts }),
    ...(decisions && { decisions }),
    ...(flags.limit !== undefined && { limit: wholeOf('--limit', flags.limit) }),
    ...(out && { out }),
    version: io.version,
  }
}

/** What the flags say of an article. */
export function givenBy({ published, headline, publisher, url }: Flags): Given {
  if (published !== undefined && !dayOf(published.trim()))
    throw new Mistake(`--published takes a day of the calendar, got "${published}": write 2023-07-27.`)
  if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
    throw new Mistake(`--url takes an address of the web, got "${url}": write https://example.org/story.`)
  return {
    ...(published !== undefined && { published: published.trim() }),
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  }
}

/** A whole number from 1 on. */
export function wholeOf(flag: string, text: string): number {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0
  if (number > 0) return number
  throw new Mistake(`${flag} takes a whole number from 1 on, got "${text}": write 12.`)
}

function outOf(out: string | undefined, articles: number): Task['out'] {
  if (out === undefined) return undefined
  if (out.trim() === '')
    throw new Mistake('--out names nothing: give it a file that ends with .json, or a folder.')
  if (!/\.json$/i.test(out)) return { folder: out }
  if (articles === 1) return { file: out }
  throw new Mistake(`--out ${out} is one file, and there are ${articles} articles: name a folder.`)
}

/** A file that a flag names. */
async function named(path: string | undefined, { disk }: Io): Promise<NamedText | undefined> {
  if (path === undefined) return undefined
  const bytes = await disk.read(path).catch((error: unknown) => {
    throw new Mistake(`cannot read "${path}": ${reasonOf(error)}. Name a file that newsquiz has written.`)
  })
  return { name: path, text: decodeText(bytes).replace(/^\ufeff/, '') }
}
