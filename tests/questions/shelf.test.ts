import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank.ts'
import { mergeBanks } from '../../src/bank/bank-index.ts'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { dayAt } from '../../src/calendar/day-at.ts'
import { dayNumber } from '../../src/calendar/days.ts'
import { writeEdtf } from '../../src/calendar/edtf.ts'
import { POSED_CERTAINTY } from '../../src/facts/fact.ts'
import { topics } from '../../src/kinds/common.ts'
import { kindNames } from '../../src/kinds/index.ts'
import * as shelf from '../../src/questions.ts'
import { anniversariesOn } from '../../src/quiz/anniversaries.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { enemyTest } from '../../src/quiz/enemies.ts'

const banks: readonly Bank[] = Object.values(shelf)
const all = mergeBanks(banks)
const ids = all.banks.map(({ id }) => id)
const questions = all.entries.map(({ question }) => question)

const first = dayNumber({ year: 2026, month: 1, day: 1 })
const end = dayNumber({ year: 2033, month: 1, day: 1 })
const iso = (day: number) => writeEdtf({ precision: 'day', ...dayAt(day) })

describe('the shelf', () => {
  test('has every story: its folder, its door, and its export', () => {
    const folders = readdirSync('questions', { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual(ids)
    expect(readdirSync('src/questions').toSorted()).toEqual(ids.map((id) => `${id}.ts`))
    for (const bank of banks)
      expect(bank).toEqual(parseBank(readFileSync(`questions/${bank.id}/bank.json`, 'utf8')))
  })

  test('has twelve stories, one for each month, of at least 25 questions, and 400 in all', () => {
    const months = banks.map(({ article }) => article.published.slice(5, 7)).toSorted()
    expect(months).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    for (const bank of banks) expect(bank.questions.length, bank.id).toBeGreaterThanOrEqual(25)
    expect(questions.length).toBeGreaterThanOrEqual(400)
  })

  test('asks in every kind and on every topic', () => {
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kindNames))
    expect(new Set(questions.map(({ topic }) => topic))).toEqual(new Set(topics))
  })

  test('calls one actor one thing in all stories', () => {
    const known = new Map<string, string>()
    for (const { id: bank, actors } of banks)
      for (const actor of actors) {
        // Whether somebody's country is told, a story decides: it steers who stands beside them.
        const { country: _, ...rest } = actor
        const told = JSON.stringify(rest)
        expect(told, `${actor.id} in ${bank}`).toBe(known.get(actor.id) ?? told)
        known.set(actor.id, told)
      }
  })

  test('has nothing for lint to find, over all banks together', () => {
    expect(lintBank(all).filter(({ severity }) => severity !== 'A')).toEqual([])
  })

  test('has every fact checked by a second reader: none is asked for that is not true', () => {
    const sections = readFileSync('docs/stories.md', 'utf8').split('\n## ')
    for (const { id, facts } of banks) {
      const section = sections.find((one) => one.includes(`\`${id}\``)) ?? ''
      for (const fact of facts) {
        const [, verdict = ''] =
          section.match(new RegExp(`^\\| ${fact.id} \\| .* \\| ([^|]+) \\| .*\\|$`, 'm')) ?? []
        const wanted = fact.certainty < POSED_CERTAINTY ? /^doubtful$/ : /^true(?:, about)?$/
        expect(verdict, `${id}/${fact.id}`).toMatch(wanted)
      }
    }
  })

  test('is in the README, with its counts', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const { id, article, questions: own } of banks)
      expect(readme).toMatch(
        new RegExp(`^\\| .*\`${id}\` \\| ${article.published} \\| ${own.length} \\|$`, 'm'),
      )
  })
})

describe('every day', () => {
  test('of at least forty in a year has an anniversary', () => {
    const days = Array.from({ length: 366 }, (_, day) =>
      iso(dayNumber({ year: 2028, month: 1, day: 1 }) + day),
    )
    expect(days.filter((day) => anniversariesOn(all, day).length > 0).length).toBeGreaterThanOrEqual(40)
  })

  test('of 2026 to 2032 has its quiz, and no question comes back before all others that could have come', () => {
    const check = enemyTest()
    const length = 5
    // As many days as give each question equally many turns, and at least a year of them: docs/randomness.md.
    let even = 1
    while ((even * length) % questions.length) even += 1
    const season = even * Math.ceil(365 / even)
    const turns = new Map<string, number>()
    for (let day = Math.floor(first / season) * season; day < end; day += 1) {
      if (day % season === 0) turns.clear()
      const drawn = dailyQuiz(all, iso(day))
      const taken = drawn.ok ? drawn.quiz.questions : []
      expect(taken.length, iso(day)).toBe(length)
      const kept = new Set(anniversariesOn(all, iso(day)).map(({ bank, fact }) => `${bank}/${fact}`))
      const isKept = ({ id, facts }: (typeof taken)[number]) =>
        facts.some((fact) => kept.has(`${id.slice(0, id.indexOf('/'))}/${fact}`))
      const turnsOf = ({ id }: { readonly id: string }) => turns.get(id) ?? 0
      const most = Math.max(...taken.filter((one) => !isKept(one)).map(turnsOf))
      for (const waiting of questions.filter((one) => turnsOf(one) < most && !taken.includes(one)))
        expect(
          taken.some((one) => check(one, waiting)),
          `${iso(day)} ${waiting.id}`,
        ).toBe(true)
      for (const one of taken) turns.set(one.id, turnsOf(one) + 1)
    }
  })
})
