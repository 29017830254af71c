import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The types of the corpora, in the order of the model's types. */
export const labels = ['PER', 'ORG', 'LOC'] as const
export type Label = (typeof labels)[number]

/** A name in a sentence. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly type: Label
}

/** A line of a corpus. */
export interface Sentence {
  readonly id: string
  readonly corpus: string
  readonly doc?: string
  readonly text: string
  readonly entities: readonly Entity[]
}

/** Where the corpora are, beside the project. */
export const CORPORA = '../shared/actors'

/** The sentences of a file of JSON lines. */
export function readSentences(path: string): Sentence[] {
  return readLines(path).map((line) => JSON.parse(line))
}

/** The lines of a file that hold something. */
export function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** The sentences of one of the corpora. */
export function readCorpus(name: string, folder = CORPORA): Sentence[] {
  const path = join(folder, name)
  if (!existsSync(path))
    throw new Error(
      `${path} is missing: the corpora are not part of the project, put them there to train or measure`,
    )
  return readSentences(path)
}
