import { type KindName, keyOf, type Question } from '../../kinds/index.ts'
import { inWords } from '../../kinds/words.ts'
import type { Page } from '../terminal/page.ts'
import { wrap } from '../terminal/wrap.ts'
import { evidenceLines } from './evidence.ts'
import { joinWords, readableStem } from './words.ts'

/** A question as it is listed. */
export interface Row {
  /** Its id. */
  readonly id: string
  /** What it is about. */
  readonly topic: Question['topic']
  /** How it is asked. */
  readonly kind: KindName
  /** What is asked. */
  readonly stem: string
  /** The key in words. */
  readonly key: readonly string[]
  /** Why. */
  readonly explanation: string
  /** What proves it. */
  readonly evidence: Question['evidence']
}

/** The row of a question. */
export function rowOf<N extends KindName>(question: Question<N>): Row {
  const { id, topic, kind, stem, explanation, evidence } = question
  return { id, topic, kind, stem, key: inWords(question, keyOf(question)), explanation, evidence }
}

/** A row, fit to be printed, in lines. */
export function printRow({ id, topic, kind, stem, key, evidence }: Row, { width, paint }: Page): string[] {
  return [
    ...wrap(readableStem(stem), width).map(paint.bold),
    ...wrap(`${id} (${topic}, ${kind})`, width, '  ').map(paint.dim),
    ...wrap(joinWords(kind, key), width, '  Key       '),
    ...evidenceLines(evidence, undefined).flatMap((line) => wrap(line, width, '  Evidence  ')),
    '',
  ]
}
