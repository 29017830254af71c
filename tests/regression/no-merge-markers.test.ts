import { expect, test } from 'vitest'

const texts = import.meta.glob<string>(
  ['../../src/**/*.ts', '../**/*.ts', '../../docs/*.md', '../../*.md', '../../scripts/*'],
  { query: '?raw', import: 'default', eager: true },
)

// Lines that git leaves where two changes met stood in doc comments, and so in the published types.
test('no file holds a line that a merge left behind', () => {
  const left = Object.entries(texts).filter(([, text]) => /^(?:<{7}|>{7}) |^={7}$/m.test(text))
  expect(left.map(([file]) => file)).toEqual([])
})
