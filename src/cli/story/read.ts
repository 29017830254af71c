import { describeIssue, type Issue, NewsquizError } from '../../base/errors.ts'
import { readJson } from '../../base/json.ts'
import { type Parsed, parseValue, parseWith } from '../../base/parse.ts'
import { poolSchema } from '../../derive/given.schema.ts'
import { readStory, type Story } from '../../derive/story.ts'
import { isRecord } from '../../kinds/refusals.ts'
import type { Pool } from '../../pose/pool.ts'
import { type FactsFile, factsFileSchema } from '../derive/facts-file.schema.ts'
import { settleQuotes } from '../derive/quotes.ts'
import { reasonOf } from '../files.ts'
import { decodeText } from '../inputs/decode.ts'
import type { Io } from '../io.ts'
import { Mistake } from '../mistake.ts'
import { inFolder } from '../paths.ts'
import { type StoryFile, storyFileSchema } from './story.schema.ts'

/** A story as its folder holds it. */
export interface StoryParts extends Story, StoryFile {
  /** The id of its bank: the name of the folder. */
  readonly id: string
  /** Its actors and facts. */
  readonly told: FactsFile
  /** `facts.json` as it was read, but for offsets that were counted anew. */
  readonly settled: unknown
  /** Whether any were. */
  readonly moved: boolean
  /** Actors and facts from elsewhere. */
  readonly pool: Pool
}

/** The files of a story that somebody writes. */
export const storyFiles = {
  article: 'article.md',
  facts: 'facts.json',
  pool: 'pool.json',
  story: 'story.json',
} as const

type Disk = Pick<Io['disk'], 'read'>

/** A file and what it holds. */
interface Opened {
  readonly path: string
  readonly text: string
}

/**
 * Reads the folder of a story. A quote in its facts says where it stands: offsets that do not fit it, or are missing, are
 * counted anew.
 *
 * @throws {@link Mistake} with all that is wrong with a file, or where it can't be read.
 */
export async function readFolder(folder: string, disk: Disk): Promise<StoryParts> {
  const open = async (name: string) => {
    const path = inFolder(folder, name)
    return { path, text: await textAt(path, disk) }
  }
  const story = readArticle(await open(storyFiles.article))
  const { told, settled, moved } = readFacts(await open(storyFiles.facts), story.article.text)
  const pool = await open(storyFiles.pool)
  const about = await open(storyFiles.story)
  return {
    ...story,
    ...required(about.path, parseWith(storyFileSchema, about.text, 'bank/shape')),
    id: nameOf(folder),
    told,
    settled,
    moved,
    pool: required(pool.path, readPool(pool.text)),
  }
}

/** The last name of a path. */
export function nameOf(folder: string): string {
  return folder.split(/[\\/]/).findLast((name) => name !== '' && name !== '.') ?? ''
}

function readArticle({ path, text }: Opened): Story {
  try {
    return readStory(text)
  } catch (error) {
    throw error instanceof NewsquizError ? mistake(path, error.issues) : error
  }
}

function readFacts({ path, text }: Opened, article: string): Pick<StoryParts, 'told' | 'settled' | 'moved'> {
  const written = required(path, readJson(text))
  const { value, issues } = settleQuotes(written, article)
  if (issues.length > 0) throw mistake(path, issues)
  return {
    told: required(path, parseValue(factsFileSchema, value, 'facts/shape')),
    settled: value,
    moved: JSON.stringify(value) !== JSON.stringify(written),
  }
}

/** What stands outside the article has no evidence in it, and needs none. */
function readPool(json: string): Parsed<Pool> {
  const read = readJson(json)
  if (!read.ok) return read
  const { value } = read
  const facts = isRecord(value) && Array.isArray(value['facts']) ? value['facts'] : undefined
  const placed = facts?.map((fact: unknown) =>
    isRecord(fact) ? { ...fact, evidence: [{ start: 0, end: 1 }] } : fact,
  )
  return parseValue(
    poolSchema,
    isRecord(value) && placed ? { ...value, facts: placed } : value,
    'facts/shape',
  )
}

async function textAt(path: string, disk: Disk): Promise<string> {
  const bytes = await disk.read(path).catch((error: unknown) => {
    throw new Mistake(
      `cannot read "${path}": ${reasonOf(error)}. A story has article.md, facts.json, pool.json and story.json: newsquiz new-story makes them.`,
    )
  })
  return decodeText(bytes).replace(/^\ufeff/, '')
}

function required<T>(path: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value
  throw mistake(path, parsed.issues)
}

function mistake(path: string, issues: readonly Issue[]): Mistake {
  return new Mistake(...issues.map((issue) => `${path}: ${describeIssue(issue)}`))
}
