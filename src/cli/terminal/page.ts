import type { Sink } from '../io.ts'
import type { Paint } from './paint.ts'

/** What text is set on. */
export interface Page {
  /** Cells in a line. */
  readonly width: number
  /** Its colours. */
  readonly paint: Paint
}

/** Longer lines are hard to read; shorter ones hold no word. */
const [NARROWEST, WIDEST] = [20, 100]

/** The page that a sink offers now; 80 cells where its width is unknown. */
export function pageOf(sink: Sink, paint: Paint): Page {
  const { columns = 80 } = sink.size()
  return { width: Math.min(WIDEST, Math.max(NARROWEST, columns)), paint }
}
