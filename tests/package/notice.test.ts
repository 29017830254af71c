import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const [, list = ''] = /noExternal: \[(.*?)\]/.exec(read('tsup.config.ts')) ?? []
const bundled = Array.from(list.matchAll(/'(.*?)'/g), ([, name = '']) => name)

test('what the command contains is named with its licence, and nobody has to install it', () => {
  const { dependencies, files } = JSON.parse(read('package.json'))

  expect(bundled).toEqual(['@mozilla/readability', 'linkedom'])
  expect(files).toContain('NOTICE.md')
  for (const name of bundled) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`))
    expect(read('NOTICE.md')).toContain(`| ${name} | ${license} |`)
    expect(dependencies).not.toHaveProperty([name])
  }
})

test('what these depend on is named too', () => {
  const { dependencies } = JSON.parse(read('node_modules/linkedom/package.json'))

  for (const name of Object.keys(dependencies)) expect(read('NOTICE.md')).toContain(`| ${name} |`)
})
