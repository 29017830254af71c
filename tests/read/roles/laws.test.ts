import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkActors, type TaggedName } from '../../../src/read/cast/link.ts'
import { readRoles } from '../../../src/read/en/roles.ts'
import { growth } from '../../support/growth.ts'

const word = fc.constantFrom(
  ...'the a former Russian Prime Minister of Kim Jong Un Jane Roe president , . ( ) “ ” " and who is as mayor Springfield’s U.S. UN (UN) spokesman for 54 said’ — \n \u202e \ud800'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
)
const type = fc.constantFrom('person', 'organisation', 'place')

/** A text, and spans in it of which no two overlap. */
const taggedText = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(400), type, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }),
  )
  .map(([written, cuts]): [string, TaggedName[]] => {
    const sorted = cuts
      .map(([at, ...rest]) => [at % (written.length + 1), ...rest] as const)
      .sort((a, b) => a[0] - b[0])
    const names = sorted.flatMap(([start, kind, confidence], at) => {
      const end = Math.min(sorted[at + 1]?.[0] ?? written.length, start + 12)
      return start < end ? [{ start, end, type: kind, confidence }] : []
    })
    return [written, names]
  })

describe('linking', () => {
  test('makes one mention of every tagged name, in the order of the text, as it is written', () => {
    fc.assert(
      fc.property(taggedText, ([written, names]) => {
        const { mentions } = linkActors(written, [...names].reverse())
        expect(mentions.map(({ start, end, type: kind }) => [start, end, kind])).toEqual(
          names.map(({ start, end, type: kind }) => [start, end, kind]),
        )
        for (const one of mentions) expect(one.text).toBe(written.slice(one.start, one.end))
      }),
    )
  })

  test('gives every actor an id of its own and counts its mentions', () => {
    fc.assert(
      fc.property(taggedText, ([written, names]) => {
        const { mentions, actors } = linkActors(written, names)
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
        for (const { id, mentions: count, name, aliases } of actors) {
          expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/)
          expect(mentions.filter(({ actor }) => actor === id).length).toBe(count)
          expect(aliases).not.toContain(name)
        }
        expect(mentions.every(({ actor }) => actors.some(({ id }) => id === actor))).toBe(true)
      }),
    )
  })

  test('is never surer than the tagger', () => {
    fc.assert(
      fc.property(taggedText, ([written, names]) => {
        const { mentions, actors } = linkActors(written, names)
        const best = Math.max(0, ...names.map(({ confidence }) => confidence))
        for (const [at, { confidence }] of mentions.entries())
          expect(confidence).toBeLessThanOrEqual((names[at]?.confidence ?? 0) + 0.0005)
        for (const { confidence } of actors) expect(confidence).toBeLessThanOrEqual(best + 0.0005)
      }),
    )
  })

  test('bears spans that lie nowhere', () => {
    const nowhere = { start: 90, end: 95, type: 'person', confidence: Number.NaN } as const
    expect(linkActors('Jane', [nowhere]).mentions).toEqual([
      { start: 90, end: 95, text: '', type: 'person', actor: 'actor', confidence: 0 },
    ])
  })
})

describe('roles', () => {
  test('lie in the text, outside the name, and hold their own words', () => {
    fc.assert(
      fc.property(taggedText, ([written, names]) => {
        const persons = names.filter((name) => name.type === 'person')
        for (const { person, role, body, office } of readRoles(written, persons, names)) {
          expect(persons).toContainEqual(expect.objectContaining(person))
          expect(role.text).toBe(written.slice(role.start, role.end))
          expect(role.text).not.toBe('')
          expect(role.end <= person.start || role.start >= person.end).toBe(true)
          if (body) expect(body.text).toBe(written.slice(body.start, body.end))
          expect(office).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of one person are the same whatever stands far away', () => {
    const near = 'Then former Mayor Jane Roe, a teacher, spoke.'
    const far = 'It rained. '.repeat(200)
    const [one, other] = [0, far.length].map((at) =>
      readRoles((at ? far : '') + near, [{ start: at + 18, end: at + 26 }]),
    )
    expect(other?.map(({ role }) => role.text)).toEqual(one?.map(({ role }) => role.text))
    expect(one?.length).toBe(2)
  })
})

describe('time grows with the text, not with its square', () => {
  const distinct = (at: number) => `Kim${at.toString(36)} Jo${at % 97} Un`
  test.each([
    ['one name', () => 'Kim A. '],
    ['names of their own', (at: number) => `${distinct(at)}, mayor of `],
    ['appositions', () => 'the president of the, '],
    ['brackets', () => 'Acme Board (('],
    ['marks', () => '“”"(,—'],
  ])('%s', (_, part) => {
    const read = (size: number) => {
      let written = ''
      const names: TaggedName[] = []
      for (let at = 0; at < size; at += 1) {
        const piece = part(at)
        const kind = (['person', 'organisation', 'place'] as const)[at % 3] ?? 'person'
        names.push({
          start: written.length,
          end: written.length + Math.min(5, piece.length),
          type: kind,
          confidence: 0.5,
        })
        written += piece
      }
      linkActors(written, names)
      readRoles(
        written,
        names.filter((name) => name.type === 'person'),
        names,
      )
    }
    // Eight times the text; a square would take 64 times as long.
    expect(
      growth(
        () => read(2000),
        () => read(16_000),
      ),
    ).toBeLessThan(30)
  })

  test('one name as long as the text', () => {
    const written = 'President Kim '.repeat(500_000)
    const names = [{ start: 0, end: written.length, type: 'organisation', confidence: 1 }] as const
    expect(linkActors(written, names).actors.length).toBe(1)
    expect(readRoles(written, names).length).toBe(0)
  })
})
