import {
  dateModifiers,
  daypartWords,
  dayWords,
  spokenStepWords,
  stepWords,
} from '../../../language/en/time-words.ts'
import type { Meaning, Reading } from '../../dates/meaning.ts'
import { isAt, possessiveAt, skip, textAt, type Words, weekdayAt } from './phrases.ts'

/** A day by its weekday or its distance: "Friday", "last Friday", "late yesterday", "Sunday night", "this morning". */
export function namedDay(words: Words, at: number): Reading[] | undefined {
  const mod = dateModifiers.get(textAt(words, at))
  const start = mod ? skip(words, at + 1, '-', 'on') : at
  const day = weekdayMeaning(words, start) ?? dayWordMeaning(words, start) ?? daypartMeaning(words, start)
  if (!day) return undefined
  const part = day.part ?? daypartWords.get(textAt(words, day.to))
  const to = part && !day.part ? day.to + 1 : day.to
  const from = isAt(words, at, 'earlier', 'later') ? start : at
  return [{ from, to, means: day.means, ...(mod && { mod }), ...(part && { daypart: `T${part}` }) }]
}

interface Day {
  readonly means: Meaning
  readonly to: number
  readonly part?: string
}

function weekdayMeaning(words: Words, at: number): Day | undefined {
  const the = skip(words, at, 'the')
  const text = textAt(words, the)
  const spoken = the > at ? spokenStepWords.get(text) : undefined
  const step = the > at ? undefined : stepWords.get(text)
  const moved = spoken !== undefined || step !== undefined
  const coming = isAt(words, the, 'this') && isAt(words, the + 1, 'coming', 'past') ? the + 1 : the
  const name = weekdayAt(words, moved ? coming + 1 : at)
  if (!name) return undefined
  const means: Meaning = {
    kind: 'weekday',
    weekday: name.value,
    ...(spoken !== undefined && { step: spoken, from: 'spoken' as const }),
    ...(step !== undefined && { step: coming > the ? (isAt(words, coming, 'past') ? -1 : 1) : step }),
  }
  return { means, to: name.to }
}

function dayWordMeaning(words: Words, at: number): Day | undefined {
  const text = textAt(words, at)
  const step = dayWords.get(text)
  if (step === undefined || (step === 0 && possessiveAt(words, at + 1))) return undefined
  return {
    means: { kind: 'unit', grain: 'day', step, from: 'published' },
    to: at + 1,
    ...(text === 'tonight' && { part: 'NI' }),
  }
}

/** "This morning", "last night", "that afternoon". */
function daypartMeaning(words: Words, at: number): Day | undefined {
  const text = textAt(words, at)
  const spoken = text === 'the' ? spokenStepWords.get(textAt(words, at + 1)) : undefined
  const spokenPart = spoken === undefined ? undefined : daypartWords.get(textAt(words, at + 2))
  if (spoken !== undefined && spokenPart)
    return {
      means: { kind: 'unit', grain: 'day', step: spoken, from: 'spoken' },
      to: at + 3,
      part: spokenPart,
    }
  const part = daypartWords.get(textAt(words, at + 1))
  if (!part || textAt(words, at + 1).endsWith('s')) return undefined
  const to = at + 2
  if (text === 'this') return { means: { kind: 'unit', grain: 'day', step: 0, from: 'published' }, to, part }
  if (text === 'last' && part === 'NI')
    return { means: { kind: 'unit', grain: 'day', step: -1, from: 'published' }, to, part }
  if (text === 'that') return { means: { kind: 'unit', grain: 'day', step: 0, from: 'spoken' }, to, part }
  return undefined
}
