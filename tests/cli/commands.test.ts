import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank.ts'
import { digestArticle } from '../../src/base/digest.ts'
import { run } from '../../src/cli/run.ts'
import { viewQuiz } from '../../src/delivery/view.ts'
import { type KindName, keyOf, kindNames, type Question } from '../../src/kinds/index.ts'
import { inWords } from '../../src/kinds/words.ts'
import * as shelf from '../../src/questions.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import { apollo, articleFile, questionOf } from './apollo.ts'
import { fakeIo, type World } from './fake-io.ts'

async function newsquiz(line: string, world: World = {}) {
  const io = fakeIo(world)
  const code = await run(line.split(' ').filter(Boolean), io)
  return { code, out: io.stdout(), err: io.stderr() }
}

describe('without a command', () => {
  test('and without a terminal a quiz is shown, answered and scored', async () => {
    const { code, out } = await newsquiz('--seed monday')

    expect(code).toBe(0)
    expect(out).toMatch(
      /9 questions, seed monday[\s\S]*Answers of a simulated reader[\s\S]*Report[\s\S]* of 9 points/,
    )
    expect(out).toBe((await newsquiz('demo --seed monday')).out)
  })

  test('in a terminal a quiz is taken, unless JSON is wanted', async () => {
    expect((await newsquiz('', { keys: [] })).out).toContain('Question 1 of 9')
    expect((await newsquiz('--json', { keys: [] })).out).toMatch(/^\{/)
  })
})

describe('the seed', () => {
  test.each(['quiz', 'quiz --keys', 'quiz --json', 'demo', 'demo --json'])(
    '%s is the same for the same seed',
    async (line) => {
      const one = await newsquiz(`${line} --seed monday`)

      expect(await newsquiz(`${line} --seed monday`)).toEqual(one)
      expect((await newsquiz(`${line} --seed tuesday`)).out).not.toBe(one.out)
    },
  )

  test('is made up where none is given, and stderr says how to draw the same again', async () => {
    const { out, err } = await newsquiz('--length=3 quiz --kinds choice,date,text apollo.json')
    const hint =
      'The same again: newsquiz quiz apollo.json --length=3 --kinds=choice,date,text --seed=fresh\n'

    expect(err).toBe(hint)
    expect((await newsquiz(hint.slice('The same again: newsquiz '.length).trim())).out).toBe(out)
  })

  test('with spaces is quoted for the shell', async () => {
    const io = fakeIo({ files: { "it's mine.json": JSON.stringify(apollo) } })
    await run(['quiz', "it's mine.json"], io)

    expect(io.stderr()).toBe(`The same again: newsquiz quiz 'it'\\''s mine.json' --seed=fresh\n`)
  })

  test('that is given leaves stderr empty', async () => {
    expect((await newsquiz('quiz --seed x')).err).toBe('')
  })
})

describe('quiz', () => {
  test('--on leaves out what is no longer true by then', async () => {
    const drawn = generateQuiz(apollo, { length: 9, on: '2031-05-01' }, 'monday')
    const { out } = await newsquiz('quiz --seed monday --json --on 2031-05-01')

    expect(JSON.parse(out)).toEqual(drawn.ok && viewQuiz(drawn.quiz))
  })

  test('--json prints the view, which holds no key', async () => {
    const drawn = generateQuiz(apollo, { length: 9 }, 'monday')
    const { out } = await newsquiz('quiz --seed monday --json')

    expect(JSON.parse(out)).toEqual(drawn.ok && viewQuiz(drawn.quiz))
    expect(out).not.toMatch(/"key|explanation|accepted/)
  })

  test('--json --keys prints the quiz', async () => {
    const drawn = generateQuiz(apollo, { length: 9 }, 'monday')

    expect(JSON.parse((await newsquiz('quiz --seed monday --json --keys')).out)).toEqual(
      drawn.ok && drawn.quiz,
    )
  })

  test.each(kindNames)('shows a %s question with its key only where keys are wanted', async (kind) => {
    const key = keyInWords(questionOf[kind])
    const open = (await newsquiz(`quiz --seed x --kinds ${kind} --length 1`)).out
    const keyed = (await newsquiz(`quiz --seed x --kinds ${kind} --length 1 --keys`)).out

    expect(open).not.toContain('Key:')
    expect(unwrapped(keyed)).toContain(`Key: ${key}`)
    expect(open).toContain(questionOf[kind].stem.slice(0, 12))
  })

  test('quotas of topics and kinds set its length', async () => {
    const topicsOf = async (line: string) => {
      const view: { readonly questions: readonly Question[] } = JSON.parse((await newsquiz(line)).out)
      return view.questions.map(({ topic }) => topic).toSorted()
    }

    expect(await topicsOf('quiz --json --topics date=1,actor=2')).toEqual(['actor', 'actor', 'date'])
    expect(await topicsOf('quiz --json --topics date=1,actor=2 --length 3')).toHaveLength(3)
    expect(await topicsOf('quiz --json --topics date,figure --length 2')).toEqual(['date', 'figure'])
    expect((await topicsOf('quiz --json --kinds choice=1,order=0-1')).length).toBeLessThanOrEqual(2)
    expect((await topicsOf('quiz --json --length 2-4')).length).toBeGreaterThanOrEqual(2)
  })
})

describe('a quiz from several banks', () => {
  const banks: readonly Bank[] = Object.values(shelf)
  const drawn = async (line: string) => {
    const view: { readonly questions: readonly Question[] } = JSON.parse(
      (await newsquiz(`quiz --json --keys ${line}`, { banks })).out,
    )
    return view.questions
  }
  const story = ({ id }: Question) => id.slice(0, id.indexOf('/'))
  const most = (names: readonly string[]) =>
    Math.max(...names.map((name) => names.filter((other) => other === name).length))

  test.each(['a', 'b', 'c', 'd'])(
    'asks of each fact once, and little of one story and of anniversaries: %s',
    async (seed) => {
      const questions = await drawn(`--length 20 --seed ${seed}`)
      expect(questions).toHaveLength(20)
      expect(most(questions.map(story))).toBeLessThanOrEqual(3)
      expect(most(questions.flatMap((one) => one.facts.map((fact) => `${story(one)}/${fact}`)))).toBe(1)
      const on = (topic: Question['topic']) => questions.filter((question) => question.topic === topic).length
      expect(on('anniversary')).toBeLessThanOrEqual(2)
      expect(on('figure')).toBeLessThanOrEqual(4)
      expect(on('date')).toBeLessThanOrEqual(7)
    },
  )

  test('is headed by how many stories it asks of', async () => {
    const stories = new Set((await drawn('--length 12 --seed a')).map(story))
    const { out } = await newsquiz('quiz --length 12 --seed a', { banks })
    expect(stories.size).toBeGreaterThan(2)
    expect(out.split('\n')[0]).toBe(`${stories.size} stories: 12 questions, seed a`)
  })

  test('asks of anniversaries what is wanted of them', async () => {
    const questions = await drawn('--topics anniversary=6 --seed a')
    expect(questions.map(({ topic }) => topic)).toEqual(Array.from({ length: 6 }, () => 'anniversary'))
  })
})

describe('demo', () => {
  test('--json is one document of seed, view, sheet and report', async () => {
    const { seed, quiz, sheet, report } = JSON.parse(
      (await newsquiz('demo --seed monday --json --pass 0.5')).out,
    )

    expect(seed).toBe('monday')
    expect(sheet.quiz).toBe(quiz.id)
    expect(report.answers).toHaveLength(quiz.questions.length)
    expect(report).toMatchObject({
      scoring: { rule: [{ name: 'natural' }], passMark: 0.5 },
      passed: expect.any(Boolean),
    })
  })

  test('scores by the rule that is named', async () => {
    const pointsBy = async (rule: string) =>
      JSON.parse((await newsquiz(`demo --seed monday --json --rule ${rule}`)).out).report

    expect((await pointsBy('coverage,all-or-nothing')).scoring.rule).toEqual([
      { name: 'coverage' },
      { name: 'all-or-nothing' },
    ])
    expect((await pointsBy('all-or-nothing')).points).toBeLessThan((await pointsBy('natural')).points)
  })

  test('says in words whether the mark is reached', async () => {
    expect((await newsquiz('demo --seed monday --pass 0')).out).toContain(': passed (the pass mark is 0%)')
    expect((await newsquiz('demo --seed monday --pass 1')).out).toContain(
      ': not passed (the pass mark is 100%)',
    )
  })

  test('shows for each question the answer, the key, why, and the evidence with its source', async () => {
    const out = unwrapped((await newsquiz('demo --seed monday')).out)

    for (const { stem, evidence } of apollo.questions) {
      expect(out).toContain(stem.replaceAll(/\{\{.*?\}\}/g, '____'))
      expect(out).toContain(`“${evidence[0]?.exact}”`)
    }
    expect(out.match(/Apollo 11 comes home \(newsquiz, 25 July 1969\)/g)).toHaveLength(9)
    for (const label of ['Given', 'Key', 'Why'])
      expect(out.match(new RegExp(` ${label} `, 'g'))).toHaveLength(9)
  })

  test('says where a quote would stand that may not be printed', async () => {
    const banks = [withoutQuotes(apollo)]

    expect(unwrapped((await newsquiz('demo --seed x --kinds text', { banks })).out)).toContain(
      'characters 146 to 211',
    )
  })
})

describe('questions', () => {
  test('lists every question with key, topic, kind and evidence', async () => {
    const { out, err } = await newsquiz('questions')

    expect(err).toBe('9 questions of 9\n')
    for (const question of apollo.questions) {
      expect(unwrapped(out)).toContain(`${question.id} (${question.topic}, ${question.kind})`)
      expect(unwrapped(out)).toContain(`Key ${keyInWords(question)}`)
    }
  })

  test('--topic and --kind choose among them', async () => {
    const ids = async (flags: string) =>
      JSON.parse((await newsquiz(`questions --json ${flags}`)).out).map(({ kind }: Question) => kind)

    expect(await ids('--topic event')).toEqual(['order', 'cloze'])
    expect(await ids('--topic event,date --kind cloze,date')).toEqual(['date', 'cloze'])
    expect(await ids('--topic figure --kind date')).toEqual([])
  })
})

describe('lint', () => {
  test('ends with 1 where a finding is H, and with 0 where none is', async () => {
    const files = {
      'flawed.json': JSON.stringify(flawed),
      'empty.json': JSON.stringify({ ...apollo, questions: [] }),
    }
    const [bad, good] = [
      await newsquiz('lint flawed.json --json', { files }),
      await newsquiz('lint empty.json --json', { files }),
    ]

    expect([bad.code, good.code]).toEqual([1, 0])
    expect(severities(bad.out)).toContain('H')
    expect(severities(good.out)).not.toContain('H')
  })

  test('prints each finding with severity, flaw, question and advice, the worst first, and counts them on stderr', async () => {
    const { out, err } = await newsquiz('lint flawed.json', {
      files: { 'flawed.json': JSON.stringify(flawed) },
    })
    const heads = out.split('\n').filter((line) => /^\S/.test(line))

    expect(out).toMatch(/^H F\d\d apollo-11\/f1\/orbit\/choice\n {4}\S/m)
    expect(heads.map((line) => 'HSAB'.indexOf(line.slice(0, 1)))).toEqual(
      heads.map((line) => 'HSAB'.indexOf(line.slice(0, 1))).toSorted((a, b) => a - b),
    )
    expect(err).toMatch(new RegExp(`^${heads.length} findings \\(\\d+ H.*\\) in 9 questions\\n$`))
  })

  test('with the article its digest is checked, be there front matter or not', async () => {
    const text = articleFile.split('---\n')[2] ?? ''
    const files = { 'bare.txt': text, 'other.txt': text.replace('16 July', '17 July') }

    const article = (await newsquiz('lint apollo-11 --article article.md')).out
    expect((await newsquiz('lint apollo-11 --article bare.txt', { files })).out).toBe(article)
    expect((await newsquiz('lint apollo-11 --article other.txt', { files })).out).not.toBe(article)
  })
})

function severities(json: string): string[] {
  return JSON.parse(json).map(({ severity }: { severity: string }) => severity)
}

/** Four options that are one. */
const flawed: Bank = {
  ...apollo,
  questions: apollo.questions.map((question) =>
    question.id === questionOf.choice.id
      ? {
          ...questionOf.choice,
          options: questionOf.choice.options.map(({ id }) => ({ id, text: 'Michael Collins' })),
        }
      : question,
  ),
}

function withoutQuotes(bank: Bank): Bank {
  const questions = bank.questions.map((question) => ({
    ...question,
    evidence: question.evidence.map(({ start, end }) => ({ start, end })),
  }))
  return { ...bank, questions, article: { ...bank.article, digest: digestArticle('') } }
}

function keyInWords<N extends KindName>(question: Question<N>): string {
  return inWords(question, keyOf(question)).join(
    question.kind === 'order' ? ' → ' : question.kind === 'cloze' ? ' | ' : '; ',
  )
}

function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
