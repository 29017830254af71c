import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact, RoleFact } from '../../src/facts/fact.ts'
import { optionSetsOf } from '../../src/kinds/analysis.ts'
import type { Question } from '../../src/kinds/index.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { actors, deeds, events, number, options, roles } from './worlds.ts'

// What is checked here is told from the facts alone, by other means than the posers use.

const stories = fc
  .tuple(fc.array(roles, { minLength: 4, maxLength: 14 }), fc.array(deeds, { maxLength: 10 }), events)
  .map(([some, done, happened]) => number([...some, ...done, ...happened]))

const posed = fc
  .sample(stories, { seed: 7, numRuns: 200 })
  .map((story, i) => ({ story, questions: poseFacts(story, { ...options, seed: `${i}` }) }))

const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? ''
const rolesOf = (story: readonly Fact[]) => story.filter((fact): fact is RoleFact => fact.kind === 'role')

/** The questions that ask this, with their story, their only fact and the actors that are wrong options. */
function asking(asks: string, kind: string) {
  return posed.flatMap(({ story, questions }) =>
    questions
      .filter((question) => question.asks === asks && question.kind === kind)
      .map((question) => ({
        story,
        question,
        fact: story.find(({ id }) => id === question.facts[0]),
        wrong: wrongOf(question),
      })),
  )
}

function wrongOf(question: Question) {
  return optionSetsOf(question).flatMap(({ options: offered, keys }) =>
    offered.filter(({ id }) => !keys.includes(id)),
  )
}

describe('no wrong option is true by any fact, even a doubtful one', () => {
  test('of who held an office', () => {
    const questions = asking('who', 'choice').filter(({ fact }) => fact?.kind === 'role')
    expect(questions.length).toBeGreaterThan(200)
    for (const { story, fact, wrong } of questions) {
      if (fact?.kind !== 'role') continue
      const holders = rolesOf(story).filter(
        ({ office, body }) => office === fact.office && body === fact.body,
      )
      for (const { actor } of wrong) expect(holders.map((role) => role.actor)).not.toContain(actor)
    }
  })

  test('of a shared office nobody of the same country is called wrong, since they may hold it as well', () => {
    for (const { fact, wrong } of asking('who', 'choice')) {
      if (fact?.kind !== 'role' || !fact.shared) continue
      const body = actors.find(({ id }) => id === fact.body)
      const country = body?.type === 'country' ? body.id : body?.country
      for (const { actor } of wrong) expect(actors.find(({ id }) => id === actor)?.country).not.toBe(country)
    }
  })

  test('of which office somebody held', () => {
    const questions = asking('office', 'choice')
    expect(questions.length).toBeGreaterThan(50)
    for (const { story, fact, wrong } of questions) {
      if (fact?.kind !== 'role') continue
      const own = rolesOf(story).filter(({ actor }) => actor === fact.actor)
      for (const { text } of wrong) {
        expect(own.map(({ office }) => office)).not.toContain(text.toLowerCase())
        for (const { office, body } of own)
          expect(text.toLowerCase()).not.toBe(`${office} of ${nameOf(body)}`.toLowerCase())
      }
    }
  })

  test('of where somebody held it', () => {
    for (const { story, fact, wrong } of asking('body', 'choice')) {
      if (fact?.kind !== 'role') continue
      const bodies = rolesOf(story).flatMap(({ actor, body }) => (actor === fact.actor ? body : []))
      for (const { actor } of wrong) expect(bodies).not.toContain(actor)
    }
  })

  test('of whom to match with an office: nobody fits two of those on offer', () => {
    const questions = asking('office', 'match')
    expect(questions.length).toBeGreaterThan(50)
    for (const { story, question } of questions) {
      if (question.kind !== 'match') continue
      for (const { id, actor } of question.premises) {
        const fitting = question.options.filter(({ text }) =>
          rolesOf(story).some(
            (role) =>
              role.actor === actor &&
              `${role.office} of ${nameOf(role.body)}`.toLowerCase() === text.toLowerCase(),
          ),
        )
        expect(fitting.map((option) => option.id)).toEqual([question.key[id]])
      }
    }
  })

  test('of who did something, and to whom', () => {
    const who = asking('who', 'choice').filter(({ fact }) => fact?.kind === 'deed')
    const whom = [...asking('whom', 'choice'), ...asking('whom', 'cloze')]
    expect(who.length).toBeGreaterThan(200)
    expect(whom.length).toBeGreaterThan(200)
    for (const { story, fact, wrong, question } of [...who, ...whom]) {
      if (fact?.kind !== 'deed') continue
      for (const { actor } of wrong) {
        const [subject, object] = question.asks === 'who' ? [actor, fact.object] : [fact.actor, actor]
        const told = story.some(
          (one) =>
            one.kind === 'deed' && one.verb === fact.verb && one.actor === subject && one.object === object,
        )
        expect(told).toBe(false)
      }
    }
  })

  test('of what happened in a year', () => {
    for (const { story, question } of posed.flatMap(({ story, questions }) =>
      questions.map((question) => ({ story, question })),
    )) {
      const year = /^in-(\d{4})$/.exec(question.asks)?.[1]
      if (year === undefined) continue
      for (const { text } of wrongOf(question)) {
        const event = story.find(
          (fact) => fact.kind === 'event' && fact.label.toLowerCase() === text.toLowerCase(),
        )
        if (event?.kind === 'event') expect(event.date.startsWith(year)).toBe(false)
      }
    }
  })
})

describe('a false statement', () => {
  const statements = posed.flatMap(({ story, questions }) =>
    questions.flatMap((question) => (question.kind === 'true-false' ? [{ story, question }] : [])),
  )

  test('is as common as a true one', () => {
    const share = statements.filter(({ question }) => question.key).length / statements.length

    expect(statements.length).toBeGreaterThan(800)
    expect(Math.abs(share - 0.5)).toBeLessThan(2 / Math.sqrt(statements.length))
  })

  test('is no true one with a "not" in it', () => {
    for (const { question } of statements) expect(question.stem).not.toMatch(/\bnot\b|n't/)
  })

  test('on an office names somebody of whom no fact says so', () => {
    for (const { story, question } of statements) {
      const role = rolesOf(story).find(({ id }) => id === question.facts[0])
      if (!role) continue
      const named = rolesOf(story).some(
        ({ actor, office, body }) =>
          office === role.office && body === role.body && question.stem.includes(nameOf(actor)),
      )
      expect(named).toBe(question.key)
    }
  })
})

describe('order', () => {
  test('goes by the dates', () => {
    for (const { story, questions } of posed) {
      for (const question of questions) {
        if (question.kind !== 'order' || question.asks !== 'order' || !question.id.includes('/timeline/'))
          continue
        const dateOf = (id: string) => {
          const text =
            question.events.find((event) => event.id === id)?.text.replace(/^The (start|end) of /, '') ?? ''
          const event = story.find(
            (fact) => fact.kind === 'event' && fact.label.toLowerCase() === text.toLowerCase(),
          )
          return event?.kind === 'event' ? event.date : ''
        }
        const dates = question.key.map((group) => group.map(dateOf))
        for (const group of dates) expect(new Set(group).size).toBe(1)
        for (const [i, group] of dates.entries()) {
          const [own = '', next] = [group[0], dates[i + 1]?.[0]]
          // Of one that lasted only an end is in the list; its dates are checked by hand elsewhere.
          if (next !== undefined && !own.includes('/') && !next.includes('/'))
            expect(own.replace('X', '9') < next).toBe(true)
        }
      }
    }
  })
})
