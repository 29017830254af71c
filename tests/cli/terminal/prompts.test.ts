import { describe, expect, test } from 'vitest'
import { arrange } from '../../../src/cli/terminal/arrange.ts'
import { edit } from '../../../src/cli/terminal/edit.ts'
import { plain } from '../../../src/cli/terminal/paint.ts'
import { pick } from '../../../src/cli/terminal/pick.ts'
import type { Outcome, Prompt } from '../../../src/cli/terminal/prompt.ts'
import { tick } from '../../../src/cli/terminal/tick.ts'
import { pressed } from '../fake-io.ts'

const choices = ['ant', 'bee', 'cat', 'dog'].map((text) => ({ text, answer: text }))
const dozen = Array.from({ length: 12 }, (_, i) => ({ text: `option ${i}`, answer: i }))
const page = { width: 40, paint: plain }

/** The prompt after some keys, or how it ended. */
function typing(prompt: Prompt, keys: string | ReturnType<typeof pressed>): Prompt | Outcome {
  let now = prompt
  for (const key of typeof keys === 'string' ? pressed(keys) : keys) {
    const turn = now.press(key)
    if ('outcome' in turn) return turn.outcome
    now = turn.prompt
  }
  return now
}

function shown(prompt: Prompt | Outcome) {
  if (typeof prompt === 'string' || 'answer' in prompt) throw new Error('the prompt has ended')
  return prompt.draw(page)
}

describe('pick', () => {
  test.each([
    ['⏎', 'ant'],
    ['↓⏎', 'bee'],
    ['↑⏎', 'dog'],
    ['↓↓↓↓⏎', 'ant'],
    ['3⏎', 'cat'],
    ['b⏎', 'bee'],
    ['D⏎', 'dog'],
    ['9⏎', 'ant'],
    ['z⏎', 'ant'],
  ])('%s answers %s', (keys, answer) => {
    expect(typing(pick(choices), keys)).toEqual({ answer })
  })

  test('twelve options are within reach of a key each', () => {
    for (const [i, letter] of Array.from('abcdefghijkl').entries())
      expect(typing(pick(dozen), `${letter}⏎`)).toEqual({ answer: i })
  })

  test('s skips and the left arrow goes back', () => {
    expect(typing(pick(choices), '↓s')).toBe('skip')
    expect(typing(pick(choices), '↓←')).toBe('back')
  })

  test('the line of the reader is marked without colour, and the cursor stands there', () => {
    const { lines, cursor } = shown(typing(pick(choices), '↓↓'))

    expect(lines.map((line) => line.startsWith('›'))).toEqual([false, false, true, false, false])
    expect(cursor).toEqual([2, 0])
  })

  test('a long option is wrapped, and the cursor counts its lines', () => {
    const long = [{ text: 'word '.repeat(20), answer: 0 }, ...choices]
    const { lines, cursor } = shown(typing(pick(long), '↓'))

    expect(lines[cursor[0]]).toBe('› 2. ant')
    expect(lines.every((line) => line.length <= 40)).toBe(true)
  })
})

describe('tick', () => {
  test.each([
    [' ⏎', ['ant']],
    ['42⏎', ['bee', 'dog']],
    ['↓ ↓ ⏎', ['bee', 'cat']],
    ['11 ⏎', ['ant']],
  ])('%s answers %j', (keys, answer) => {
    expect(typing(tick(choices), keys)).toEqual({ answer })
  })

  test('Enter with nothing ticked does nothing', () => {
    expect(shown(typing(tick(choices), '⏎'))).toEqual(shown(tick(choices)))
  })

  test('ticks can be told without colour', () => {
    expect(shown(typing(tick(choices), '2')).lines.slice(0, 2)).toEqual(['  [ ] 1. ant', '› [x] 2. bee'])
  })
})

describe('arrange', () => {
  test.each([
    ['⏎', 'ant bee cat dog'],
    ['312⏎', 'cat ant bee dog'],
    ['4321⏎', 'dog cat bee ant'],
    ['44⏎', 'dog ant bee cat'],
    [' ↓⏎', 'bee ant cat dog'],
    [' ↓↓ ↓⏎', 'bee cat ant dog'],
    [' ↑⏎', 'bee cat dog ant'],
    ['↓ ↑ ⏎', 'bee ant cat dog'],
    ['3↓1⏎', 'ant cat bee dog'],
  ])('%s puts them in the order %s', (keys, order) => {
    expect(typing(arrange(choices), keys)).toEqual({ answer: order.split(' ') })
  })

  test('a line that is picked up is marked, and keeps its number', () => {
    expect(shown(typing(arrange(choices), ' ↓')).lines.slice(0, 2)).toEqual(['    2. bee', '› ↕ 1. ant'])
  })

  test.each([
    ['x⏎', 'bee cat dog'],
    ['↓x↓x⏎', 'ant dog'],
    ['xx⏎', 'ant bee cat dog'],
    ['x ↓⏎', 'bee cat dog'],
    ['4321x⏎', 'dog cat bee'],
  ])('where some do not belong, %s leaves %s', (keys, order) => {
    expect(typing(arrange(choices, true), keys)).toEqual({ answer: order.split(' ') })
    expect(typing(arrange(choices), 'x⏎')).toEqual({ answer: ['ant', 'bee', 'cat', 'dog'] })
  })

  test('a line that is left out is marked, and the hint says how', () => {
    const { lines } = shown(typing(arrange(choices, true), '↓x'))
    expect(lines[1]).toBe('› ✗ 2. bee')
    expect(lines.join(' ')).toContain('x to leave out')
    expect(shown(arrange(choices)).lines.join(' ')).not.toContain('leave out')
  })

  test('any keys leave each line in the list once', () => {
    for (const keys of ['1234432112', ' ↓↓↓↓↓12 ↑↑', '↑ ↑↑↓ 41', '222', '33 1 ↓2']) {
      const ended = typing(arrange(choices), `${keys}⏎`)
      expect(typeof ended === 'object' && 'answer' in ended && ended.answer).toHaveLength(4)
      expect(new Set(Object.values(ended).flat()).size).toBe(4)
    }
  })
})

describe('edit', () => {
  const ctrl = (name: string) => [{ name, ctrl: true, text: '\u0001' }]

  test.each([
    ['27 July⏎', '27 July'],
    ['  Kim  ⏎', 'Kim'],
    ['Kum⌫⌫im⏎', 'Kim'],
    ['im←←K⏎', 'Kim'],
    ['Km←i→!⏎', 'Kim!'],
    ['serious⏎', 'serious'],
    ['e\u0301x←⌫a⏎', 'ax'],
  ])('%s answers "%s"', (keys, answer) => {
    expect(typing(edit('A hint.'), keys)).toEqual({ answer })
  })

  test('Enter with nothing typed does nothing', () => {
    expect(shown(typing(edit('A hint.'), '⏎ ⏎')).lines[0]).toBe('›  ')
  })

  test('takes the keys of a shell', () => {
    const typed = pressed('one two')
    const left = (keys: ReturnType<typeof pressed>) => typing(edit(''), [...typed, ...keys, ...pressed('⏎')])

    expect(left(ctrl('w'))).toEqual({ answer: 'one' })
    expect(left([...ctrl('u'), ...pressed('x')])).toEqual({ answer: 'x' })
    expect(left([...ctrl('a'), ...pressed('x')])).toEqual({ answer: 'xone two' })
    expect(left([...ctrl('a'), ...ctrl('k'), ...pressed('x')])).toEqual({ answer: 'x' })
    expect(left([...ctrl('a'), ...ctrl('e'), ...pressed('x')])).toEqual({ answer: 'one twox' })
    expect(left([{ name: 'home' }, { name: 'delete' }])).toEqual({ answer: 'ne two' })
    expect(left([...ctrl('b'), ...ctrl('h'), ...ctrl('f')])).toEqual({ answer: 'one to' })
  })

  test('keys that type nothing leave the line as it is', () => {
    const odd = [
      { name: 'f1' },
      { name: 'x', meta: true, text: 'x' },
      { name: 'g', ctrl: true, text: '\u0007' },
    ]
    expect(typing(edit(''), [...pressed('a'), ...odd, ...pressed('⏎')])).toEqual({ answer: 'a' })
  })

  test('what steers a terminal is not typed', () => {
    expect(typing(edit(''), [{ text: '\u001b' }, { text: '\u202e' }, ...pressed('a⏎')])).toEqual({
      answer: 'a',
    })
  })

  test('a long line wraps, and the cursor stands behind what was typed last', () => {
    const { lines, cursor } = shown(typing(edit('Hint.'), 'x'.repeat(50)))

    expect(lines.slice(0, 2)).toEqual([`› ${'x'.repeat(37)}`, `  ${'x'.repeat(13)}`])
    expect(cursor).toEqual([1, 15])
    expect(shown(typing(edit('Hint.'), `${'x'.repeat(50)}${'←'.repeat(20)}`)).cursor).toEqual([0, 32])
  })

  test('at the very end of a line the cursor goes to the next', () => {
    expect(shown(typing(edit('Hint.'), 'x'.repeat(37))).cursor).toEqual([1, 2])
  })
})
