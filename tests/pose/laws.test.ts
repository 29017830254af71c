import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { fold, tokens } from '../../src/base/text.ts'
import { type Fact, POSED_CERTAINTY } from '../../src/facts/fact.ts'
import { optionSetsOf } from '../../src/kinds/analysis.ts'
import { gapIds } from '../../src/kinds/cloze/gaps.ts'
import { type Question, secretsOf } from '../../src/kinds/index.ts'
import { questionSchema } from '../../src/kinds/schema.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { actors, number, options, worlds } from './worlds.ts'

// Posed once for all laws: posing is what takes the time.
const posed = fc
  .sample(worlds, { seed: 20230727, numRuns: 120 })
  .map((story) => ({ story, questions: poseFacts(story, options) }))

/** Holds what `law` says of every question of many small stories. */
function everyQuestion(law: (question: Question, story: readonly Fact[]) => void) {
  for (const { story, questions } of posed) for (const question of questions) law(question, story)
}

describe('every posed question', () => {
  test('is well-formed', () => {
    everyQuestion((question) => expect(questionSchema.safeParse(question).error).toBeUndefined())
  })

  test('has the id that bank, subject, what is asked and kind make, and no other has it', () => {
    for (const { questions } of posed) {
      const ids = questions.map(({ id, asks, kind }) => {
        expect(id).toMatch(new RegExp(`^lisk/[a-z0-9-]+/${asks}/${kind}$`))
        return id
      })
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('reads as a sentence of its kind, in 4 to 30 words', () => {
    const ends = {
      choice: /^\p{Lu}.*\?$/u,
      multiple: /^\p{Lu}.*\?$/u,
      text: /^\p{Lu}.*\?$/u,
      number: /^\p{Lu}.*\?$/u,
      date: /^\p{Lu}.*\?$/u,
      'true-false': /^\p{Lu}.*\.$/u,
      cloze: /^\p{Lu}.*\.$/u,
      order: /^Put .*\.$/u,
      match: /^Match .*\.$/u,
    }
    everyQuestion(({ kind, stem }) => {
      expect(stem).toMatch(ends[kind])
      expect(stem).not.toMatch(/ {2}|undefined|NaN|\{\}| [,.?]|\.\./)
      expect(tokens(stem).length).toBeGreaterThanOrEqual(4)
      expect(tokens(stem).length).toBeLessThanOrEqual(30)
    })
  })

  test('speaks of no day but by its date', () => {
    everyQuestion(({ stem, explanation }) =>
      expect(`${stem} ${explanation}`).not.toMatch(
        /\b(?:today|yesterday|recently|current|(?:this|last) (?:week|month|year)|the article)\b/i,
      ),
    )
  })

  test('does not hold its key, nor the year of it', () => {
    everyQuestion((question) => {
      const said = ` ${fold(question.stem)} `
      for (const secret of secretsOf(question)) {
        const year = /\b[12]\d{3}\b/.exec(secret)?.[0]
        // A gap that is one of two stands beside what the other asks for, not beside its own answer.
        expect(said).not.toContain(` ${fold(secret)} `)
        if (year !== undefined && question.kind !== 'true-false') expect(said).not.toContain(` ${year} `)
      }
    })
  })

  test('rests on certain facts of the story, and cites them', () => {
    everyQuestion(({ facts, evidence, explanation }, story) => {
      expect(facts.length).toBeGreaterThan(0)
      expect(evidence.length).toBeGreaterThan(0)
      expect(explanation.length).toBeGreaterThan(20)
      for (const id of facts)
        expect(story.find((fact) => fact.id === id)?.certainty).toBeGreaterThanOrEqual(POSED_CERTAINTY)
    })
  })

  test('names whose word it rests on', () => {
    everyQuestion(({ stem, facts }, story) => {
      const attributed = story.some((fact) => facts.includes(fact.id) && fact.attribution !== undefined)
      expect(/according to the Aldovian Railway Board/i.test(stem)).toBe(attributed)
    })
  })

  test('offers at least three options of one sort, no two alike, in the order of their ids', () => {
    everyQuestion((question) => {
      for (const { options: offered, keys } of optionSetsOf(question)) {
        expect(offered.length).toBeGreaterThanOrEqual(3)
        expect(new Set(offered.map(({ text }) => fold(text))).size).toBe(offered.length)
        expect(new Set(offered.map(({ type }) => type)).size).toBe(1)
        expect(offered[0]?.type).toBeDefined()
        expect(offered.map(({ id }) => id)).toEqual(offered.map(({ id }) => id).toSorted())
        expect(keys.length).toBeLessThan(offered.length)
      }
    })
  })

  test('has no gap at its head', () => {
    everyQuestion(({ kind, stem }) => {
      expect(gapIds(stem).length > 0).toBe(kind === 'cloze')
      expect(stem).not.toMatch(/^\W*\{\{/)
    })
  })

  test('has an estimated difficulty', () => {
    everyQuestion(({ difficulty }) => {
      expect(difficulty).toBeGreaterThan(0)
      expect(difficulty).toBeLessThan(1)
    })
  })

  test('has no flaw that lint blocks or counts', () => {
    const { article, bank } = options
    for (const { story, questions } of posed) {
      const findings = lintBank({
        $schema: '',
        format: 1,
        id: bank,
        version: '1.0.0',
        title: 'Lisk',
        language: 'en',
        article: { ...article, digest: '0'.repeat(64) },
        actors,
        facts: story,
        questions,
      })
      const stems = new Map(questions.map(({ id, stem }) => [id, stem]))
      const flaws = findings.filter(({ severity }) => severity === 'H' || severity === 'S')
      expect(flaws.map((one) => [one.flaw, one.message, stems.get(one.question ?? '')])).toEqual([])
    }
  })
})

describe('posing', () => {
  test('is the same for the same facts and seed, and leaves them as they are', () => {
    fc.assert(
      fc.property(worlds, (facts) => {
        const before = JSON.stringify(facts)
        expect(poseFacts(structuredClone(facts), options)).toEqual(poseFacts(facts, options))
        expect(JSON.stringify(facts)).toBe(before)
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  test('a further fact changes no id, and takes none away of what it says nothing about', () => {
    const [further] = number([
      {
        kind: 'figure',
        value: 12,
        unit: 'bridges',
        asked: 'cross the river Lisk',
        stated: '{} cross the river Lisk',
        certainty: 1,
        evidence: [{ start: 20, end: 30 }],
      },
    ])
    fc.assert(
      fc.property(worlds, (facts) => {
        const before = poseFacts(facts, options)
        const after = poseFacts([...facts, ...(further ? [{ ...further, id: 'further' }] : [])], options)
        expect(after.filter(({ facts: on }) => !on.includes('further'))).toEqual(before)
        expect(after.length).toBeGreaterThan(before.length)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  test('kinds and topics only leave questions out', () => {
    fc.assert(
      fc.property(worlds, (facts) => {
        const all = poseFacts(facts, options)
        expect(poseFacts(facts, { ...options, kinds: ['choice', 'order'] })).toEqual(
          all.filter(({ kind }) => kind === 'choice' || kind === 'order'),
        )
        expect(poseFacts(facts, { ...options, topics: ['date'] })).toEqual(
          all.filter(({ topic }) => topic === 'date'),
        )
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  test('another seed changes options, never ids of what is asked outright', () => {
    fc.assert(
      fc.property(worlds, (facts) => {
        const outright = (seed: string) =>
          poseFacts(facts, { ...options, seed }).flatMap(({ id, asks, kind }) =>
            asks === 'year' && kind === 'date' ? id : [],
          )
        expect(outright('a')).toEqual(outright('b'))
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  test('refuses facts about nobody, and dates outside the calendar', () => {
    const role = {
      id: 'r',
      kind: 'role',
      actor: 'p0',
      office: 'envoy',
      body: 'c0',
      asOf: '2023-07',
      certainty: 1,
      evidence: [{ start: 0, end: 1 }],
    } as const

    expect(() => poseFacts([{ ...role, actor: 'nobody' }], options)).toThrow(
      /fact "r" names the actor "nobody"/,
    )
    expect(() => poseFacts([{ ...role, asOf: '2023-02-30' }], options)).toThrow(RangeError)
  })
})
