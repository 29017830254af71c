import type { Source } from '../io.ts'

/** A source fed by hand: what is put in waits until it is asked for. */
export interface Queue<T> extends Pick<Source<T>, 'next'> {
  /** Puts something in. */
  readonly push: (item: T) => void
  /** Says that nothing more will come. */
  readonly end: () => void
}

/** An empty queue. */
export function queue<T>(): Queue<T> {
  const waiting: T[] = []
  let ended = false
  let wake: (item: T | undefined) => void = () => {}
  let asleep: Promise<T | undefined> | undefined

  const arrive = (item: T | undefined) => {
    asleep = undefined
    wake(item)
  }
  return {
    push: (item) => {
      if (asleep) arrive(item)
      else waiting.push(item)
    },
    end: () => {
      ended = true
      if (asleep) arrive(undefined)
    },
    next: () => {
      const [item] = waiting.splice(0, 1)
      if (item !== undefined || ended) return Promise.resolve(item)
      asleep ??= new Promise((resolve) => {
        wake = resolve
      })
      return asleep
    },
  }
}
