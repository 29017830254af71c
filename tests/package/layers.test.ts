import { expect, test } from 'vitest'

// Each room may import from itself and from those before it, never from those after it.
const rooms = [
  'base',
  'calendar',
  'language',
  'kinds',
  'facts',
  'bank',
  'quiz',
  'scoring',
  'delivery',
  'read',
  'pose',
  'derive',
  'formats',
  'measure',
  'element',
  'cli',
]
const DOORS = rooms.length
const rank = (path: string) => {
  const room = path.split('/')[0] ?? ''
  const found = rooms.indexOf(room)
  return found < 0 ? DOORS : found
}

const sources = import.meta.glob<string>('../../src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(sources).map(
  ([file, source]) => [file.replace('../../src/', ''), source] as const,
)

function imports(file: string, source: string): string[] {
  return Array.from(source.matchAll(/from '(\..*?)'/g), ([, target = '']) =>
    new URL(target, `file:///${file}`).pathname.slice(1),
  )
}

test('every room is known', () => {
  const unknown = files.map(([file]) => file).filter((file) => file.includes('/') && rank(file) === DOORS)
  // The doors of single banks stand in a folder of their own.
  expect(unknown.filter((file) => !file.startsWith('questions/'))).toEqual([])
})

test.each(files)('%s imports only from its own room and those before it', (file, source) => {
  for (const path of imports(file, source)) {
    // The command is a client of the doors; nothing else goes in by them.
    const limit = rank(file) === rank('cli/main.ts') ? DOORS : rank(file)
    expect(rank(path), path).toBeLessThanOrEqual(limit)
  }
})

test.each(files)('%s meets zod only where schemas are', (file, source) => {
  const zod = /^import (?!type).*from 'zod/m.test(source)
  expect(zod).toBe(zod && /(?:^|[./])schema\.ts$|json-schema\.ts$/.test(file))
})

test.each(files)('%s takes clock, chance and environment from nowhere', (file, source) => {
  if (file === 'cli/main.ts') return
  expect(source).not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\./)
})

test('words of a language stand in language/ and read/ only', () => {
  const months = files
    .filter(([, source]) => /'(?:January|Monday|February)'/.test(source))
    .map(([file]) => file)
  expect(months.filter((file) => !/^(?:language|read)\//.test(file))).toEqual([])
})
