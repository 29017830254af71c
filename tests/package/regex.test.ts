import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

// No regular expression of the source may take more than linear time: texts, banks and answers are hostile.

const sources = import.meta.glob<string>('../../src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function literals(file: string, source: string): [file: string, pattern: string, flags: string][] {
  const found: [string, string, string][] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push([file.replace('../../', ''), node.text.slice(1, end), node.text.slice(end + 1)])
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest))
  return found
}

const all = Object.entries(sources).flatMap(([file, source]) => literals(file, source))

test('the check does find a pattern that backtracks', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
})

test.each(all)('%s: /%s/%s is linear', (_, pattern, flags) => {
  const result = checkSync(pattern, flags, { timeout: 5000, randomSeed: 1953 })
  expect(result.status === 'vulnerable' ? result.complexity.summary : 'linear').toBe('linear')
})
