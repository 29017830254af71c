import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Entity, type Label, labels, readLines, type Sentence } from './corpus.ts'

/** Where our own labels are: names of sentences of the corpora, without the sentences. */
export const ANNOTATION = 'training/actors/annotation'

/** The names of one sentence, which is told by its id and digest. */
export interface Annotation {
  readonly id: string
  /** The first 16 hexadecimal digits of the SHA-256 of its text. */
  readonly digest: string
  readonly entities: readonly Entity[]
}

/** The digest of a sentence's text. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** All annotations of a folder, by the id of their sentence; of two for one sentence that of the later file counts. */
export function readAnnotations(folder = ANNOTATION): Map<string, Annotation> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : []
  const all = files
    .sort()
    .flatMap((file) =>
      readLines(join(folder, file)).map((line, i) => parseAnnotation(line, `${file}:${i + 1}`)),
    )
  return new Map(all.map((annotation) => [annotation.id, annotation]))
}

function parseAnnotation(line: string, place: string): Annotation {
  const { id, digest, entities } = JSON.parse(line)
  if (typeof id !== 'string' || typeof digest !== 'string' || !Array.isArray(entities))
    throw new Error(`${place}: expected {id, digest, entities}`)
  return { id, digest, entities: entities.map((entity) => parseEntity(entity, place)) }
}

const longLabels: Readonly<Record<string, Label>> = { person: 'PER', organisation: 'ORG', place: 'LOC' }

function parseEntity({ start, end, type }: Entity, place: string): Entity {
  const label = longLabels[type] ?? type
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    start >= end ||
    !labels.includes(label)
  )
    throw new Error(`${place}: expected {start, end, type}, found ${JSON.stringify({ start, end, type })}`)
  return { start, end, type: label }
}

/** Sentences whose labels were read with care, and the others. */
export interface Divided {
  readonly clean: readonly Sentence[]
  readonly rest: readonly Sentence[]
}

/** The annotations put in the place of the labels that the corpus has; throws where one is of another text. */
export function annotate(
  sentences: readonly Sentence[],
  annotations: ReadonlyMap<string, Annotation>,
): Divided {
  const known = new Set(sentences.map(({ id }) => id))
  for (const id of annotations.keys()) if (!known.has(id)) throw new Error(`no sentence has the id ${id}`)
  const clean = sentences.flatMap((sentence) => {
    const annotation = annotations.get(sentence.id)
    return annotation === undefined ? [] : [annotated(sentence, annotation)]
  })
  return { clean, rest: sentences.filter(({ id }) => !annotations.has(id)) }
}

function annotated(sentence: Sentence, { id, digest, entities }: Annotation): Sentence {
  if (digestOf(sentence.text) !== digest) throw new Error(`the annotation of ${id} is of another text`)
  const beyond = entities.find(({ end }) => end > sentence.text.length)
  if (beyond !== undefined) throw new Error(`the annotation of ${id} has a name that ends beyond the text`)
  return { ...sentence, entities }
}
