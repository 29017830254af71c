import { dateModifiers, spokenStepWords, stepWords, unitWords } from '../../../language/en/time-words.ts'
import type { From, Meaning, Reading } from '../../dates/meaning.ts'
import type { Grain } from '../../dates/period.ts'
import { isAt, possessiveAt, skip, textAt, type Words } from './phrases.ts'

/** A period seen from today or from what was spoken of: "last week", "early next year", "that month", "the same day". */
export function relativeUnit(words: Words, at: number): Reading[] | undefined {
  const mod = dateModifiers.get(textAt(words, at))
  const start = mod ? skip(words, skip(words, at + 1, 'on'), 'in') : at
  const unit = stepped(words, start, Boolean(mod))
  if (!unit) return undefined
  return [{ from: at, to: unit.to, means: unit.means, ...(mod && { mod }) }]
}

interface Stepped {
  readonly means: Meaning
  readonly to: number
}

function stepped(words: Words, at: number, modified: boolean): Stepped | undefined {
  const the = skip(words, at, 'the')
  const text = textAt(words, the)
  const past = text === 'this' && isAt(words, the + 1, 'past', 'coming') ? the + 1 : the
  const step = past > the ? (isAt(words, past, 'past') ? -1 : 1) : stepWords.get(text)
  const spoken = spokenStepWords.get(text)
  if (text === 'that' && isAt(words, the + 1, 'same')) return unitAfter(words, the + 2, 0, 'spoken')
  if (spoken !== undefined && (text !== 'next' || the > at))
    return unitAfter(words, the + 1, spoken, 'spoken')
  if (step !== undefined && (the === at || text !== 'this'))
    return unitAfter(words, past + 1, step, 'published')
  return the > at ? bare(words, the, modified) : undefined
}

function unitAfter(words: Words, at: number, step: number, from: From): Stepped | undefined {
  const name = skip(words, skip(words, at, 'fiscal', 'calendar', 'full', 'financial'), 'full')
  const grain = grainAt(words, name)
  return grain && { means: { kind: 'unit', grain, step, from }, to: name + 1 }
}

function grainAt(words: Words, at: number): Grain | undefined {
  const next = words[at + 1]
  const own = words[at - 1]
  if ((next?.glued && isAt(words, at + 1, '-')) || (words[at]?.capital && own?.capital)) return undefined
  return unitWords.get(textAt(words, at))?.grain
}

/** "The week", "the year", "later in the day": what was spoken of, else that of today. */
function bare(words: Words, at: number, modified: boolean): Stepped | undefined {
  const name = skip(words, at, 'fiscal', 'full', 'current')
  const grain = grainAt(words, name)
  const text = textAt(words, name)
  if (!grain || (!modified && text === 'day') || text === 'night' || possessiveAt(words, name + 1))
    return undefined
  if (
    isAt(words, name + 1, 'before', 'after') &&
    (text === 'day' || text === 'year' || text === 'week' || text === 'month')
  )
    return {
      means: { kind: 'unit', grain, step: isAt(words, name + 1, 'before') ? -1 : 1, from: 'spoken' },
      to: name + 2,
    }
  if (text === 'decade' || text === 'century') return undefined
  if (text === 'year' && isAt(words, name + 1, 'ended', 'ending'))
    return { means: { kind: 'length', value: 'P1Y' }, to: name + 1 }
  if (text === 'quarter') return { means: { kind: 'business' }, to: name + 1 }
  return {
    means: { kind: 'unit', grain, step: 0, from: grain === 'week' ? 'published' : 'spoken' },
    to: name + 1,
  }
}
