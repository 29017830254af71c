import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { annotate, digestOf, readAnnotations } from '../../training/actors/annotation.ts'

const sentences = [
  { id: 's1', corpus: 'own', text: 'Mira Dolanska left Orvelle.', entities: [] },
  { id: 's2', corpus: 'own', text: 'Orvelle Steel grew.', entities: [] },
]
const digest = digestOf('Mira Dolanska left Orvelle.')

function read(...lines: readonly object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'annotation-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return readAnnotations(folder)
}

test('an annotation takes the place of the labels of its sentence', () => {
  const annotations = read({
    id: 's1',
    digest,
    entities: [
      { start: 0, end: 13, type: 'person' },
      { start: 19, end: 26, type: 'LOC' },
    ],
  })
  const { clean, rest } = annotate(sentences, annotations)
  expect(clean.map(({ entities }) => entities)).toEqual([
    [
      { start: 0, end: 13, type: 'PER' },
      { start: 19, end: 26, type: 'LOC' },
    ],
  ])
  expect(rest.map(({ id }) => id)).toEqual(['s2'])
})

test.each([
  ['an unknown sentence', { id: 's9', digest, entities: [] }, 'no sentence has the id s9'],
  ['another text', { id: 's2', digest, entities: [] }, 'of another text'],
  ['a name beyond the end', { id: 's1', digest, entities: [{ start: 0, end: 99, type: 'PER' }] }, 'beyond'],
  ['an unknown type', { id: 's1', digest, entities: [{ start: 0, end: 4, type: 'DATE' }] }, 'a.jsonl:1'],
  ['no offsets', { id: 's1', digest, entities: [{ type: 'PER' }] }, 'a.jsonl:1'],
])('%s is refused', (_, line, message) => {
  expect(() => annotate(sentences, read(line))).toThrow(message)
})

test('a folder that is not there holds no annotation', () => {
  expect(readAnnotations(join(tmpdir(), 'no-such-folder-of-annotations')).size).toBe(0)
})
