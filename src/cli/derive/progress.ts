import type { Io } from '../io.ts'
import { counted } from '../render/words.ts'

/** Says how far a run has come, once it has taken two seconds. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void
  /** Makes room for a line. */
  readonly clear: () => void
  /** No more will come. */
  readonly end: () => void
}

/** Milliseconds until there is anything to say, and between lines where they can't be written over. */
const [PATIENCE, BETWEEN_LINES] = [2000, 10_000]
const TICK = 500
const toStart = '\r\u001b[K'

/** Counts articles on stderr: one line that changes in a terminal, else a line now and then. */
export function progressOf(total: number, { err, clock }: Pick<Io, 'err' | 'clock'>): Progress {
  const start = clock.now()
  let [done, said, shown, drawn] = [0, 0, false, -TICK]
  const clear = () => {
    if (shown) err.write(toStart)
    shown = false
  }
  const tick = () => {
    const passed = clock.now() - start
    if (passed < PATIENCE || done === total || passed - drawn < TICK / 2) return
    drawn = passed
    const line = inWords(done, total, passed)
    if (err.isTTY) {
      err.write(`${toStart}${line}`)
      shown = true
    } else if (said === 0 || passed - said >= BETWEEN_LINES) {
      err.write(`${line}\n`)
      said = passed
    }
  }
  const stop = clock.every(TICK, tick)
  return {
    step: () => {
      done += 1
      // Work that never waits lets no timer tick.
      tick()
    },
    clear,
    end: () => {
      stop()
      clear()
    },
  }
}

/**
 * How far it is.
 *
 * @example
 * ```ts
 * inWords(50, 200, 10_000) // => '50 of 200 articles, about 30 s left'
 * inWords(0, 1, 2000) // => '0 of 1 article'
 * ```
 */
export function inWords(done: number, total: number, passed: number): string {
  const share = `${done} of ${counted(total, 'article')}`
  if (done === 0) return share
  const seconds = Math.ceil(((passed / done) * (total - done)) / 1000)
  return `${share}, about ${seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} left`
}
