import { isPercent } from '../cues.ts'
import { amountInWords, askingFor } from '../measures.ts'
import { words } from '../phrases.ts'
import { asQuestion, asStatement, framed } from './frame.ts'

/** A figure as sentences need it. */
export interface FigureWords {
  /** Plural: `kilometres`. */
  readonly unit: string
  /** Completes "how many kilometres …". */
  readonly asked: string
  /** A statement with `{}` for number and unit. */
  readonly stated: string
  /** Stands before "how many": `by` how many points an index fell. */
  readonly preposition?: string | undefined
  /** Whose word it rests on. */
  readonly source?: string | undefined
  /** The number is about right. */
  readonly about: boolean
}

/** Asks how many, for a bare number: "how many million dollars". */
export function howMany(figure: FigureWords): string {
  if (isWhat(figure))
    return asking({ ...figure, asked: `${figure.asked}, in ${inMany(figure.unit)}` }, 'what')
  return asking(figure, isPercent(figure.unit) ? askingFor(figure.unit) : `how many ${figure.unit}`)
}

/** "Million dollars" as they stand behind "in": "millions of dollars". */
function inMany(unit: string): string {
  return unit.replace(/^(thousand|million|billion|trillion) /, '$1s of ')
}

/** Asks how many, for a number with its sign where there is one: "how much" for `$4.5 million`. */
export function howMuch(figure: FigureWords): string {
  const sought = isWhat(figure) ? 'what' : askingFor(figure.unit)
  return asking(figure, figure.preposition === 'at' && sought === 'how much' ? 'what price' : sought)
}

/** "What was the revenue", not "how much". */
function isWhat({ asked, unit, about, preposition }: FigureWords): boolean {
  return (
    preposition === undefined && !about && /^(?:was|were) the /.test(asked) && askingFor(unit) === 'how much'
  )
}

function asking({ asked, unit, source, about, preposition }: FigureWords, sought: string): string {
  // "How many years old" is what nobody says.
  const how = unit === 'years' && asked.startsWith('old ') ? 'how' : sought
  return asQuestion(framed({ source }, words(preposition, about && 'about', how, asked)))
}

/** Says how many. */
export function soMany(figure: FigureWords, amount: string): string {
  return saying(figure, amountInWords(amount, figure.unit))
}

/** Says how many with a gap in the place of the number. */
export function soManyGapped(figure: FigureWords, gap: string): string {
  return saying(figure, `${gap} ${figure.unit}`)
}

function saying({ stated, source }: FigureWords, amount: string): string {
  return asStatement(
    framed(
      { source },
      stated.replace('{}', () => amount),
    ),
  )
}
