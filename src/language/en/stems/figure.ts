import { asQuestion, asStatement, framed } from './frame.ts'

/** A figure as sentences need it. */
export interface FigureWords {
  /** Plural: `kilometres`. */
  readonly unit: string
  /** Completes "how many kilometres …". */
  readonly asked: string
  /** A statement with `{}` for number and unit. */
  readonly stated: string
  /** Whose word it rests on. */
  readonly source?: string | undefined
  /** The number is about right. */
  readonly about: boolean
}

/** Asks how many. */
export function howMany({ unit, asked, source, about }: FigureWords): string {
  return asQuestion(framed({ source }, `${about ? 'about ' : ''}how many ${unit} ${asked}`))
}

/** Says how many; `amount` may be a gap. */
export function soMany({ unit, stated, source }: FigureWords, amount: string): string {
  return asStatement(
    framed(
      { source },
      stated.replace('{}', () => `${amount} ${unit}`),
    ),
  )
}
