import { describeIssue, type Issue } from '../../base/errors.ts'
import { faultAt } from './json-fault.ts'

type Path = Issue['path']

/**
 * Issues of a JSON file as lines that editors jump to: file, line, place, what is wrong, how to mend it.
 *
 * @example
 * ```ts
 * const issue = { code: 'facts/shape', path: ['facts', 0, 'id'], message: 'expected string, got 1', mend: 'Write it as that.' }
 * issuesInPlace('facts.json', '{\n "facts": [\n  { "id": 1 }\n ]\n}', [issue])
 * // => ['facts.json:3: facts[0].id: expected string, got 1. Write it as that.']
 * ```
 */
export function issuesInPlace(file: string, json: string, issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const line =
      issue.code === 'json/syntax' ? lineAt(json, faultAt(json.trimEnd())) : lineOf(json, issue.path)
    return `${file}:${line}: ${describeIssue(issue)}`
  })
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** The line of the value at a path, or of the nearest value round it. */
function lineOf(json: string, path: Path): number {
  const starts = startsAlong(json, path)
  return lineAt(json, starts.at(-1) ?? 0)
}

interface Level {
  at: string | number
  awaits: boolean
}

/** Where the values along a path begin, as far as there are any, in text that JSON.parse takes. */
function startsAlong(json: string, path: Path): number[] {
  const starts: number[] = []
  const levels: Level[] = []
  const tell = (position: number) => {
    const depth = levels.length
    if (depth === starts.length && depth <= path.length && levels.every(({ at }, i) => at === path[i]))
      starts.push(position)
  }
  for (let i = 0; i < json.length; i += 1) {
    const sign = json[i] ?? ''
    const level = levels.at(-1)
    if (sign === '"') {
      const end = endOfString(json, i)
      if (level?.awaits) {
        level.at = JSON.parse(json.slice(i, end + 1))
        level.awaits = false
      } else tell(i)
      i = end
    } else if (sign === '{' || sign === '[') {
      tell(i)
      levels.push(sign === '{' ? { at: '', awaits: true } : { at: 0, awaits: false })
    } else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level) {
      if (typeof level.at === 'number') level.at += 1
      else level.awaits = true
    } else if (/[\w-]/.test(sign)) {
      tell(i)
      while (/[\w.+-]/.test(json[i + 1] ?? '')) i += 1
    }
  }
  return starts
}

function endOfString(json: string, start: number): number {
  let end = start + 1
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end
}
