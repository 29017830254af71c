import type { Issue } from '../../base/errors.ts'
import { isRecord } from '../../kinds/refusals.ts'

/** Facts whose quotes stand where they say, and what could not be found. */
export interface Settled {
  /** As it came, but for the offsets. */
  readonly value: unknown
  /** Quotes that the text does not have, or has more than once. */
  readonly issues: readonly Issue[]
}

/** Counts the offsets of quotes that stand elsewhere, or nowhere yet; what is no facts stays as it is. */
export function settleQuotes(file: unknown, text: string): Settled {
  if (!isRecord(file) || !Array.isArray(file['facts'])) return { value: file, issues: [] }
  const issues: Issue[] = []
  const facts = file['facts'].map((fact: unknown, i) => {
    if (!isRecord(fact) || !Array.isArray(fact['evidence'])) return fact
    const evidence = fact['evidence'].map((span: unknown, j) => {
      const settled = settleSpan(span, text)
      if ('span' in settled) return settled.span
      issues.push(lost(['facts', i, 'evidence', j, 'exact'], settled.wrong))
      return span
    })
    return { ...fact, evidence }
  })
  return { value: { ...file, facts }, issues }
}

/** The span with its offsets, or what is wrong with its quote; a quote alone is a span too. */
function settleSpan(written: unknown, text: string): { readonly span: unknown } | { readonly wrong: string } {
  const span = typeof written === 'string' ? { exact: written } : written
  if (!isRecord(span)) return { span }
  const { start, end, exact } = span
  if (typeof exact !== 'string' || exact === '') return { span }
  const from = typeof start === 'number' ? start : undefined
  if (from !== undefined && typeof end === 'number' && text.slice(from, end) === exact) return { span }
  const [near, other] = placesOf(exact, text, from)
  if (near === undefined) return { wrong: 'the article does not have these words' }
  if (other !== undefined && from === undefined)
    return { wrong: 'the article has these words more than once' }
  return { span: { ...span, start: near, end: near + exact.length } }
}

/** Where a quote stands, the nearest to `start` first; two are enough to tell. */
function placesOf(exact: string, text: string, start: number | undefined): number[] {
  const after = text.indexOf(exact, start ?? 0)
  const before = start === undefined ? -1 : text.lastIndexOf(exact, start)
  const next = after < 0 || start !== undefined ? -1 : text.indexOf(exact, after + 1)
  const near = (place: number) => Math.abs(place - (start ?? 0))
  return [after, before, next].filter((place) => place >= 0).toSorted((a, b) => near(a) - near(b))
}

function lost(path: Issue['path'], message: string): Issue {
  return {
    code: 'facts/lost-quote',
    path,
    message,
    mend: 'Copy them from the article as they stand, enough of them to be found once.',
  }
}
